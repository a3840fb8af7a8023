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

    private Signposts() {
        var tree = new ArrayList<short[]>();
        var ends = new ArrayList<Long>();
        tree.add(new short[KINDS]);
        ends.add(0L);
        for (var signpost : Signpost.values()) {
            for (var word : signpost.words()) {
                int state = grow(tree, ends, word);
                ends.set(state, ends.get(state) | signpost.bit());
            }
        }
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

    private long seen(String text) {
        long seen = 0;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            state = next[state + (c < KIND_OF_ASCII.length ? KIND_OF_ASCII[c] : 0)];
            seen |= ending[state / KINDS];
        }
        return seen;
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
