package eightk.events;

import java.util.Map;

/// The characters that stand for what was recognised in a [MarkedSentence]. All are for private use, so that no
/// text has them, and each is one character, so that a pattern can say "a person, then a position".
final class Mark {

    /// Most things of one kind marked in a sentence; the rest stays plain text.
    static final int MOST = 256;

    static final char PERSON = '\uE000';
    static final char POSITION = '\uE100';
    static final char DATE = '\uE200';

    /// The board of the company that reports.
    static final char BOARD = '\uE300';

    /// What ends a row of a list within a sentence; it is no part of what the sentence says.
    static final char ROW = '\uE301';

    /// The marks as rules name them within a class of characters, by one letter each. They stand in the patterns
    /// themselves and not by their numbers, for there are some hundred in each, and numbers take longer to be read.
    static final Map<String, String> NAMED =
            Map.of("p", upToMost(PERSON), "t", upToMost(POSITION), "d", upToMost(DATE), "b", "" + BOARD, "r", "" + ROW);

    private Mark() {}

    private static String upToMost(char first) {
        return first + "-" + (char) (first + MOST - 1);
    }

    /// Whether it is any of them.
    static boolean isOne(char c) {
        return c >= PERSON && c <= ROW;
    }

    static boolean isPerson(char c) {
        return c >= PERSON && c < PERSON + MOST;
    }

    static boolean isPosition(char c) {
        return (c >= POSITION && c < POSITION + MOST) || c == BOARD;
    }

    static boolean isDate(char c) {
        return c >= DATE && c < DATE + MOST;
    }
}
