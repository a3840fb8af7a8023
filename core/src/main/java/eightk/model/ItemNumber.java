package eightk.model;

import java.util.Comparator;

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
        var number = text.strip();
        int point = number.indexOf('.');
        if (point < 0 && (number.length() == 1 || number.length() == 2) && isDigits(number)) {
            return new Plain(Integer.parseInt(number));
        }
        if (point == 1 && number.length() == 4) {
            var section = number.substring(0, point);
            var item = number.substring(point + 1);
            if (isDigits(section) && isDigits(item)) {
                return new Sectioned(Integer.parseInt(section), Integer.parseInt(item));
            }
        }
        throw new IllegalArgumentException("item number must look like 5 or 8.01, found '%s'".formatted(text));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// Without a switch over the types, for which the JVM makes a class at each start.
    private static int rank(ItemNumber number) {
        return number instanceof Sectioned it ? 1000 * it.section + it.item : ((Plain) number).number;
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
}
