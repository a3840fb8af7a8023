package eightk.tables;

import eightk.events.Fact;
import eightk.events.Money;
import eightk.model.PrintedDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an event says, or a row in it, by name. A name of another kind than the dictionary says is a fault of ours.
record Said(Map<String, Fact.Value> byName) {

    static Said of(List<Fact> facts) {
        var byName = new LinkedHashMap<String, Fact.Value>();
        facts.forEach(fact -> byName.put(fact.name(), fact.value()));
        return new Said(byName);
    }

    Optional<String> text(String name) {
        return value(name, Fact.Text.class).text();
    }

    List<String> texts(String name) {
        return value(name, Fact.Texts.class).texts();
    }

    Optional<PrintedDate> day(String name) {
        return value(name, Fact.Day.class).date();
    }

    Optional<Money> money(String name) {
        return value(name, Fact.Sum.class).money();
    }

    List<Money> moneys(String name) {
        return value(name, Fact.Sums.class).sums();
    }

    Optional<Long> count(String name) {
        return value(name, Fact.Count.class).count();
    }

    Optional<Boolean> flag(String name) {
        return value(name, Fact.Flag.class).flag();
    }

    List<Said> rows(String name) {
        return value(name, Fact.Rows.class).rows().stream().map(Said::of).toList();
    }

    private <V extends Fact.Value> V value(String name, Class<V> kind) {
        var value = byName.get(name);
        if (!kind.isInstance(value)) {
            throw new IllegalStateException("%s must be a %s, found %s".formatted(name, kind.getSimpleName(), value));
        }
        return kind.cast(value);
    }
}
