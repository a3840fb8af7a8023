package eightk.report.flow;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.LatePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    private static final LatePattern LABEL = LatePattern.of("(?i)former\\s+name|^\\W*names?\\b|area\\s+code\\W*$");
    private static final Sought LABEL_SOUGHT = Sought.anywhere("fo a", LABEL);

    private static final LatePattern CLAIM = LatePattern.of("(?i)\\b(?:is|not)\\s+(?<!fully\\s)filed\\b");
    private static final Sought CLAIM_SOUGHT = Sought.word("is no", CLAIM);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "f",
                "the f",
                "(Name of issuer)",
                "the name",
                "any FORMER  name, former name",
                "reformer name",
                "area code and area code)",
                "the AREA CODE",
                "This is filed",
                "This filed, not  FILED",
                "knot filed; \u00e9is filed",
                "_is filed",
                "is not fully filed, is filed"
            })
    void findsWhatThePatternWouldFindFirst(String text) {
        assertThat(place(LABEL_SOUGHT, text)).isEqualTo(place(LABEL, text));
        assertThat(place(CLAIM_SOUGHT, text)).isEqualTo(place(CLAIM, text));
    }

    @Test
    void goesOnFromAnIndex() {
        var text = "is filed, is filed";

        assertThat(CLAIM_SOUGHT.in(text, 8).start()).isEqualTo(10);
        assertThat(CLAIM_SOUGHT.in(text, text.length()).hasMatch()).isFalse();
    }

    private static String place(Sought sought, String text) {
        var m = sought.in(text);
        return m.hasMatch() ? m.start() + " to " + m.end() : "none";
    }

    private static String place(LatePattern pattern, String text) {
        var m = pattern.matcher(text);
        return m.find() ? m.start() + " to " + m.end() : "none";
    }
}
