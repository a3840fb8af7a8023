package eightk.events;

/// Numbers that are not negative, as plain digits: `1500000`, `0.15`.
///
/// [java.math.BigDecimal] knows how to do this too, but the first one of a JVM waits for 5 to the 65536th power to be
/// worked out (Java 25), which takes as long as the rest of a short report has to say about money.
final class PlainNumber {

    private PlainNumber() {}

    /// @param printed digits, with or without commas between thousands and a point among or before them: `1,500.00`,
    /// `.5`
    static String of(String printed) {
        var digits = printed.replace(",", "");
        int point = digits.indexOf('.');
        return point < 0 ? whole(digits) : whole(digits.substring(0, point)) + digits.substring(point);
    }

    /// Whether it is digits, with others behind a point or without.
    static boolean isOne(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? areDigits(text, 0, text.length())
                : areDigits(text, 0, point) && areDigits(text, point + 1, text.length());
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    /// A number times ten to a power, without zeros at the end of its fraction.
    static String timesTenTo(int power, String number) {
        var moved = moved(number, power);
        if (moved.indexOf('.') < 0) {
            return moved;
        }
        int end = moved.length();
        while (moved.charAt(end - 1) == '0') {
            end--;
        }
        return moved.substring(0, moved.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /// A hundredth of a number: of cents, dollars.
    static String hundredth(String number) {
        return moved(number, -2);
    }

    /// As [java.util.Comparator#compare] has it; `1.50` is as much as `1.5`.
    static int compare(String one, String other) {
        int places = Math.max(fraction(one), fraction(other));
        var a = moved(one, places);
        var b = moved(other, places);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    /// A number with its point so many places further to the right.
    private static String moved(String number, int places) {
        int fraction = fraction(number);
        var digits = fraction == 0 ? number : number.replace(".", "");
        int after = fraction - places;
        if (after <= 0) {
            return whole(digits + "0".repeat(-after));
        }
        digits = "0".repeat(Math.max(0, after - digits.length())) + digits;
        int point = digits.length() - after;
        return whole(digits.substring(0, point)) + "." + digits.substring(point);
    }

    /// How many digits are behind the point.
    private static int fraction(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }

    /// Without zeros before it, but for the only one.
    private static String whole(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.isEmpty() ? "0" : digits.substring(from);
    }
}
