package eightk.report.flow;

import eightk.law.LatePattern;

/// Small questions about words that several readers ask.
public final class Words {

    /// The bit by which capital letters of English differ from small ones.
    private static final int CASE = 0x20;

    private Words() {}

    /// Every run of white space as one blank, without surrounding ones. A no-break space is white space too.
    public static String onOneLine(String text) {
        if (isTidy(text)) {
            return text;
        }
        var tidy = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = !tidy.isEmpty();
            } else {
                if (blank) {
                    tidy.append(' ');
                    blank = false;
                }
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    private static boolean isTidy(String text) {
        int untidy = 0;
        int before = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int blank = isWideBlank(c) ? 1 : narrowBlank(c);
            untidy |= -blank & (before | (c ^ ' '));
            before = blank;
        }
        return untidy == 0 && (before == 0 || text.isEmpty());
    }

    public static boolean isBlank(char c) {
        return c <= ' ' || isWideBlank(c);
    }

    /// Whether it is a blank that is not of ASCII.
    static boolean isWideBlank(char c) {
        return c >= '\u00A0'
                && (c == '\u00A0'
                        || c == '\u202F'
                        || c == '\uFEFF'
                        || c == '\u3000'
                        || (c >= '\u2000' && c <= '\u200B'));
    }

    /// 1 for a blank of ASCII and 0 for every other character: to be reckoned with where a branch could not be
    /// foretold.
    static int narrowBlank(char c) {
        return (c - '!') >>> (Integer.SIZE - 1);
    }

    public static boolean containsIgnoringCase(String text, String part) {
        return indexOfIgnoringCase(text, part, 0) >= 0;
    }

    /// Where a part begins for the first time from an index on; -1 if it does not. Its first two characters are asked
    /// for at once: one letter is common, and where it stands cannot be foretold.
    ///
    /// @param part of two characters or more
    public static int indexOfIgnoringCase(String text, String part, int from) {
        int last = text.length() - part.length();
        int first = part.charAt(0) | CASE;
        int second = part.charAt(1) | CASE;
        for (int i = from; i <= last; i++) {
            int differs = ((text.charAt(i) | CASE) ^ first) | ((text.charAt(i + 1) | CASE) ^ second);
            if (differs == 0 && text.regionMatches(true, i, part, 0, part.length())) {
                return i;
            }
        }
        return -1;
    }

    /// The text without its blanks and line ends.
    static String withoutBlanks(String text) {
        var dense = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                dense.append(text.charAt(i));
            }
        }
        return dense.toString();
    }

    /// The text without some words that it begins with, if it does.
    public static String without(LatePattern beginning, String text) {
        var m = beginning.matcher(text);
        return m.lookingAt() ? text.substring(m.end()) : text;
    }

    /// Whether there is one of the digits 0 to 9: a cheap question before a dear one.
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a digit or a letter of English.
    public static boolean isLetterOrDigit(char c) {
        int small = c | 0x20;
        return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9');
    }

    /// The first letter of English or digit, in lower case, of those with which a text begins behind a few other
    /// characters; 0 if there is none so near.
    public static char initial(String text, int within) {
        return initial(text, 0, Math.min(text.length(), within));
    }

    /// The same for those that stand from one place to another.
    public static char initial(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLetterOrDigit(text.charAt(i))) {
                return (char) (text.charAt(i) | 0x20);
            }
        }
        return 0;
    }

    /// Whether there is one of the letters of English.
    public static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            int small = text.charAt(i) | 0x20;
            if (small >= 'a' && small <= 'z') {
                return true;
            }
        }
        return false;
    }

    /// Whether there are letters and all are capitals.
    public static boolean isUpperCase(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    /// Letters and digits in lower case, everything else as single blanks: what is left when spelling habits are not
    /// to matter.
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '\u2019' && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        boolean blank = !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
        return blank ? plain.substring(0, plain.length() - 1) : plain.toString();
    }
}
