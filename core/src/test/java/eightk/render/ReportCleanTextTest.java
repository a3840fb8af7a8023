package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportCleanTextTest {

    @Test
    void readsItemsUnderTheirHeadings() {
        assertThat(ReportCleanText.of(Reports.bare().report())).isEqualTo("""
                Item 5. OTHER EVENTS

                Iris Fell was \uFFFD[31mnamed.

                Item 7. FINANCIAL STATEMENTS AND EXHIBITS

                99.1  Press release
                      dated <March> 3, 2003
                """);
    }
}
