package eightk.events;

/// A text that is asked for many words, the case of the letters of ASCII apart. It knows which pairs of letters it has,
/// by which most words that are
/// not in it are told without looking for them.
final class SearchText {

    /// More than the pairs of English, so that few of them share a place.
    private static final int PAIRS = 1 << 10;

    private final String lower;
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    SearchText(String text) {
        var small = new char[text.length()];
        char before = 0;
        for (int i = 0; i < small.length; i++) {
            char c = text.charAt(i);
            small[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            int pair = pair(before, small[i]);
            pairs[pair / Long.SIZE] |= 1L << pair;
            before = small[i];
        }
        this.lower = new String(small);
    }

    boolean has(Word word) {
        for (int pair : word.pairs) {
            if ((pairs[pair / Long.SIZE] & (1L << pair)) == 0) {
                return false;
            }
        }
        return lower.contains(word.letters);
    }

    /// The place of a pair.
    private static int pair(char one, char other) {
        return (one * 31 + other) % PAIRS;
    }

    /// A word, or several, to look for.
    static final class Word {

        private final String letters;
        private final int[] pairs;

        /// @param letters in lower case
        Word(String letters) {
            this.letters = letters;
            this.pairs = new int[Math.max(0, letters.length() - 1)];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = pair(letters.charAt(i), letters.charAt(i + 1));
            }
        }

        @Override
        public String toString() {
            return letters;
        }
    }
}
