package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReportHtmlTest {

    @Test
    void showsCoverItemsExhibitsSignersAndFindings() {
        var report = Jsoup.parseBodyFragment(ReportHtml.fragment(Reports.bare()));
        assertThat(report.select("h1").text()).isEqualTo("Form 8-K, LARKSPUR INSTRUMENTS");
        assertThat(report.select(".item .status").eachText())
                .containsExactly("filed; the filer says furnished", "filed");
        assertThat(report.select(".item td").eachText())
                .containsExactly("99.1", "Press release", "dated <March> 3, 2003");
        assertThat(report.select("h2").eachText())
                .containsExactly(
                        "Findings",
                        "Item 5 OTHER EVENTS",
                        "Item 7 FINANCIAL STATEMENTS AND EXHIBITS",
                        "Exhibits",
                        "Signed",
                        "Documents");
    }

    @Test
    void isWellFormedWhateverTheFilerWrote() {
        var parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(ReportHtml.page(Reports.amended()), parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void escapesMarkupAndReplacesControlCharacters() {
        assertThat(ReportHtml.fragment(Reports.bare()))
                .contains("dated &lt;March&gt; 3, 2003", "was \uFFFD[31mnamed")
                .doesNotContain("<March>");
    }
}
