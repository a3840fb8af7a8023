package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// One thing that an event says, under the name it has in JSON and tables; [FactName] tells what the name means.
public record Fact(String name, Value value) {

    /// What can be said; absent where the words do not say it.
    public sealed interface Value {

        /// What is said in words, each by itself, and days as `2003-11-03`; none where it is only so or not so, or a
        /// table.
        List<String> printed();
    }

    /// Words as printed, or one of the words of a closed list.
    public record Text(Optional<String> text) implements Value {

        @Override
        public List<String> printed() {
            return text.stream().toList();
        }
    }

    /// Several of them.
    public record Texts(List<String> texts) implements Value {

        public Texts {
            texts = List.copyOf(texts);
        }

        @Override
        public List<String> printed() {
            return texts;
        }
    }

    public record Day(Optional<PrintedDate> date) implements Value {

        @Override
        public List<String> printed() {
            return date.stream().map(day -> day.date().toString()).toList();
        }
    }

    public record Sum(Optional<Money> money) implements Value {

        @Override
        public List<String> printed() {
            return money.stream().map(Money::asPrinted).toList();
        }
    }

    /// Several amounts of money.
    public record Sums(List<Money> sums) implements Value {

        public Sums {
            sums = List.copyOf(sums);
        }

        @Override
        public List<String> printed() {
            return sums.stream().map(Money::asPrinted).toList();
        }
    }

    /// A whole number.
    public record Count(Optional<Long> count) implements Value {

        @Override
        public List<String> printed() {
            return count.stream().map(Object::toString).toList();
        }
    }

    public record Flag(Optional<Boolean> flag) implements Value {

        @Override
        public List<String> printed() {
            return List.of();
        }
    }

    /// A table: facts of the same names in each row.
    public record Rows(List<List<Fact>> rows) implements Value {

        public Rows {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<String> printed() {
            return List.of();
        }
    }
}
