package eightk.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstructionTest {

    @Test
    void refusesAStemWhosePartIsNamedBelow() {
        assertThatThrownBy(() -> Construction.load("stem-above-its-part.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stem-above-its-part.txt must name {leave} above the line that has it as a stem, found"
                        + " '{leave} retir'");
    }

    @Test
    void refusesASecondPartOfAName() {
        assertThatThrownBy(() -> Construction.load("part-twice.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("part-twice.txt must have for each part a name of its own, found 'leave'");
    }

    @Test
    void saysWhatALineMustBe() {
        assertThatThrownBy(() -> Construction.load("no-rule.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no-rule.txt must have lines 'name = pattern' or \"head 'stems': pattern\", found"
                        + " 'departure': resign'");
        assertThatThrownBy(() -> Construction.load("unknown-head.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unknown-head.txt must have rules for one of [APPOINTMENT, DEPARTURE, HOLDS, KEEPS], found"
                        + " 'farewell'");
        assertThatThrownBy(() -> Happening.load("unknown-head.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unknown-head.txt must have rules for an event type and places, parted by commas, of [OWN,"
                        + " OTHER, NEWS, CONTRACT, ANY, RELEASE], found 'farewell'");
    }

    @ParameterizedTest
    @CsvSource({"two-sets-in-order.txt, P > resign > retir", "order-alone.txt, P > T"})
    void refusesAnOrderThatIsNotOfOneSetOfStems(String resource, String stems) {
        assertThatThrownBy(() -> Construction.load(resource))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("%s must have as stems one set of stems at least, and one at most in an order, found '%s'"
                        .formatted(resource, stems));
    }

    @Test
    void refusesAStemWithWhichNoWordBegins() {
        assertThatThrownBy(() -> Construction.load("blank-stem.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "blank-stem.txt must have as stems beginnings of words, of two small letters or more and one"
                                + " blank apart, and ' & ' between sets, found 'retir '");
    }
}
