package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.events.Construction.Kind;
import eightk.events.Construction.Step;
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

    /// `P` and `T` stand for a person and an office, `B` for the board.
    @ParameterizedTest
    @CsvSource({
        "'P, T, resigned', first",
        "'resigned: P, T', later called",
        "'resigned, P: T', later",
        "'T resigned: P', later called",
        "'P resigned: T', first office",
        "'P resigned; P: B resigned', first later office",
        "'P; resigned B', first office",
        "'T, P resigned', first",
        "resigned, ''",
        "'P and T', ''"
    })
    void areFoundWhereAllStandsInOrder(String text, String found) {
        var ordered = new Constructions(List.of(
                ordered("first", Step.PERSON, Step.WORD),
                ordered("later", Step.WORD, Step.PERSON),
                ordered("called", Step.WORD, Step.COLON, Step.PERSON),
                ordered("office", Step.PERSON, Step.WORD, Step.OFFICE)));
        var marked = text.replace('P', Mark.PERSON).replace('T', Mark.POSITION).replace('B', Mark.BOARD);

        assertThat(ordered.in(marked).map(one -> one.pattern().toString())).containsExactly(words(found));
    }

    @Test
    void needAStemEach() {
        var bare = List.of(one("bare", ""));

        assertThatThrownBy(() -> new Constructions(bare)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String[] words(String words) {
        return words.isEmpty() ? new String[0] : words.split(" ", -1);
    }

    private static Construction ordered(String pattern, Step... order) {
        return new Construction(
                Kind.DEPARTURE, List.of(order), List.of(Set.of("resign")), SiftedPattern.of(pattern), false);
    }

    private static Construction one(String pattern, String... stems) {
        return new Construction(
                Kind.DEPARTURE,
                List.of(Step.WORD),
                Stream.of(stems).map(set -> Set.of(set.split("/", -1))).toList(),
                SiftedPattern.of(pattern),
                pattern.equals("second"));
    }
}
