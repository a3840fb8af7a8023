package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.BusinessDays;
import eightk.law.BusinessDays.Kind;
import eightk.law.BusinessDays.Span;
import eightk.law.Clock;
import eightk.law.Provision;
import eightk.rules.Consequences.Answer;
import eightk.rules.Counting.Day;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    @ParameterizedTest(name = "item {1}, event {0}: due {2} to {3}")
    @CsvSource(textBlock = """
            2024-03-01, 1.01,    2024-03-07, 2024-03-07
            2024-07-03, 5.02(b), 2024-07-10, 2024-07-10
            2024-07-04, 2.01,    2024-07-10, 2024-07-10
            2024-07-06, 1.05,    2024-07-11, 2024-07-11
            2018-12-04, 3.02,    2018-12-11, 2018-12-11
            2025-12-19, 5.07,    2025-12-30, 2025-12-30
            2025-12-23, 4.01(a), 2026-01-02, 2026-01-02
            2026-07-02, 2.02,    2026-07-09, 2026-07-09
            2026-11-24, 5.03,    2026-12-01, 2026-12-01
            2004-08-23, 8.01,    ,
            2004-08-23, 4.02(a), 2004-08-27, 2004-08-27
            2003-11-03, 4,       2003-11-10, 2003-11-10
            2003-11-03, 12,      2003-11-10, 2003-11-10
            2003-11-07, 6,       2003-11-17, 2003-11-17
            2003-12-10, 2,       2003-12-26, 2003-12-29
            2003-12-10, 8,       2003-12-26, 2003-12-29
            2003-11-03, 5,       ,
            2003-11-03, 9,       ,
            2007-12-21, 1.01,    2007-12-28, 2007-12-31
            2030-12-30, 1.01,    ,
            """)
    void countsAsTheFormOfTheEventHasIt(LocalDate event, String provision, String earliest, String latest) {
        var due = due(provision, event);
        assertThat(due.due().map(Span::earliest).map(LocalDate::toString).orElse(null))
                .isEqualTo(earliest);
        assertThat(due.due().map(Span::latest).map(LocalDate::toString).orElse(null))
                .isEqualTo(latest);
    }

    @ParameterizedTest(name = "{1} of {0}: due {2} to {3}")
    @CsvSource(textBlock = """
            2024-03-01, 2.01, 2024-05-17, 2024-05-17
            2003-12-10, 2,    2004-02-24, 2004-02-27
            2024-05-21, 5.07, 2024-10-18, 2024-10-18
            """)
    void countsFollowUpsFromWhereTheyStart(LocalDate event, String provision, LocalDate earliest, LocalDate latest) {
        assertThat(due(provision, event).followUps())
                .filteredOn(followUp -> followUp.followUp().clock() instanceof Clock.Calendar)
                .singleElement()
                .satisfies(followUp -> assertThat(followUp.due()).contains(new Span(earliest, latest)));
    }

    @Test
    void leavesOpenWhatDependsOnADayNotYetKnown() {
        assertThat(due("5.02(c)", LocalDate.of(2024, 3, 1)).followUps())
                .singleElement()
                .satisfies(followUp -> assertThat(followUp.due()).isEmpty());
    }

    @ParameterizedTest(name = "no duty for item {0}, event {1}")
    @CsvSource({"1.05, 2023-12-17", "5.02(e), 2004-08-22", "8.01, 2004-08-22", "5, 2004-08-23"})
    void hasNoDutyBeforeTheItemCame(String provision, LocalDate event) {
        assertThat(Due.of(Provision.parse(provision), event, BusinessDays.washington()))
                .isEmpty();
    }

    @Test
    void showsTheCountDayByDay() {
        assertThat(due("1.01", LocalDate.of(2026, 7, 2)).counting().days())
                .containsExactly(
                        new Day(LocalDate.of(2026, 7, 3), 0, Kind.CLOSED, "Independence Day (observed)"),
                        new Day(LocalDate.of(2026, 7, 4), 0, Kind.CLOSED, "Saturday"),
                        new Day(LocalDate.of(2026, 7, 5), 0, Kind.CLOSED, "Sunday"),
                        new Day(LocalDate.of(2026, 7, 6), 1, Kind.BUSINESS, ""),
                        new Day(LocalDate.of(2026, 7, 7), 2, Kind.BUSINESS, ""),
                        new Day(LocalDate.of(2026, 7, 8), 3, Kind.BUSINESS, ""),
                        new Day(LocalDate.of(2026, 7, 9), 4, Kind.BUSINESS, ""));
    }

    @Test
    void cutsOffInWashingtonTime() {
        assertThat(due("1.01", LocalDate.of(2024, 3, 4)).cutOff().orElseThrow().toOffsetDateTime())
                .hasToString("2024-03-08T17:30-05:00");
        assertThat(due("1.01", LocalDate.of(2024, 3, 8)).cutOff().orElseThrow().toOffsetDateTime())
                .hasToString("2024-03-14T17:30-04:00");
    }

    @ParameterizedTest(name = "late {0} of {1}: Rule 10b-5 {2}, Form S-3 {3}")
    @CsvSource(textBlock = """
            1.01,    2024-03-01, PROTECTED,     PROTECTED
            1.04,    2024-03-01, NOT_PROTECTED, PROTECTED
            2.02,    2024-03-01, NOT_PROTECTED, PROTECTED
            4.02,    2024-03-01, DEPENDS,       DEPENDS
            4.02(a), 2024-03-01, PROTECTED,     PROTECTED
            4.02(b), 2024-03-01, NOT_PROTECTED, NOT_PROTECTED
            5.02,    2006-11-06, NOT_PROTECTED, NOT_PROTECTED
            5.02,    2006-11-07, DEPENDS,       DEPENDS
            5.02(b), 2024-03-01, NOT_PROTECTED, NOT_PROTECTED
            2.01,    2024-03-01, NOT_PROTECTED, NOT_PROTECTED
            6.03,    2005-12-31, NOT_PROTECTED, NOT_PROTECTED
            6.03,    2006-01-01, PROTECTED,     PROTECTED
            1.05,    2023-09-04, NOT_PROTECTED, NOT_PROTECTED
            1.05,    2023-12-18, PROTECTED,     PROTECTED
            """)
    void saysWhatBeingLateCosts(String provision, LocalDate event, Answer antifraud, Answer shortForm) {
        var consequences = Consequences.of(Provision.parse(provision), event);
        assertThat(consequences.antifraud()).isEqualTo(antifraud);
        assertThat(consequences.shortForm()).isEqualTo(shortForm);
    }

    private static Due due(String provision, LocalDate event) {
        return Due.of(Provision.parse(provision), event, BusinessDays.washington())
                .orElseThrow();
    }
}
