package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The platform's time zones are the authority.
class WashingtonTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource(textBlock = """
        2003-01-15T16:05:33, 2003-01-15T21:05:33Z
        2003-07-15T16:05:33, 2003-07-15T20:05:33Z
        # the hour that is left out, and the one that is shown twice
        2026-03-08T02:30:00, 2026-03-08T07:30:00Z
        2026-11-01T01:30:00, 2026-11-01T05:30:00Z
        2006-04-02T02:59:59, 2006-04-02T07:59:59Z
        2006-10-29T01:59:59, 2006-10-29T05:59:59Z
        # years of which the platform is asked
        1974-01-15T12:00:00, 1974-01-15T16:00:00Z
        1880-01-15T12:00:00, 1880-01-15T16:56:02Z
        9999-07-15T12:00:00, 9999-07-15T16:00:00Z
        """)
    void clocksShowWhatTheyShowed(LocalDateTime shown, Instant moment) {
        assertThat(Washington.moment(shown)).isEqualTo(moment);
    }

    @Test
    void isThePlatformsAtEveryQuarterOfAnHour() {
        var last = LocalDateTime.of(2041, 1, 1, 0, 0);
        for (var shown = LocalDateTime.of(1985, 1, 1, 0, 0); shown.isBefore(last); shown = shown.plusMinutes(15)) {
            var moment = shown.atZone(NEW_YORK).toInstant();
            assertThat(Washington.moment(shown)).as("%s", shown).isEqualTo(moment);
            assertThat(Washington.at(moment))
                    .as("%s", moment)
                    .isEqualTo(moment.atZone(NEW_YORK).toOffsetDateTime());
        }
    }

    @Test
    void isThePlatformsJustBeforeAndAtEachChange() {
        var rules = NEW_YORK.getRules();
        var end = Instant.parse("2041-01-01T00:00:00Z");
        for (var at = rules.nextTransition(Instant.EPOCH);
                at.getInstant().isBefore(end);
                at = rules.nextTransition(at.getInstant())) {
            for (var moment : new Instant[] {at.getInstant().minus(Duration.ofNanos(1)), at.getInstant()}) {
                assertThat(Washington.at(moment))
                        .isEqualTo(moment.atZone(NEW_YORK).toOffsetDateTime());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-25T11:59:33Z, 2026-06-25T07:59:33-04:00",
        "2003-01-15T21:05:00Z, 2003-01-15T16:05:00-05:00",
        "2003-01-15T05:00:00.999Z, 2003-01-15T00:00:00-05:00",
        "1880-01-15T16:56:02Z, 1880-01-15T12:00:00-04:56:02",
    })
    void isWrittenToTheSecondWithTheOffsetOfTheDay(Instant moment, String written) {
        assertThat(Washington.written(moment)).isEqualTo(written);
    }

    @Test
    void isInTheZoneOfNewYork() {
        assertThat(Washington.zone()).isEqualTo(NEW_YORK);
    }
}
