package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2003, 3, 28);
    private static final LocalDate END = LocalDate.of(2004, 8, 23);
    private static final Period PERIOD = new Period(FIRST, END);

    @Test
    void holdsItsFirstDayAndNotItsEnd() {
        assertThat(PERIOD.contains(FIRST.minusDays(1))).isFalse();
        assertThat(PERIOD.contains(FIRST)).isTrue();
        assertThat(PERIOD.contains(END.minusDays(1))).isTrue();
        assertThat(PERIOD.contains(END)).isFalse();
    }

    @Test
    void overlapsOnlyWhereADayIsShared() {
        assertThat(PERIOD.overlaps(Period.since(END))).isFalse();
        assertThat(Period.since(END).overlaps(PERIOD)).isFalse();
        assertThat(PERIOD.overlaps(Period.since(END.minusDays(1)))).isTrue();
    }

    @Test
    void printsItsLastDay() {
        assertThat(PERIOD).hasToString("2003-03-28 to 2004-08-22");
        assertThat(Period.since(END)).hasToString("since 2004-08-23");
        assertThat(Period.since(END).isOpen()).isTrue();
    }

    @Test
    void mustEndAfterItStarts() {
        assertThatThrownBy(() -> new Period(END, END))
                .hasMessage("period must end after it starts, found 2004-08-23 to 2004-08-23");
    }
}
