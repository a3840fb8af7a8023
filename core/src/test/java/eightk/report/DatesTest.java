package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            November 3, 2003            | 2003-11-03
            NOVEMBER 3, 2003            | 2003-11-03
            Nov. 3, 2003                | 2003-11-03
            Sept. 3, 2003               | 2003-09-03
            November 3 2003             | 2003-11-03
            November 3rd, 2003          | 2003-11-03
            November  3,2003            | 2003-11-03
            3 November 2003             | 2003-11-03
            3rd day of November, 2003   | 2003-11-03
            11/3/2003                   | 2003-11-03
            11-03-2003                  | 2003-11-03
            11/3/03                     | 2003-11-03
            11/3/98                     | 1998-11-03
            11/3/93                     | 1993-11-03
            11/3/92                     | 2092-11-03
            February 29, 2004           | 2004-02-29
            dated as of May 1, 2024 (the | 2024-05-01
            """)
    void readsDatesAsPeopleWriteThem(String text, LocalDate day) {
        assertThat(Dates.first(text)).get().satisfies(date -> {
            assertThat(date.date()).isEqualTo(day);
            assertThat(text).contains(date.asPrinted());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "June 31, 2003",
                "February 29, 2003",
                "13/1/2003",
                "May 2003",
                "2003",
                "May 1",
                "001-12345",
                "Mayor 1, 2003"
            })
    void leavesOutWhatIsNoDate(String text) {
        assertThat(Dates.first(text)).isEmpty();
    }

    @Test
    void readsAllInOrder() {
        assertThat(Dates.all("From May 2, 2003 until June 31, 2003, or 5/1/2003."))
                .extracting(date -> date.date().toString())
                .containsExactly("2003-05-02", "2003-05-01");
    }
}
