package eightk.report.flow;

import java.util.Arrays;

/// Characters that are being gathered: what a string builder does, open to those who look at them one by one.
final class Characters {

    private char[] array = new char[1024];
    private int length;

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /// The characters themselves, and more behind them.
    char[] array() {
        return array;
    }

    char last() {
        return array[length - 1];
    }

    void clear() {
        length = 0;
    }

    void append(char c) {
        if (length == array.length) {
            array = Arrays.copyOf(array, 2 * length);
        }
        array[length++] = c;
    }

    void append(char[] source, int from, int to) {
        int more = to - from;
        if (length + more > array.length) {
            array = Arrays.copyOf(array, Math.max(2 * array.length, length + more));
        }
        System.arraycopy(source, from, array, length, more);
        length += more;
    }

    /// Appends what stands before the next wide blank, with every run of others as one; says where that is. What
    /// is blank is reckoned and not asked, since nobody can foretell where a word ends.
    int appendTidy(char[] source, int from, int to) {
        if (length + to - from > array.length) {
            array = Arrays.copyOf(array, Math.max(2 * array.length, length + to - from));
        }
        int i = from;
        int at = length;
        int before = 0;
        while (i < to && !Words.isWideBlank(source[i])) {
            char c = source[i++];
            int blank = Words.narrowBlank(c);
            array[at] = (char) Math.max(c, ' ');
            at += 1 - (blank & before);
            before = blank;
        }
        length = at;
        return i;
    }

    /// How many from an index on are no blanks.
    int saidFrom(int index) {
        int said = 0;
        for (int i = index; i < length; i++) {
            said += 1 - Words.narrowBlank(array[i]);
        }
        return said;
    }

    void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
    }

    /// A stretch of them.
    String text(int from, int to) {
        return new String(array, from, to - from);
    }

    @Override
    public String toString() {
        return text(0, length);
    }
}
