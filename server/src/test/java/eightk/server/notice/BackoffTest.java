package eightk.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.server.notice.Outcome.Failed;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest(name = "after {0} failures {1} to {2}")
    @CsvSource(textBlock = """
            1,  PT0.5S,  PT1S
            2,  PT1S,    PT2S
            5,  PT8S,    PT16S
            12, PT1024S, PT2048S
            13, PT30M,   PT1H
            99, PT30M,   PT1H
            """)
    void waitsTwiceAsLongEachTimeUpToAnHour(int failed, Duration least, Duration most) {
        assertThat(Backoff.scaled(failed, 0)).isEqualTo(least);
        assertThat(Backoff.scaled(failed, 1)).isEqualTo(most);
        assertThat(Backoff.after(failed, Failed.because("503"))).isBetween(least, most);
    }

    @Test
    void waitsAsLongAsItWasAskedWithinBounds() {
        assertThat(Backoff.after(1, asking(Duration.ofSeconds(90)))).isEqualTo(Duration.ofSeconds(90));
        assertThat(Backoff.after(1, asking(Duration.ofDays(9)))).isEqualTo(Duration.ofHours(1));
        assertThat(Backoff.after(1, asking(Duration.ZERO))).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    private static Failed asking(Duration pause) {
        return new Failed("503", false, Optional.of(pause));
    }
}
