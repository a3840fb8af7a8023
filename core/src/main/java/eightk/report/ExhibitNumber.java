package eightk.report;

/// Numbers of exhibits, which those who type them spell in several ways.
final class ExhibitNumber {

    private ExhibitNumber() {}

    /// `99.1` and `99.01`, `1(c)`, `1.C` and `1.(C)` are the same to those who type them.
    static String normal(String number) {
        var normal = new StringBuilder(number.length() + 2);
        var said = said(number);
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            boolean leadingZero =
                    c == '0' && !normal.isEmpty() && normal.charAt(normal.length() - 1) == '.' && isDigit(said, i + 1);
            if (leadingZero) {
                continue;
            }
            if (!normal.isEmpty() && isJoint(normal.charAt(normal.length() - 1), c)) {
                normal.append('.');
            }
            normal.append(c);
        }
        return normal.toString();
    }

    /// Its letters in capitals, its digits and its points.
    private static String said(String number) {
        var said = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = Character.toUpperCase(number.charAt(i));
            if (isLetter(c) || isDigit(c) || c == '.') {
                said.append(c);
            }
        }
        return said.toString();
    }

    /// Whether a letter meets a digit.
    private static boolean isJoint(char before, char c) {
        return (isDigit(before) && isLetter(c)) || (isLetter(before) && isDigit(c));
    }

    /// The whole number it begins with: `99` of `99.1`.
    static String major(String number) {
        int from = 0;
        while (from < number.length() && number.charAt(from) == '0') {
            from++;
        }
        int to = from;
        while (isDigit(number, to)) {
            to++;
        }
        return number.substring(from, to);
    }

    /// Whether a text has a number that is no part of a longer one.
    static boolean isIn(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean begins = at == 0 || !(isDigit(text, at - 1) || text.charAt(at - 1) == '.');
            boolean goesOn =
                    isDigit(text, end) || (end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1));
            if (begins && !goesOn) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }
}
