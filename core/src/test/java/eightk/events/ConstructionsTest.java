package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.events.Construction.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstructionsTest {

    private static final Constructions ALL = new Constructions(List.of(
            one("first", "appoint/resign"),
            one("second", "retir", "plan/decid"),
            one("third", "resign/left/part ways")));

    @ParameterizedTest
    @CsvSource({
        "she resigned and was appointed, first third",
        "she decided to retire and RESIGNED, first second third",
        "she retired and RESIGNED, first third",
        "he retires as planned, second",
        "he retires, ''",
        "he decided, ''",
        "they part ways, third",
        "they part now, ''",
        "a preappointed day, ''",
        "he plans to retir, second",
        "he will re, ''",
        "'', ''"
    })
    void areFoundByTheStemsOfATextInTheirOrder(String text, String found) {
        assertThat(ALL.in(text).map(one -> one.pattern().toString())).containsExactly(words(found));
        assertThat(ALL.mayBeIn(text, true) || found.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "she RESIGNED, true, true",
        "he retires, true, false",
        "he decided, false, false",
        "he will re, false, false",
        "'', false, false"
    })
    void mayBeInATextWithAStemOfAFirstSet(String text, boolean withOffice, boolean without) {
        assertThat(ALL.mayBeIn(text, true)).isEqualTo(withOffice);
        assertThat(ALL.mayBeIn(text, false)).isEqualTo(without);
    }

    @Test
    void needAStemEach() {
        var bare = List.of(one("bare", ""));

        assertThatThrownBy(() -> new Constructions(bare)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String[] words(String words) {
        return words.isEmpty() ? new String[0] : words.split(" ", -1);
    }

    private static Construction one(String pattern, String... stems) {
        return new Construction(
                Kind.DEPARTURE,
                List.of(Construction.Step.WORD),
                Stream.of(stems).map(set -> Set.of(set.split("/", -1))).toList(),
                SiftedPattern.of(pattern),
                pattern.equals("second"));
    }
}
