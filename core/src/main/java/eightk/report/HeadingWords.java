package eightk.report;

import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.List;

/// The words of a heading from a place on, in plain letters; each is found when it is first asked for.
final class HeadingWords {

    /// Most words that are looked at; the longest caption of the form has some twenty.
    private static final int MOST = 40;

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int at;

    HeadingWords(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /// Whether there are more words than an index counted from 0.
    boolean has(int index) {
        while (words.size() <= index && words.size() < MOST && at < text.length()) {
            int end = wordEnd();
            if (end > at) {
                words.add(Words.plain(text.substring(at, end)));
                ends.add(end);
            }
            at = Math.max(end, at + 1);
        }
        return index < words.size();
    }

    /// To be asked for words that are there.
    String get(int index) {
        return words.get(index);
    }

    /// Where a word ends that is there.
    int end(int index) {
        return ends.get(index);
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }
}
