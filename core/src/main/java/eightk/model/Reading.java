package eightk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a reader could make of its input, and what it stumbled on while doing so.
/// Readers never throw on content: a filing of 1994 that breaks every rule still reads.
public record Reading<T>(T value, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }

    /// The next stage, whose findings follow the ones already made.
    public <U> Reading<U> then(Function<? super T, Reading<U>> stage) {
        var next = stage.apply(value);
        var all = new ArrayList<>(findings);
        all.addAll(next.findings());
        return new Reading<>(next.value(), all);
    }
}
