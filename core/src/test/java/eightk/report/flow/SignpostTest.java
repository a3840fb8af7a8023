package eightk.report.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignpostTest {

    @ParameterizedTest
    @EnumSource
    void isSeenWhereverItStandsInATextOfAnyLength(Signpost signpost) {
        for (var word : signpost.words()) {
            for (int before = 0; before < 40; before++) {
                for (int after = 0; after < 40; after++) {
                    var text = "~".repeat(before) + word.toUpperCase(Locale.ROOT) + "~".repeat(after);
                    assertThat(signpost.isIn(Signpost.in(text))).as(text).isTrue();
                }
            }
        }
    }

    @Test
    void isNotSeenInTheBeginningOfAWord() {
        assertThat(Signpost.in("")).isZero();
        assertThat(Signpost.in("ite mex hibi pursuan ~ fur nish")).isZero();
    }
}
