package eightk.report.flow;

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
        var tree = new Tree();
        var ends = new ArrayList<Integer>();
        do {
            ends.add(tree.states);
        } while (tree.grow());
        next = tree.next;
        ending = tree.ending;
        for (int depth = 1; depth < ends.size(); depth++) {
            link(tree, ends.get(depth - 1), ends.get(depth));
        }
    }

    /// Where a word does not go on, leads to where the longest end of what was read goes on as another. That is
    /// shorter, so it is known by then.
    ///
    /// @param first of the states of one depth
    private void link(Tree tree, int first, int end) {
        var shorter = new int[end - first];
        for (int state = first; state < end; state++) {
            int step = tree.from[state];
            shorter[state - first] = step < KINDS ? 0 : next[step] / KINDS;
        }
        for (int state = first; state < end; state++) {
            next[tree.from[state]] = (char) (state * KINDS);
        }
        for (int state = first; state < end; state++) {
            System.arraycopy(next, shorter[state - first] * KINDS, next, state * KINDS, KINDS);
            ending[state] |= ending[shorter[state - first]];
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

    /// The words, those with the same beginning on one branch. A state is the number of the branch it ends; the deeper
    /// it is, the higher.
    private static final class Tree {

        private final List<String> words = new ArrayList<>();
        private final List<Long> bits = new ArrayList<>();

        /// How far each word has grown, and to which step from there.
        private int depth;
        private final char[] reached;

        /// As many as letters in all words, and the root.
        private final char[] next;
        private final long[] ending;

        /// The step that leads to a state.
        private final int[] from;
        private int states = 1;

        Tree() {
            int most = 1;
            for (var signpost : Signpost.values()) {
                for (var word : signpost.words()) {
                    words.add(word);
                    bits.add(signpost.bit());
                    most += word.length();
                }
            }
            reached = new char[words.size()];
            next = new char[most * KINDS];
            ending = new long[most];
            from = new int[most];
        }

        /// By one letter of each word; false if none has more.
        boolean grow() {
            int before = states;
            for (int i = 0; i < reached.length; i++) {
                var word = words.get(i);
                if (depth < word.length()) {
                    reached[i] = branch(reached[i] + KIND_OF_ASCII[word.charAt(depth)]);
                    if (depth == word.length() - 1) {
                        ending[reached[i] / KINDS] |= bits.get(i);
                    }
                }
            }
            depth++;
            return states > before;
        }

        private char branch(int step) {
            if (next[step] == 0) {
                from[states] = step;
                next[step] = (char) (states++ * KINDS);
            }
            return next[step];
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
