package eightk.events;

import eightk.law.Cue;
import org.jspecify.annotations.Nullable;

/// A text that is asked for many words, the case of the letters of ASCII apart. It knows which pairs of letters it has,
/// by which most words that are not in it are told without looking for them.
final class SearchText {

    /// More than the pairs of English, so that few of them share a place.
    private static final int PAIRS = 1 << 10;

    /// How rare the letters of English are, from a to z: of e 0, of z 25. Others count as commoner than any.
    private static final byte[] RARITY = rarity("etaoinsrhldcumfpgwybvkxjqz");

    private static final byte COMMON = -1;

    private final String text;
    private final long[] pairs = new long[PAIRS / Long.SIZE];
    private @Nullable String lower;

    SearchText(String text) {
        this.text = text;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = small(text.charAt(i));
            int pair = pair(before, c);
            pairs[pair / Long.SIZE] |= 1L << pair;
            before = c;
        }
    }

    /// Whether it has a pair of letters, as [Word#rarestPair] tells one, or another that shares its place.
    boolean hasPair(int pair) {
        return (pairs[pair / Long.SIZE] & (1L << pair)) != 0;
    }

    boolean has(Word word) {
        for (int pair : word.pairs) {
            if (!hasPair(pair)) {
                return false;
            }
        }
        return lower().contains(word.letters);
    }

    /// Made when it is first looked into.
    private String lower() {
        var known = lower;
        if (known == null) {
            known = Cue.inLowerCase(text);
            lower = known;
        }
        return known;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /// The place of a pair.
    private static int pair(char one, char other) {
        return (one * 31 + other) % PAIRS;
    }

    private static int rarity(char letter) {
        return letter >= 'a' && letter <= 'z' ? RARITY[letter - 'a'] : COMMON;
    }

    /// @param letters the commonest first
    private static byte[] rarity(String letters) {
        var rarity = new byte[letters.length()];
        for (byte i = 0; i < rarity.length; i++) {
            rarity[letters.charAt(i) - 'a'] = i;
        }
        return rarity;
    }

    /// A word, or several, to look for.
    static final class Word {

        private final String letters;
        private final int[] pairs;

        /// @param letters in lower case
        Word(String letters) {
            this.letters = letters;
            this.pairs = new int[Math.max(0, letters.length() - 1)];
            int rarest = 0;
            int most = Integer.MIN_VALUE;
            for (int i = 0; i < pairs.length; i++) {
                char one = letters.charAt(i);
                char other = letters.charAt(i + 1);
                pairs[i] = pair(one, other);
                int rarity = rarity(one) + rarity(other);
                if (rarity > most) {
                    rarest = i;
                    most = rarity;
                }
            }
            askFirstFor(rarest);
        }

        /// The pair of letters that is rarer in English than others of the word, which is of two or more.
        int rarestPair() {
            return pairs[0];
        }

        private void askFirstFor(int at) {
            if (at > 0) {
                int first = pairs[0];
                pairs[0] = pairs[at];
                pairs[at] = first;
            }
        }

        @Override
        public String toString() {
            return letters;
        }
    }
}
