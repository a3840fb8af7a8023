package eightk.bench.accuracy;

import java.util.BitSet;
import java.util.List;

/// A text as what can be seen of it: its characters without white space, and where among them words and lines begin.
///
/// Two extractors seldom agree where a blank stands at the border of two tags, and need not; they must agree on what
/// stands between the blanks.
///
/// @param text the visible characters
/// @param words the indexes in `text` at which a word begins
/// @param lines the indexes in `text` at which a line begins
record Letters(String text, BitSet words, BitSet lines) {

    static Letters of(List<String> lines) {
        var text = new StringBuilder();
        var words = new BitSet();
        var starts = new BitSet();
        for (var line : lines) {
            boolean lineStarts = true;
            boolean wordStarts = true;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (isBlank(c)) {
                    wordStarts = true;
                } else if (Character.getType(c) != Character.FORMAT) {
                    words.set(text.length(), wordStarts);
                    starts.set(text.length(), lineStarts);
                    wordStarts = false;
                    lineStarts = false;
                    text.append(c);
                }
            }
        }
        return new Letters(text.toString(), words, starts);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    int length() {
        return text.length();
    }

    /// The line that begins at an index.
    String line(int from) {
        int next = lines.nextSetBit(from + 1);
        return text.substring(from, next < 0 ? text.length() : next);
    }

    /// Some characters before and after an index, for a message.
    String around(int at, int before, int after) {
        return text.substring(Math.max(0, at - before), at) + "|" + text.substring(at, Math.min(length(), at + after));
    }
}
