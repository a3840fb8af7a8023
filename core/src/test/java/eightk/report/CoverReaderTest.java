package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eightk.model.Address;
import eightk.model.CoverPage;
import eightk.model.Registrant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverReaderTest {

    private static final String TEXT = """
                                  SECURITIES AND EXCHANGE COMMISSION
                                        WASHINGTON, D.C. 20549

                                               FORM 8-K

                                            CURRENT REPORT

                   Date of Report (Date of earliest event reported): May 7, 2004

                                     EXAMPLE WIDGETS INC.
                     ----------------------------------------------------
                     (Exact name of registrant as specified in its charter)

                Delaware                  0-12345                 99-1234567
            ----------------         ----------------         ------------------
            (State or other          (Commission File          (I.R.S. Employer
            jurisdiction of               Number)              Identification No.)
            incorporation)

              1 Example Way, Springfield, Illinois                62701
            ----------------------------------------           ----------
            (Address of principal executive offices)           (Zip Code)

                   Registrant's telephone number, including area code: (217) 555-0100

                                        Not applicable
            ----------------------------------------------------------------
            (Former name or former address, if changed since last report)
            """;

    private static final String HTML = """
            <html><body><p align=center><b>FORM 8-K</b></p><p align=center>CURRENT REPORT</p>
            <p align=center><b>May 7, 2004</b><br>Date of Report (Date of earliest event reported)</p>
            <p align=center><b>EXAMPLE WIDGETS INC.</b><br>(Exact name of registrant as specified in its charter)</p>
            <table><tr><td>Delaware</td><td>0-12345</td><td>99-1234567</td></tr>
            <tr><td>(State or other jurisdiction<br>of incorporation)</td><td>(Commission<br>File Number)</td>
            <td>(IRS Employer<br>Identification No.)</td></tr></table>
            <table><tr><td>1 Example Way, Springfield, Illinois</td><td>62701</td></tr>
            <tr><td>(Address of principal executive offices)</td><td>(Zip Code)</td></tr></table>
            <p>Registrant&#146;s telephone number, including area code: (217) 555-0100</p>
            """;

    /// Words in the order of a page whose columns are gone.
    private static final String BROKEN_LINES = """
            FORM
            8-K
            CURRENT
            REPORT
            Date
            of
            Report (Date of earliest event reported): May 7, 2004
            EXAMPLE
            WIDGETS INC.
            (Exact
            name of registrant as specified in its
            charter)
            Delaware
            0-12345
            99-1234567
            (State
            or other jurisdiction
            of incorporation)
            (Commission
            File Number)
            (IRS Employer
            Identification
            No.)
            1
            Example Way,
            Springfield,
            Illinois
            62701
            (Address
            of principal executive offices)
            (Zip
            Code)
            Registrant's
            telephone number, including area code: (217)
            555-0100
            Not
            Applicable
            (Former
            name or former address, if changed since last report.)
            """;

    private static final String ONE_LABEL = """
                                            FORM 8-K
                               Date of Report: May 7, 2004

                                        EXAMPLE WIDGETS INC.
                         (Exact name of registrant as specified in its charter)

                                             Delaware
                                      (State of incorporation)

                  0-12345                                        99-1234567
            (Commission File Number)               (IRS Employer Identification No.)

                                           1 Example Way
                                    Springfield, Illinois 62701
                                          (217) 555-0100
               (Address, including zip code, and telephone number, including area code,
                            of registrant's principal executive offices)

                                          Not applicable
                    ..................................................
                 (Former name, former address and former fiscal year, if applicable)
            """;

    private static final String LABEL_ABOVE = """
                                            FORM 8-K
                                          May 7, 2004
                                        EXAMPLE WIDGETS INC.
                         (Exact name of registrant as specified in its charter)

              State of                    Commission                    IRS Employer
            Incorporation                 File Number               Identification Number
              Delaware                      0-12345                       99-1234567

                                     Address and Telephone Number
                                           1 Example Way
                                    Springfield, Illinois  62701
                                           (217) 555-0100

                                                                     Exhibit Index 2
            """;

    static Stream<Arguments> covers() {
        return Stream.of(
                arguments("plain text", TEXT),
                arguments("HTML", HTML),
                arguments("every line broken", BROKEN_LINES),
                arguments("address and telephone number under one label", ONE_LABEL),
                arguments("labels above their values", LABEL_ABOVE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("covers")
    void readsEveryField(String era, String cover) {
        var read = Draft.read(cover + "\n\nItem 5. Other Events.\n\nSomething happened.\n")
                .cover();
        assertThat(read.form()).map(Object::toString).contains("8-K");
        assertThat(read.dateOfReport()).get().extracting(date -> date.date()).isEqualTo(LocalDate.of(2004, 5, 7));
        assertThat(read.registrants()).singleElement().satisfies(registrant -> {
            assertThat(registrant.name()).contains("EXAMPLE WIDGETS INC.");
            assertThat(registrant.stateOfIncorporation()).contains("Delaware");
            assertThat(registrant.commissionFileNumber()).contains("0-12345");
            assertThat(registrant.employerId()).contains("99-1234567");
            assertThat(registrant.phone()).contains("(217) 555-0100");
            assertThat(registrant.formerName()).isEmpty();
            assertThat(registrant.address())
                    .isEqualTo(new Address(
                            Optional.of("1 Example Way"),
                            Optional.empty(),
                            Optional.of("Springfield"),
                            Optional.of("Illinois"),
                            Optional.of("62701"),
                            Optional.empty()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FORM 8-K                                   | 8-K     |
            Form 8-K/A                                 | 8-K/A   |
            FORM 8-K/A (Amendment No. 2)               | 8-K/A   | 2
            Form 8 - K                                 | 8-K     |
            FORM 8-K, Amendment No. 1                  | 8-K/A   | 1
            FORM 8-K/A, Amendment Number Three         | 8-K/A   | 3
            FORM 8-K12B                                | 8-K12B  |
            """)
    void readsFormAndAmendment(String words, String form, Integer amendment) {
        var cover = cover(words);
        assertThat(cover.form()).map(Object::toString).contains(form);
        assertThat(cover.amendment()).isEqualTo(Optional.ofNullable(amendment));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Date of Report (Date of earliest event reported): May 7, 2004 | 2004-05-07
            Date of Report (Date of earliest event reported)    May 7, 2004 | 2004-05-07
            Date of report: May 10, 2004 (May 7, 2004)                    | 2004-05-07
            """)
    void readsTheDateOfTheEarliestEvent(String words, LocalDate date) {
        assertThat(cover(words).dateOfReport())
                .get()
                .extracting(printed -> printed.date())
                .isEqualTo(date);
    }

    @Test
    void readsRegistrantsBelowEachOther() {
        var read = Draft.read(TEXT
                + TEXT.substring(TEXT.indexOf("                         EXAMPLE"))
                        .replace("EXAMPLE WIDGETS INC.", "EXAMPLE GADGETS LLC")
                        .replace("0-12345", "0-54321")
                + "\n\nItem 5. Other Events.\n\nSomething happened.\n");
        assertThat(read.cover().registrants())
                .extracting(Registrant::name, Registrant::commissionFileNumber)
                .extracting(tuple -> tuple.toList().toString())
                .containsExactly(
                        "[Optional[EXAMPLE WIDGETS INC.], Optional[0-12345]]",
                        "[Optional[EXAMPLE GADGETS LLC], Optional[0-54321]]");
    }

    @Test
    void readsTheBoxesHoweverTheyAreDrawn() {
        for (var drawn : List.of("[X]", "[x]", "(X)", "☒", "☑", "þ", "|X|")) {
            var boxes = cover(drawn + " Written communications pursuant to Rule 425 under the Securities Act\n\n"
                            + "[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act\n\n"
                            + "☐ Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act\n\n"
                            + "¨ Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act")
                    .boxes();
            assertThat(boxes).as(drawn).contains(new CoverPage.Boxes(true, false, false, false));
        }
    }

    @Test
    void aCoverWithoutBoxesSaysNothingOfThem() {
        assertThat(cover("Words.").boxes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Emerging growth company ☐            | false
            Emerging growth company ☒            | true
            Emerging growth company [X]          | true
            Emerging growth company Yes ☐ No ☒   | false
            An emerging growth company is young. |
            """)
    void readsTheBoxOfGrowth(String words, Boolean ticked) {
        assertThat(cover(words).registrants())
                .singleElement()
                .satisfies(
                        registrant -> assertThat(registrant.emergingGrowth()).isEqualTo(Optional.ofNullable(ticked)));
    }

    private static CoverPage cover(String words) {
        return Draft.read("<p>" + words.replace("\n\n", "</p><p>")
                        + "</p><p>Item 8.01 Other Events</p><p>Something happened.</p>")
                .cover();
    }
}
