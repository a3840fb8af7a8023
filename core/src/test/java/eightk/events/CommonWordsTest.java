package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonWordsTest {

    @Test
    void firstNamesStandInOrderAndOnce() {
        var names = WordList.lines("given-names.txt").stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .toList();

        assertThat(names).hasSizeGreaterThan(5_000).isSorted().doesNotHaveDuplicates();
        assertThat(names).allMatch(CommonWords::isGivenNameInLowerCase);
        assertThat(CommonWords.isGivenNameInLowerCase("a")).isFalse();
    }
}
