package eightk.events;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Words of which a text has one, in lower case; the empty word is in every text.
record WordChoice(Set<String> words) {

    /// Longer choices take longer to ask for than they save, and are multiplied with each other.
    private static final int MOST = 48;

    /// Beyond this many letters a word says no more.
    private static final int LONG = 8;

    /// First those of long words, and of few.
    static final Comparator<WordChoice> SELECTIVE = Comparator.comparingInt(
                    (WordChoice choice) -> -Math.min(LONG, choice.shortest()))
            .thenComparingInt(choice -> choice.words.size())
            .thenComparing(
                    choice -> String.join("|", choice.words.stream().sorted().toList()));

    WordChoice {
        words = Set.copyOf(words);
    }

    static WordChoice of(String word) {
        return new WordChoice(Set.of(word));
    }

    boolean isShort() {
        return words.size() <= MOST;
    }

    /// How many letters the shortest has.
    int shortest() {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /// Without the words that have another in them, and so add nothing.
    WordChoice least() {
        return new WordChoice(words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && word.contains(other)))
                .collect(Collectors.toSet()));
    }

    WordChoice or(WordChoice other) {
        var either = new HashSet<>(words);
        either.addAll(other.words);
        return new WordChoice(either);
    }

    /// Each word with each of the others behind it.
    WordChoice then(WordChoice others) {
        var joined = new HashSet<String>();
        for (var head : words) {
            for (var tail : others.words) {
                joined.add(head + tail);
            }
        }
        return new WordChoice(joined);
    }

    boolean mayBeJoined(WordChoice others) {
        return words.size() * others.words.size() <= MOST;
    }
}
