package eightk.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day of a filing, and when it is seen, by the clock in Washington. 2026-11-20 is a Friday, and the Thursday after
/// it is Thanksgiving; clocks go forward in the night to 2026-03-08, a Sunday, and back in that to 2026-11-01.
class HoursTest {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2026-11-20T05:59:59, OUTSIDE_OPERATING_HOURS, 2026-11-20, 2026-11-20T11:00:00Z
            2026-11-20T06:00:00, ACCEPTING,               2026-11-20, 2026-11-20T11:00:00Z
            2026-11-20T17:30:00, ACCEPTING,               2026-11-20, 2026-11-20T11:00:00Z
            2026-11-20T17:30:01, ACCEPTING_AFTER_HOURS,   2026-11-23, 2026-11-23T11:00:00Z
            2026-11-20T21:59:59, ACCEPTING_AFTER_HOURS,   2026-11-23, 2026-11-23T11:00:00Z
            2026-11-20T22:00:00, OUTSIDE_OPERATING_HOURS, 2026-11-23, 2026-11-23T11:00:00Z
            2026-11-21T12:00:00, OUTSIDE_OPERATING_HOURS, 2026-11-23, 2026-11-23T11:00:00Z
            2026-11-25T17:30:01, ACCEPTING_AFTER_HOURS,   2026-11-27, 2026-11-27T11:00:00Z
            2026-11-26T12:00:00, OUTSIDE_OPERATING_HOURS, 2026-11-27, 2026-11-27T11:00:00Z
            2026-03-06T18:00:00, ACCEPTING_AFTER_HOURS,   2026-03-09, 2026-03-09T10:00:00Z
            2026-10-30T18:00:00, ACCEPTING_AFTER_HOURS,   2026-11-02, 2026-11-02T11:00:00Z
            """)
    void areEdgars(LocalDateTime there, Hours.Condition condition, LocalDate filingDate, Instant seen) {
        var sent = there.atZone(WASHINGTON).toInstant();
        assertThat(Hours.EDGAR.at(sent)).isEqualTo(condition);
        assertThat(Hours.EDGAR.filingDate(sent)).isEqualTo(filingDate);
        assertThat(Hours.EDGAR.opening(filingDate)).isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-11-20T17:30:01, 2026-11-23", "2026-11-21T03:00:00, 2026-11-23"})
    void ofADeskThatNeverClosesLeaveTheFilingDateAlone(LocalDateTime there, LocalDate filingDate) {
        var sent = there.atZone(WASHINGTON).toInstant();
        assertThat(Hours.ALWAYS.at(sent)).isEqualTo(Hours.Condition.ACCEPTING);
        assertThat(Hours.ALWAYS.filingDate(sent)).isEqualTo(filingDate);
        assertThat(Hours.ALWAYS.opening(filingDate)).isBefore(sent);
    }
}
