package eightk.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/// An item of Form 8-K, in the numbering of its day.
///
/// Until 22 August 2004 items were plain numbers, `5`; since then they are section and item, `8.01`
/// (Release 33-8400). Both are kept as filed: a report of 1999 is never renumbered.
public sealed interface ItemNumber extends Comparable<ItemNumber> {

    Comparator<ItemNumber> ORDER = (one, other) -> Integer.compare(rank(one), rank(other));

    /// Reads `5` or `8.01`.
    ///
    /// @throws IllegalArgumentException if the text is neither
    static ItemNumber parse(String text) {
        var plain = Forms.PLAIN.matcher(text.strip());
        if (plain.matches()) {
            return new Plain(Integer.parseInt(plain.group()));
        }
        var sectioned = Forms.SECTIONED.matcher(text.strip());
        if (sectioned.matches()) {
            return new Sectioned(Integer.parseInt(sectioned.group(1)), Integer.parseInt(sectioned.group(2)));
        }
        throw new IllegalArgumentException("item number must look like 5 or 8.01, found '%s'".formatted(text));
    }

    private static int rank(ItemNumber number) {
        return switch (number) {
            case Plain(var n) -> n;
            case Sectioned(var section, var item) -> 1000 * section + item;
        };
    }

    @Override
    default int compareTo(ItemNumber other) {
        return ORDER.compare(this, other);
    }

    /// An item of the form in use until 22 August 2004.
    ///
    /// @param number 1 to 13; the last was proposed in 2003 and never adopted, yet turns up in filings
    record Plain(int number) implements ItemNumber {
        public Plain {
            Require.range("item", number, 1, 13);
        }

        // Written out here and below, since what a record has by itself is linked anew at each start of the program.
        @Override
        public boolean equals(Object other) {
            return other instanceof Plain it && it.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /// An item of the form in use since 23 August 2004.
    record Sectioned(int section, int item) implements ItemNumber {
        public Sectioned {
            Require.range("section", section, 1, 9);
            Require.range("item", item, 1, 99);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sectioned it && it.section == section && it.item == item;
        }

        @Override
        public int hashCode() {
            return 100 * section + item;
        }

        @Override
        public String toString() {
            return section + (item < 10 ? ".0" : ".") + item;
        }
    }

    /// The two ways in which an item is written.
    final class Forms {
        private static final Pattern PLAIN = Pattern.compile("\\d{1,2}");
        private static final Pattern SECTIONED = Pattern.compile("(\\d)\\.(\\d{2})");

        private Forms() {}
    }
}
