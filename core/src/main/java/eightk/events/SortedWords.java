package eightk.events;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Thousands of words in the order of their characters. The first that are asked for are found by halving what is left:
/// most runs read one filing, and are over before a set is worth its making.
final class SortedWords {

    /// Questions after which a set is made: more than a filing has, unless it is full of names.
    private static final int FEW = 2_000;

    private final byte[] words;

    /// Where the first word begins, behind the lines that are for the reader.
    private final int first;

    /// Counted by any thread, and not exactly.
    private int asked;

    private volatile Set<String> all = Set.of();

    private SortedWords(byte[] words) {
        this.words = words;
        this.first = afterRemarks(words);
    }

    /// A resource of this package: its remarks, then its words, parted by single blanks or line ends, which no word
    /// has.
    static SortedWords of(String resource) {
        return new SortedWords(WordList.bytes(resource));
    }

    private static int afterRemarks(byte[] words) {
        int at = 0;
        while (at < words.length && words[at] == '#') {
            while (at < words.length && words[at++] != '\n') {}
        }
        return at;
    }

    boolean contains(String word) {
        if (asked < FEW) {
            asked++;
            return isFound(word);
        }
        var set = all;
        if (set.isEmpty()) {
            set = new HashSet<>(List.of(new String(words, first, words.length - first, StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s", -1)));
            all = set;
        }
        return set.contains(word);
    }

    private boolean isFound(String word) {
        var wanted = word.getBytes(StandardCharsets.UTF_8);
        int from = first;
        int to = words.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int start = start(middle, from);
            int end = end(middle, to);
            int order = Arrays.compareUnsigned(words, start, end, wanted, 0, wanted.length);
            if (order == 0) {
                return end > start;
            }
            if (order < 0) {
                from = end + 1;
            } else {
                to = start;
            }
        }
        return false;
    }

    /// Where the word begins that has, or ends before, a byte.
    private int start(int at, int from) {
        int start = at;
        while (start > from && isOfWord(words[start - 1])) {
            start--;
        }
        return start;
    }

    /// Bytes of letters beyond ASCII are below zero.
    private static boolean isOfWord(byte b) {
        return b > ' ' || b < 0;
    }

    private int end(int at, int to) {
        int end = at;
        while (end < to && isOfWord(words[end])) {
            end++;
        }
        return end;
    }
}
