package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.FilingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The information in this item shall not be deemed "filed" for purposes of Section 18.        | FURNISHED
            The information in this item shall not be deemed to be “filed” for any purpose.             | FURNISHED
            This exhibit is not filed but furnished under Item 7.01.                                     | FURNISHED
            The press release is being furnished as Exhibit 99.1.                                        | FURNISHED
            The Company hereby furnishes the information below.                                          | FURNISHED
            A copy is furnished herewith.                                                                | FURNISHED
            The information in this item shall be deemed "filed" for purposes of Section 18.             | FILED
            We filed a lawsuit.                                                                          |
            Each house is fully furnished for its workers.                                               |
            We opened a store.                                                                           |
            """)
    void readsWhatAFilerSaysOfTheStatus(String words, FilingStatus status) {
        var item = Draft.saying("Item 7.01 Regulation FD Disclosure\n\n" + words + "\n")
                .items()
                .getFirst();
        assertThat(item.claimed().map(claim -> claim.status()).orElse(null)).isEqualTo(status);
    }

    @Test
    void quotesTheSentence() {
        var item = Draft.saying("Item 7.01 Regulation FD Disclosure\n\nWe spoke. This shall not be deemed filed.\n")
                .items()
                .getFirst();
        assertThat(item.claimed().orElseThrow().place().quote()).isEqualTo("This shall not be deemed filed.");
    }

    @Test
    void anItemMaySpeakForAnother() {
        var report = Draft.saying("""
                Item 2.02 Results of Operations and Financial Condition

                We have results.

                Item 7.01 Regulation FD Disclosure

                The information under Items 2.02 and 7.01 shall not be deemed filed.
                """);
        assertThat(report.items()).allSatisfy(item -> assertThat(item.claimed()).isPresent());
    }
}
