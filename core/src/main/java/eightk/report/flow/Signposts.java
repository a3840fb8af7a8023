package eightk.report.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        var tree = new Tree();
        for (var signpost : Signpost.values()) {
            signpost.words().forEach(word -> tree.grow(word, signpost.bit()));
        }
        ending = tree.ending.stream().mapToLong(Long::longValue).toArray();
        next = new char[ending.length * KINDS];
        link(tree);
    }

    /// Where a word does not go on, leads to where the longest end of what was read goes on as another. That is
    /// shorter,
    /// so it is known by then.
    private void link(Tree tree) {
        var shorter = new int[ending.length];
        for (var states : tree.depths) {
            for (int state : states) {
                int step = tree.from.get(state);
                shorter[state] = step < KINDS ? 0 : next[step] / KINDS;
            }
            for (int state : states) {
                next[tree.from.get(state)] = (char) (state * KINDS);
            }
            for (int state : states) {
                System.arraycopy(next, shorter[state] * KINDS, next, state * KINDS, KINDS);
                ending[state] |= ending[shorter[state]];
            }
        }
    }

    static long in(String text) {
        return ALL.seen(text);
    }

    /// Goes over both halves of a text at once, because each step has to wait for the one before it.
    private long seen(String text) {
        int half = text.length() / 2;
        int last = text.length() - half;
        long seen = 0;
        int first = 0;
        int second = 0;
        for (int i = 0; i < half; i++) {
            first = step(first, text.charAt(i));
            second = step(second, text.charAt(last + i));
            seen |= ending[first / KINDS] | ending[second / KINDS];
        }
        for (int i = half; i < text.length() && (i < last || first != 0); i++) {
            first = step(first, text.charAt(i));
            seen |= ending[first / KINDS];
        }
        return seen;
    }

    private int step(int state, char c) {
        return next[state + (c < KIND_OF_ASCII.length ? KIND_OF_ASCII[c] : 0)];
    }

    /// The words, those with the same beginning on one branch. A state is the number of the branch it ends.
    private static final class Tree {

        private final Map<Integer, Integer> branches = new HashMap<>();
        private final List<Integer> from = new ArrayList<>();
        private final List<Long> ending = new ArrayList<>();

        /// The states that are reached by one character, by two and so on.
        private final List<List<Integer>> depths = new ArrayList<>();

        Tree() {
            from.add(0);
            ending.add(0L);
        }

        void grow(String word, long bit) {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                int step = state * KINDS + KIND_OF_ASCII[word.charAt(i)];
                var known = branches.get(step);
                state = known == null ? branch(step, i) : known;
            }
            ending.set(state, ending.get(state) | bit);
        }

        private int branch(int step, int depth) {
            int state = from.size();
            branches.put(step, state);
            from.add(step);
            ending.add(0L);
            if (depth == depths.size()) {
                depths.add(new ArrayList<>());
            }
            depths.get(depth).add(state);
            return state;
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
