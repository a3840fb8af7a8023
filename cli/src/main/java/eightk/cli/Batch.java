package eightk.cli;

import eightk.cli.input.InOrder;
import eightk.cli.input.Input;
import eightk.cli.input.Input.Given;
import eightk.cli.input.Input.Mistaken;
import eightk.cli.input.Input.Unreadable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/// Many inputs, worked on several at once, whose results come in the order of the inputs: with a bar on a terminal, to
/// the end even if some cannot be read, each of which is named on standard error, and a tally of them.
final class Batch<R> implements AutoCloseable {

    private final String name;
    private final PrintWriter err;
    private final int mistaken;
    private final Work<R> work;
    private final Results<R> results;
    private final Progress progress;
    private final Tally tally = new Tally();
    private final InOrder<Numbered, Outcome<R>> inOrder;
    private long number;

    /// What is done with an input. Several at once may be under way.
    @FunctionalInterface
    interface Work<R> {

        /// @param number of the input, from 1
        Done<R> of(long number, Given given);
    }

    /// What came of the work on one input.
    ///
    /// @param exit what the program would exit with if this were all
    record Done<R>(R result, int exit) {}

    /// Where results go, one at a time.
    @FunctionalInterface
    interface Results<R> {

        /// @param number of the input, from 1
        void take(long number, R result);
    }

    /// @param step how far the work is with this input, in the steps that the bar shows
    private record Numbered(long number, int step, Input input) {}

    /// What came of one input: a result, or failures for standard error.
    private record Outcome<R>(Numbered of, Optional<R> result, List<String> failures, int exit) {}

    /// @param steps how many the bar shows
    /// @param mistaken what a draft exits with of which no report can be made
    Batch(Outputs outputs, Terminal terminal, int steps, int mistaken, Work<R> work, Results<R> results) {
        this.name = outputs.name();
        this.err = outputs.err();
        this.mistaken = mistaken;
        this.work = work;
        this.results = results;
        this.progress = new Progress(err, terminal, steps);
        this.inOrder = new InOrder<>(this::outcome, this::take);
    }

    /// Takes one more input, numbered on from the last.
    void add(int step, Input input) {
        add(number + 1, step, input);
    }

    /// Takes one more input under a number of its own.
    void add(long number, int step, Input input) {
        this.number = number;
        inOrder.add(new Numbered(number, step, input));
    }

    /// Waits for all that is under way, and says how the program ends: with the greatest exit code of all.
    int finish() {
        inOrder.close();
        progress.clear();
        tally.unread().ifPresent(words -> err.println("%s: %s".formatted(name, words)));
        return tally.exit();
    }

    @Override
    public void close() {
        inOrder.close();
    }

    private void take(Outcome<R> outcome) {
        progress.at(outcome.of().step(), tally.add(outcome.exit()));
        if (!outcome.failures().isEmpty()) {
            progress.clear();
            outcome.failures().forEach(failure -> err.println("%s: %s".formatted(name, failure)));
        }
        outcome.result().ifPresent(result -> results.take(outcome.of().number(), result));
    }

    /// Most inputs are given, so these come before the switch, which is linked when it is first run.
    private Outcome<R> outcome(Numbered numbered) {
        return numbered.input() instanceof Given given ? worked(numbered, given) : other(numbered);
    }

    private Outcome<R> other(Numbered numbered) {
        return switch (numbered.input()) {
            case Unreadable(_, var why) -> failed(numbered, why);
            case Mistaken draft -> new Outcome<>(numbered, Optional.empty(), draft.lines(), mistaken);
            case Given given -> worked(numbered, given);
        };
    }

    /// A fault of ours on one input is told with its name, and the others go on.
    private Outcome<R> worked(Numbered numbered, Given given) {
        try {
            var done = work.of(numbered.number(), given);
            return new Outcome<>(numbered, Optional.of(done.result()), List.of(), done.exit());
        } catch (RuntimeException | StackOverflowError fault) {
            return failed(numbered, Failure.sentence(fault));
        }
    }

    private Outcome<R> failed(Numbered numbered, String why) {
        var line = "%s: %s".formatted(numbered.input().name(), why);
        return new Outcome<>(numbered, Optional.empty(), List.of(line), Exit.UNREADABLE);
    }
}
