package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessionNumberTest {

    @ParameterizedTest(name = "''{0}''")
    @CsvSource(textBlock = """
            0000320193-04-000017,   0000320193-04-000017, 000032019304000017, 2004
            000032019304000017,     0000320193-04-000017, 000032019304000017, 2004
            ' 0000950129-95-001652 ', 0000950129-95-001652, 000095012995001652, 1995
            9999999999-93-999999,   9999999999-93-999999, 999999999993999999, 1993
            0000000001-92-000001,   0000000001-92-000001, 000000000192000001, 2092
            0000000001-00-000000,   0000000001-00-000000, 000000000100000000, 2000
            """)
    void readsAndWritesBothForms(String text, String dashed, String undashed, int year) {
        var number = AccessionNumber.parse(text);
        assertThat(number).hasToString(dashed);
        assertThat(number.undashed()).isEqualTo(undashed);
        assertThat(number.year()).isEqualTo(Year.of(year));
        assertThat(AccessionNumber.parse(undashed)).isEqualTo(number);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {"", "320193-04-17", "0000320193-04-00001", "0000320193-2004-000017", "0000320193_04_000017", "x"
            })
    void saysWhatItWantedAndWhatItFound(String text) {
        assertThatThrownBy(() -> AccessionNumber.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("accession number must look like 0000320193-04-000017, found '" + text + "'");
    }

    @Test
    void refusesWhatCannotBeWritten() {
        assertThatThrownBy(() -> new AccessionNumber(new Cik(1), 4, 1_000_000))
                .hasMessage("sequence must be 0 to 999999, found 1000000");
        assertThatThrownBy(() -> new AccessionNumber(new Cik(1), 100, 1))
                .hasMessage("year of century must be 0 to 99, found 100");
    }

    @Test
    void comesInTheOrderOfYearsNotOfDigits() {
        assertThat(Stream.of(
                                "0000000002-93-000001",
                                "0000000001-04-000001",
                                "0000000001-99-000002",
                                "0000000001-99-000001")
                        .map(AccessionNumber::parse)
                        .sorted())
                .extracting(AccessionNumber::toString)
                .containsExactly(
                        "0000000001-99-000001", "0000000001-99-000002", "0000000001-04-000001", "0000000002-93-000001");
    }
}
