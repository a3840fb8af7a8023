package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.FilingStatus;
import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Form8KTest {

    /// Each item on its last day without and its first day with it, and the other way round where it ended.
    @ParameterizedTest(name = "item {0} on {1}: in the form {2}, taken by EDGAR {3}")
    @CsvSource(textBlock = """
            1,    1993-01-01, true,  true
            5,    2004-08-22, true,  true
            5,    2004-08-23, false, false
            8.01, 2004-08-22, false, false
            8.01, 2004-08-23, true,  true
            9,    1996-11-17, false, false
            9,    1996-11-18, true,  true
            9,    1998-04-26, true,  true
            9,    1998-04-27, false, false
            9,    2000-10-22, false, false
            9,    2000-10-23, true,  true
            9,    2004-08-23, false, false
            10,   2003-03-02, false, false
            10,   2003-03-03, true,  true
            11,   2003-03-30, false, false
            11,   2003-03-31, true,  false
            11,   2003-07-27, true,  false
            11,   2003-07-28, true,  true
            12,   2003-03-27, false, false
            12,   2003-03-28, true,  false
            12,   2003-07-28, true,  true
            13,   2003-07-28, false, false
            5.06, 2005-11-06, false, false
            5.06, 2005-11-07, true,  true
            6.03, 2005-12-31, false, false
            6.03, 2006-01-01, true,  true
            5.07, 2010-02-27, false, false
            5.07, 2010-02-28, true,  true
            5.08, 2011-09-19, false, false
            5.08, 2011-09-20, true,  true
            1.04, 2012-01-26, false, false
            1.04, 2012-01-27, true,  true
            6.06, 2014-11-23, false, false
            6.06, 2014-11-24, true,  true
            1.05, 2023-12-17, false, false
            1.05, 2023-12-18, true,  true
            6.07, 2026-11-22, false, false
            """)
    void hasItemsFromTheirFirstDayToTheirLast(ItemNumber item, LocalDate day, boolean inForm, boolean accepted) {
        var form = Form8K.on(day);
        assertThat(form.item(item).isPresent()).isEqualTo(inForm);
        assertThat(form.accepts(item)).isEqualTo(accepted);
    }

    @ParameterizedTest(name = "item {0} on {1} is {2}")
    @CsvSource(textBlock = """
            5,    2003-11-04, FILED
            9,    1997-06-01, FILED
            9,    2000-10-23, FURNISHED
            12,   2003-03-27, FILED
            12,   2003-03-28, FURNISHED
            2.02, 2004-08-22, FILED
            2.02, 2004-08-23, FURNISHED
            7.01, 2026-11-22, FURNISHED
            8.01, 2026-11-22, FILED
            9.01, 2026-11-22, FILED
            4.77, 2026-11-22, FILED
            """)
    void furnishesOnlyWhatTheFormOfTheDayFurnishes(ItemNumber item, LocalDate day, FilingStatus status) {
        assertThat(Form8K.on(day).status(item)).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} on {1} is item {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Other events                                              | 2004-08-20 | 5
            Other Events                                              | 2004-08-23 | 8.01
            FINANCIAL  STATEMENTS AND EXHIBITS                        | 2003-11-04 | 7
            Financial Statements and Exhibits                         | 2026-11-04 | 9.01
            Results of Operations and Financial Condition             | 2004-08-20 | 12
            Results of Operations and Financial Condition             | 2005-01-25 | 2.02
            Regulation FD Disclosure                                  | 2001-01-02 | 9
            Regulation FD Disclosure                                  | 2024-01-02 | 7.01
            Sales of equity securities pursuant to Regulation S       | 1997-01-02 | 9
            Temporary Suspension of Trading Under Registrant's Employee Benefit Plans | 2003-05-01 | 11
            Resignations of registrant's directors                    | 2004-09-01 | 6
            Cost Associated with Exit or Disposal Activities          | 2014-10-17 | 2.05
            Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers | 2005-03-01 | 5.02
            Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers | 2007-03-01 | 5.02
            Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: Compensatory Arrangements of Certain Officers | 2019-03-01 | 5.02
            Shareholder Nominations Pursuant to Exchange Act Rule 14a-11 | 2012-03-01 | 5.08
            5                                                         | 2001-01-02 | 5
            2.02                                                      | 2026-01-02 | 2.02
            """)
    void knowsWhatAHeaderMeans(String label, LocalDate day, ItemNumber item) {
        assertThat(Form8K.on(day).numberOf(label)).contains(item);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''
            '   '
            <ITEMS>06c
            77
            """)
    void knowsNothingOfOtherWords(String label) {
        assertThat(Form8K.on(Form8K.SECTIONS).numberOf(label)).isEqualTo(Optional.empty());
    }

    @Test
    void changesTheCaptionOfItem502OnItsDay() {
        var item = ItemNumber.parse("5.02");
        assertThat(Form8K.on(LocalDate.of(2006, 11, 6)).item(item).orElseThrow().caption())
                .contains("Principal Officers");
        assertThat(Form8K.on(LocalDate.of(2006, 11, 7)).item(item).orElseThrow().caption())
                .contains("Compensatory Arrangements");
    }

    @Test
    void hasThirtyThreeItemsToday() {
        assertThat(Form8K.on(LocalDate.of(2026, 11, 22)).items()).hasSize(33);
        assertThat(Form8K.neverAdopted(ItemNumber.parse("13"))).isTrue();
        assertThat(Form8K.neverAdopted(ItemNumber.parse("8.01"))).isFalse();
    }

    @Test
    void isTheFirstKnownEditionBeforeEdgar() {
        assertThat(Form8K.on(LocalDate.of(1980, 1, 1))).isEqualTo(Form8K.on(Form8K.FIRST_DAY));
    }

    @Test
    void saysWhereEachItemIsWritten() {
        assertThat(Form8K.everyItem())
                .allSatisfy(item -> assertThat(item.citation()).contains("Form 8-K"));
    }
}
