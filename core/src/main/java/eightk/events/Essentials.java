package eightk.events;

import eightk.events.SearchText.Word;
import java.util.List;

/// The words without which a pattern matches nowhere, read off its expression, so that most texts need not be searched
/// by it: of each list a text must have one.
record Essentials(List<List<Word>> lists) {

    /// Lists that are asked for: those of the longest words, each of which few texts have.
    private static final int MOST_LISTS = 3;

    /// Shorter words are in most texts.
    private static final int SHORTEST = 3;

    Essentials {
        lists = List.copyOf(lists);
    }

    /// @throws IllegalArgumentException if the expression has syntax that is not known
    static Essentials of(String expression) {
        return new Essentials(new ExpressionReader(expression)
                .read().needed().stream()
                        .map(WordChoice::least)
                        .filter(choice -> choice.shortest() >= SHORTEST && choice.isShort())
                        .sorted(WordChoice.SELECTIVE)
                        .limit(MOST_LISTS)
                        .map(choice ->
                                choice.words().stream().sorted().map(Word::new).toList())
                        .toList());
    }

    boolean areIn(SearchText text) {
        for (int i = 0; i < lists.size(); i++) {
            if (!isAnyIn(lists.get(i), text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnyIn(List<Word> words, SearchText text) {
        for (int i = 0; i < words.size(); i++) {
            if (text.has(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
