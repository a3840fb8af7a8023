package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTextTest {

    @Test
    void showsTheReportAtAGlance() {
        assertThat(ReportText.of(Reports.bare(), false)).isEqualTo("""
                Form 8-K    LARKSPUR INSTRUMENTS
                            PENNSYLVANIA, file 000-99001, EIN 99-0012345
                            1 Mill Lane, Dunmore, PA 18512, (570) 555-0100

                Event       2003-03-03
                Signed      2003-03-03   Iris Fell, President
                File        larkspur.txt

                Items       5      OTHER EVENTS                        filed; the filer says furnished
                            7      FINANCIAL STATEMENTS AND EXHIBITS   filed

                Exhibits    99.1   Press release of Larkspur Instruments, dated March 3, 2003, on the   not attached
                                   appointment of a director and of a Chief Financial Officer
                            10.1   Lease                                                                by reference

                Doubts      document 1:45   The legend that Item 5 is not filed has no effect: the form of that day
                                            furnishes only Item 9.
                """);
    }

    @Test
    void showsManyRegistrantsInARowEachAndTheFiling() {
        assertThat(ReportText.of(Reports.amended(), false)).startsWith("""
                Form 8-K/A  LARKSPUR INSTRUMENTS   PENNSYLVANIA, file 000-99001, EIN 99-0012345
                            LARKSPUR INSTRUMENTS   PENNSYLVANIA, file 000-99001, EIN 99-0012345

                Event       2003-03-03
                Filed       2026-06-25, accepted 2026-06-25T07:59:33-04:00, 0000990001-26-000007
                Signed      2003-03-03   Iris Fell, President
                File        -
                """);
    }

    @Test
    void saysThatAnAnnualReportIsNoCurrentReport() {
        assertThat(ReportText.of(Reports.annual(), false)).isEqualTo("""
                Form 10-K   LARKSPUR INSTRUMENTS INC
                            PA, CIK 0000990001, file 001-99001, EIN 990012345

                            Not a Form 8-K: only its header and documents are read.

                Filed       2026-06-25, accepted 2026-06-25T07:59:33-04:00, 0000990001-26-000007
                File        year.txt

                Documents   1      10-K   d10k.htm   8 bytes
                """);
    }

    @Test
    void setsLabelsInBoldWhereTheTerminalKnowsHow() {
        assertThat(ReportText.of(Reports.bare(), true))
                .startsWith("\u001B[1mForm 8-K\u001B[0m    LARKSPUR INSTRUMENTS\n");
    }

    @Test
    void keepsToTheWidth() {
        assertThat(ReportText.of(Reports.bare(), false).lines()).allMatch(line -> line.length() <= Sheet.WIDTH);
    }
}
