package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNamesTest {

    /// Words that many companies share are no name alone, and two of them are one without the form behind them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNITED MEDIA, INC. | United Media's president resigned. | the Company's president resigned.
            UNITED MEDIA, INC. | The media praised a United director. | The media praised a United director.
            LARKSPUR MEDIA, INC. | Larkspur's president resigned. | the Company's president resigned.
            THE BANK COMPANY | The Bank elected a director. | The Bank elected a director.
            """)
    void callsTheCompanyByWhatIsItsNameAlone(String name, String text, String expected) {
        assertThat(OwnNames.of(List.of(name), Stream.of(text)).withoutNames(text))
                .isEqualTo(expected);
    }
}
