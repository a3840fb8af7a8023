package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import eightk.testkit.Samples;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The search as people see it.
class SearchPageTest {

    private static RunningServer running;

    @BeforeAll
    static void loadAllSamples() throws Exception {
        running = new RunningServer();
        for (var sample : Samples.folders()) {
            running.server.intake().mirror(Bytes.mapped(sample.resolve("submission.txt")));
        }
        running.server
                .intake()
                .mirror(Sample.numbered("0009990001-12-000777")
                        .saying(
                                "Item 8.01 Other Events\n\nThe quagga &lt;script&gt;alert('quagga')&lt;/script&gt; &amp; <b>bold</b> ran.\n")
                        .bytes());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static Document page(String path) {
        var answer = running.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void showsAHitWithTheWordsMarked() {
        var page = page("/search?q=%22unauthorized+person%22");
        assertThat(page.select("#hits").text()).isEqualTo("1 document");
        assertThat(page.select(".hits h3 a").text()).isEqualTo("NORTHMOOR FREIGHT LINES INC");
        assertThat(page.select(".hits h3 a").attr("href")).isEqualTo("/filings/0009991111-24-000038");
        assertThat(page.select(".hits mark").eachText()).contains("unauthorized person");
        assertThat(page.select(".hits blockquote").text()).contains("found that an unauthorized person had");
        assertThat(page.select(".seek input[name=q]").val()).isEqualTo("\"unauthorized person\"");
    }

    @Test
    void showsWhatAFilerWroteAsTextOnly() {
        var answer = running.get("/search?q=quagga").body();
        assertThat(answer)
                .doesNotContain("<script>alert")
                .doesNotContain("<b>bold")
                .contains("&lt;script");
        var page = Jsoup.parse(answer);
        assertThat(page.select("blockquote").text()).contains("<script>alert('quagga')</script>");
        assertThat(page.select("blockquote > *").not("mark")).isEmpty();
        assertThat(page.select("mark").eachText()).contains("quagga");
    }

    @Test
    void showsWhatWasAskedAsTextOnly() {
        var answer = running.get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&state=%22%3E%3Ci%3E");
        assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("<i>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"filed:someday", "%22open", "nosuch:field", "x&level=page", "x&cursor=nonsense"})
    void saysAtTheBoxWhatIsWrong(String query) {
        var answer = running.get("/search?q=" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#trouble").text()).matches("\\p{Lu}.*, found .*\\.");
        assertThat(page.select(".seek input[name=q]").attr("aria-describedby")).isEqualTo("trouble");
        assertThat(page.select("#language")).hasSize(1);
    }

    @Test
    void narrowsByAFacetAndWidensAgain() {
        var page = page("/search?q=company");
        var link = page.select(".facets a[href*=item=9.01]").getFirst();
        int hits = Integer.parseInt(count(link));
        var narrowed = page(link.attr("href"));
        assertThat(narrowed.select("#hits").text()).startsWith(hits + " document");
        var chosen = narrowed.select(".facets a[aria-current]");
        assertThat(chosen.attr("href")).isEqualTo("/search?q=company");
        assertThat(narrowed.select(".seek input[type=hidden][name=item]").val()).isEqualTo("9.01");
    }

    private static String count(Element link) {
        return Objects.requireNonNull(link.nextElementSibling()).text();
    }

    /// But for `8-K`, which finds amendments too.
    @Test
    void everyFacetLeadsToAsManyHitsAsItSays() {
        for (var link : page("/search?q=company").select(".facets a:not([href$=form=8-K])")) {
            assertThat(page(link.attr("href")).select("#hits").text())
                    .as(link.attr("href"))
                    .startsWith(count(link) + " ");
        }
    }

    @Test
    void leadsToEveryHitByCursor() {
        var path = "/search?q=company";
        int total = Integer.parseInt(page(path).select("#hits").text().replaceAll("\\D", ""));
        int seen = 0;
        while (!path.isEmpty()) {
            var page = page(path);
            seen += page.select(".hits > li").size();
            path = page.select(".pager a").attr("href");
        }
        assertThat(seen).isEqualTo(total).isGreaterThan(10);
    }

    @Test
    void findsItemsAndEventsAndLeadsToTheirPlace() {
        var items = page("/search?q=unauthorized&level=item");
        assertThat(items.select(".hits h3 a").attr("href")).isEqualTo("/filings/0009991111-24-000038#item-1.05");
        var events = page("/search?q=&event=votes&level=event");
        assertThat(events.select(".hits > li p").text()).contains("Item 5.07, votes");
        assertThat(events.select(".hits blockquote").text()).isNotBlank();
    }

    @Test
    void offersCompaniesByNameAsItIsMisspelt() {
        assertThat(page("/search?q=cinabar").select(".called a").eachAttr("href"))
                .contains("/companies/0009990202");
    }

    @Test
    void showsHitsOverTime() {
        assertThat(page("/search?q=company").select("svg.plot rect.bar")).hasSizeGreaterThan(5);
    }

    @Test
    void explainsItselfByExamplesThatCanBeAsked() {
        var examples = page("/search").select("#language ~ dl a").eachAttr("href");
        assertThat(examples).hasSize(SearchPage.EXAMPLES.size());
        examples.forEach(SearchPageTest::page);
        assertThat(page("/search?q=zyzzyvas").select("#language")).hasSize(1);
    }

    @Test
    void everyPageHasTheBox() {
        for (var path : List.of("/", "/calendar", "/rules", "/statistics", "/about", "/companies/9990404")) {
            assertThat(page(path).select("header form[role=search] input[name=q]"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void theListFollowsTheStreamFromThePositionItShows() {
        var page = page("/");
        assertThat(page.select("#live[role=status]").attr("data-position"))
                .isEqualTo("" + running.server.catalogue().position());
        assertThat(running.get(page.select("script").attr("src")).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).matches(Pattern.compile("text/javascript.*")));
    }
}
