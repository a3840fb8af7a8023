package eightk.report.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// The words of all signposts as one automaton: each character leads from one state to the next, and a state knows
/// which words end in it. Source: Aho and Corasick, "Efficient string matching", 1975.
final class Signposts {

    /// What the words are written with. Any other character is of one kind, which no word has.
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789 /.:-()";

    private static final int KINDS = 64;

    private static final byte[] KIND_OF_ASCII = kinds();

    private static final Signposts ALL = new Signposts();

    /// For each state and kind of character the next state, times [#KINDS].
    private final char[] next;

    /// For each state the words that end in it.
    private final long[] ending;

    /// Length of the longest word.
    private final int longest;

    private Signposts() {
        var tree = new ArrayList<short[]>();
        var ends = new ArrayList<Long>();
        tree.add(new short[KINDS]);
        ends.add(0L);
        int most = 0;
        for (var signpost : Signpost.values()) {
            for (var word : signpost.words()) {
                most = Math.max(most, word.length());
                int state = grow(tree, ends, word);
                ends.set(state, ends.get(state) | signpost.bit());
            }
        }
        longest = most;
        ending = ends.stream().mapToLong(Long::longValue).toArray();
        link(tree);
        next = new char[tree.size() * KINDS];
        for (int state = 0; state < tree.size(); state++) {
            for (int kind = 0; kind < KINDS; kind++) {
                next[state * KINDS + kind] = (char) (tree.get(state)[kind] * KINDS);
            }
        }
    }

    static long in(String text) {
        return ALL.seen(text);
    }

    /// Goes over both halves of a text at once, because each step has to wait for the one before it; the first half
    /// reaches far enough into the second for any word.
    private long seen(String text) {
        int half = text.length() / 2;
        int reach = Math.min(text.length(), half + longest);
        long seen = 0;
        int first = 0;
        int second = 0;
        for (int i = 0; i < half; i++) {
            first = step(first, text.charAt(i));
            second = step(second, text.charAt(half + i));
            seen |= ending[first / KINDS] | ending[second / KINDS];
        }
        for (int i = half; i < reach; i++) {
            first = step(first, text.charAt(i));
            seen |= ending[first / KINDS];
        }
        if (2 * half < text.length()) {
            second = step(second, text.charAt(2 * half));
            seen |= ending[second / KINDS];
        }
        return seen;
    }

    private int step(int state, char c) {
        return next[state + (c < KIND_OF_ASCII.length ? KIND_OF_ASCII[c] : 0)];
    }

    private static int grow(List<short[]> tree, List<Long> ends, String word) {
        short state = 0;
        for (int i = 0; i < word.length(); i++) {
            int kind = KIND_OF_ASCII[word.charAt(i)];
            if (tree.get(state)[kind] == 0) {
                tree.get(state)[kind] = (short) tree.size();
                tree.add(new short[KINDS]);
                ends.add(0L);
            }
            state = tree.get(state)[kind];
        }
        return state;
    }

    /// Where a word does not go on, leads to where the longest end of what was read goes on as another.
    private void link(List<short[]> tree) {
        var shorter = new short[tree.size()];
        var waiting = new ArrayDeque<Short>();
        waiting.add((short) 0);
        while (!waiting.isEmpty()) {
            short state = waiting.remove();
            ending[state] |= ending[shorter[state]];
            for (int kind = 0; kind < KINDS; kind++) {
                short longer = tree.get(state)[kind];
                short other = state == 0 ? 0 : tree.get(shorter[state])[kind];
                if (longer == 0) {
                    tree.get(state)[kind] = other;
                } else {
                    shorter[longer] = other;
                    waiting.add(longer);
                }
            }
        }
    }

    private static byte[] kinds() {
        var kinds = new byte[128];
        for (int i = 0; i < ALPHABET.length(); i++) {
            kinds[ALPHABET.charAt(i)] = (byte) (i + 1);
            kinds[Character.toUpperCase(ALPHABET.charAt(i))] = (byte) (i + 1);
        }
        return kinds;
    }
}
