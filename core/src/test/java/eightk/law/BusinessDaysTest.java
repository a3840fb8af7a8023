package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.law.BusinessDays.Kind;
import eightk.law.BusinessDays.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    private static final BusinessDays CALENDAR = BusinessDays.washington();

    @ParameterizedTest(name = "{1} business days after {0}: {2}")
    @CsvSource(textBlock = """
            2024-03-01, 4, 2024-03-07
            2024-07-03, 4, 2024-07-10
            2024-07-04, 4, 2024-07-10
            2024-07-06, 4, 2024-07-11
            2018-12-04, 4, 2018-12-11
            2025-12-19, 4, 2025-12-30
            2025-12-23, 4, 2026-01-02
            2026-07-02, 4, 2026-07-09
            2026-11-24, 4, 2026-12-01
            2004-08-23, 4, 2004-08-27
            2003-11-03, 5, 2003-11-10
            2003-11-07, 5, 2003-11-17
            """)
    void countsFromTheDayAfter(LocalDate day, int n, LocalDate end) {
        assertThat(CALENDAR.after(day, n)).contains(new Span(end, end));
    }

    @Test
    void givesARangeWhereAClosingIsUnknown() {
        assertThat(CALENDAR.onOrAfter(LocalDate.of(2003, 12, 25)))
                .contains(new Span(LocalDate.of(2003, 12, 26), LocalDate.of(2003, 12, 29)));
        assertThat(CALENDAR.before(LocalDate.of(2003, 12, 29), 1))
                .contains(new Span(LocalDate.of(2003, 12, 24), LocalDate.of(2003, 12, 26)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            2021-01-20, BUSINESS
            2025-10-06, BUSINESS
            2026-04-03, BUSINESS
            2024-10-14, CLOSED
            2025-01-09, CLOSED
            2012-10-29, BUSINESS
            2001-09-11, UNKNOWN
            2026-11-22, CLOSED
            """)
    void knowsTheDaysOfTheCommission(LocalDate day, Kind kind) {
        assertThat(CALENDAR.kind(day)).contains(kind);
    }

    @Test
    void hasNoAnswerPastItsYears() {
        assertThat(CALENDAR.kind(LocalDate.of(2031, 1, 2))).isEmpty();
        assertThat(CALENDAR.after(LocalDate.of(2030, 12, 30), 4)).isEmpty();
        assertThat(CALENDAR.after(LocalDate.of(2030, 12, 24), 4)).isPresent();
        assertThat(CALENDAR.known()).isEqualTo(new Period(LocalDate.of(1993, 1, 1), LocalDate.of(2031, 1, 1)));
    }

    @Test
    void countsAtLeastOneDay() {
        assertThatThrownBy(() -> CALENDAR.after(LocalDate.of(2024, 1, 2), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("business days must be at least 1, found 0");
    }

    @Test
    void equalsTheReferenceCalendar() throws IOException {
        var reference = Path.of(System.getProperty("eightk.shared", "")).resolve("reference/holidays.csv");
        Assumptions.assumeTrue(Files.exists(reference), () -> reference + " is not here");
        try (var text = Files.newBufferedReader(reference)) {
            assertThat(Row.read("holidays.csv", text)).hasSize(410).allSatisfy(row -> {
                var holiday = CALENDAR.holiday(row.date("date")).orElseThrow();
                assertThat(holiday.name()).isEqualTo(row.text("name"));
                assertThat(holiday.kind())
                        .isEqualTo(
                                switch (row.text("counts_as_business_day")) {
                                    case "yes" -> Kind.BUSINESS;
                                    case "no" -> Kind.CLOSED;
                                    default -> Kind.UNKNOWN;
                                });
            });
        }
    }
}
