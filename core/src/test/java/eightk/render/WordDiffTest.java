package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.render.WordDiff.Change;
import eightk.render.WordDiff.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c       | a b c       | a b c
            a b c       | a x c       | a -b +x c
            a b c       | a b c d     | a b c +d
            b c         | a b c       | +a b c
            a b c d     | a d         | a -b -c d
            a b         | x y         | -a -b +x +y
            a b c a b b a | c b a b a c | -a -b c +b a b -b a +c
            """)
    void saysTheFewestChanges(String before, String after, String told) {
        assertThat(WordDiff.of(words(before), words(after)).stream()
                        .flatMap(run -> run.words().stream().map(word -> sign(run.change()) + word))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told);
    }

    @Test
    void bothTextsAreInTheRunsWhateverTheyAre() {
        var random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            var before = made(random);
            var after = made(random);
            var runs = WordDiff.of(before, after);
            assertThat(without(runs, Change.INSERTED)).isEqualTo(before);
            assertThat(without(runs, Change.DELETED)).isEqualTo(after);
            for (int n = 1; n < runs.size(); n++) {
                assertThat(runs.get(n).change()).isNotEqualTo(runs.get(n - 1).change());
            }
        }
    }

    @Test
    void anotherTextIsShownAsThat() {
        var before = Collections.nCopies(3_000, "a");
        var after = Collections.nCopies(3_000, "b");
        assertThat(WordDiff.of(before, after))
                .containsExactly(new Run(Change.DELETED, before), new Run(Change.INSERTED, after));
    }

    private static List<String> made(Random random) {
        var words = new ArrayList<String>();
        for (int n = random.nextInt(12); n > 0; n--) {
            words.add(String.valueOf((char) ('a' + random.nextInt(3))));
        }
        return words;
    }

    private static List<String> without(List<Run> runs, Change change) {
        return runs.stream()
                .filter(run -> run.change() != change)
                .flatMap(run -> run.words().stream())
                .toList();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static String sign(Change change) {
        return switch (change) {
            case SAME -> "";
            case DELETED -> "-";
            case INSERTED -> "+";
        };
    }
}
