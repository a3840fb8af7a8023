package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {

    private static final Lead TO = new Lead("t0123456789", "(?i)\\s*(?:-|to)\\s*\\d{1,2}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~Item 1 to 4. None~ | 6 |  to 4
            ~Items 1-4~         | 7 | -4
            ~Items 1 TO 12~     | 7 |  TO 12
            ~Item 1. Other~     | 6 | nothing
            ~Item 1, then 4~    | 6 | nothing
            ~Item 1 -~          | 6 | nothing
            """)
    void isFoundWhereItBegins(String text, int from, String found) {
        assertThat(TO.at(from, text).map(Matcher::group).map(String::strip).orElse("nothing"))
                .isEqualTo(found.strip());
    }
}
