package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u202A-\u202E\u2066-\u2069]");

    @Test
    void leavesEveryCharacterAloneThatDoesNotSteer() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            var text = "a" + (char) c + "b";
            assertThat(Printable.of(text))
                    .as("%04x", c)
                    .isEqualTo(STEERING.matcher(text).replaceAll("\uFFFD"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` Acme  Corp. `,Acme Corp.",
                "`Acme\nCorp.\t(Delaware)`,Acme Corp. (Delaware)",
                "`Acme Corp.`,Acme Corp.",
                "`Acme\u0007Corp.`,Acme\uFFFDCorp."
            })
    void standsOnOneLine(String text, String line) {
        assertThat(Printable.line(text)).isEqualTo(line);
    }
}
