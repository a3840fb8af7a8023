package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// One thing that an event says, under the name it has in JSON and tables; [FactName] tells what the name means.
public record Fact(String name, Value value) {

    /// What can be said; absent where the words do not say it.
    public sealed interface Value {}

    /// Words as printed, or one of the words of a closed list.
    public record Text(Optional<String> text) implements Value {}

    /// Several of them.
    public record Texts(List<String> texts) implements Value {

        public Texts {
            texts = List.copyOf(texts);
        }
    }

    public record Day(Optional<PrintedDate> date) implements Value {}

    public record Sum(Optional<Money> money) implements Value {}

    /// Several amounts of money.
    public record Sums(List<Money> sums) implements Value {

        public Sums {
            sums = List.copyOf(sums);
        }
    }

    /// A whole number.
    public record Count(Optional<Long> count) implements Value {}

    public record Flag(Optional<Boolean> flag) implements Value {}

    /// A table: facts of the same names in each row.
    public record Rows(List<List<Fact>> rows) implements Value {

        public Rows {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
