package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {

    @ParameterizedTest
    @ValueSource(strings = {"5", "8.01", "5.02(b)"})
    void printsAsItReads(String text) {
        assertThat(Provision.parse(text)).hasToString(text);
    }

    @Test
    void coversItsParagraphs() {
        assertThat(Provision.parse("5.02").covers(Provision.parse("5.02(b)"))).isTrue();
        assertThat(Provision.parse("5.02(b)").covers(Provision.parse("5.02"))).isFalse();
        assertThat(Provision.parse("5.02(b)").covers(Provision.parse("5.02(c)")))
                .isFalse();
        assertThat(Provision.parse("5.02").covers(Provision.parse("5.03"))).isFalse();
    }

    @Test
    void saysWhatItWantedAndWhatItFound() {
        assertThatThrownBy(() -> Provision.parse("Item 5.02"))
                .hasMessage("item must look like 5, 8.01 or 5.02(b), found 'Item 5.02'");
    }

    /// Every item of every edition has a duty, from its first day to its last.
    @Test
    void everyItemSaysWhenItIsDue() {
        for (var item : Form8K.everyItem()) {
            var provision = Provision.of(item.number());
            assertThat(Duty.on(item.inForce().from(), provision)).as("%s", item).isPresent();
            assertThat(Duty.on(item.inForce().until().minusDays(1), provision))
                    .as("%s", item)
                    .isPresent();
        }
    }
}
