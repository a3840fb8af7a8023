package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactLinesTest {

    @Test
    void saysEachFactOnALineOfItsOwn() {
        assertThat(FactLines.of(Reports.amended()).lines())
                .contains(
                        "form = 8-K/A",
                        "amendment.number = 2",
                        "headerItems = - | 8.01",
                        "items[5].caption = OTHER EVENTS",
                        "items[5].place = 1:37:1 ITEM 5. OTHER EVENTS",
                        "items[7].blocks[1].rows[1] = 99.1 | Press release",
                        "exhibits[10.1].incorporatedFrom.exhibit = 10.4",
                        "signatures[1].conformed = true");
    }

    @Test
    void leavesOutWhatChangesWithoutTheReading() {
        assertThat(FactLines.of(Reports.bare())).doesNotContain("readerVersion", "larkspur.txt");
    }
}
