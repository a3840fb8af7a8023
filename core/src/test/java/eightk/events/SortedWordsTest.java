package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedWordsTest {

    private static final String FIRST_NAMES = "given-names.txt";

    private final SortedWords names = SortedWords.of(FIRST_NAMES);

    @Test
    void findsEachWord() {
        assertThat(words()).hasSizeGreaterThan(5_000).allMatch(names::contains);
    }

    @Test
    void standsInOrderAndSaysNothingTwice() {
        assertThat(words()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "aa", "zzz", "mari", "mariaa", "\u00E9", "andr\u00E9e x", "First", "# First"})
    void findsNoOther(String word) {
        assertThat(names.contains(word)).isEqualTo(words().contains(word));
    }

    @Test
    void findsNeitherPartsNorNeighbours() {
        var known = words();
        for (var word : known) {
            var near = List.of(word + "a", word.substring(1), word.substring(0, word.length() - 1), word + " " + word);
            for (var other : near) {
                assertThat(names.contains(other)).as(other).isEqualTo(Collections.binarySearch(known, other) >= 0);
            }
        }
    }

    private static List<String> words() {
        var words = new ArrayList<String>();
        WordList.lines(FIRST_NAMES).forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return words;
    }
}
