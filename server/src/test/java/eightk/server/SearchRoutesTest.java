package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import eightk.testkit.Samples;
import eightk.testkit.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchRoutesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static RunningServer running;

    @BeforeAll
    static void loadAllSamples() throws Exception {
        running = new RunningServer();
        for (var sample : Samples.folders()) {
            running.server.intake().mirror(Bytes.mapped(sample.resolve("submission.txt")));
        }
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static JsonNode json(String path) {
        return JSON.readTree(running.get(path).body());
    }

    @Test
    void answersWithHitsPassagesAndCounts() throws IOException {
        var answer = json("/api/v1/search?q=%22an+unauthorized+person%22&count=form,sic");
        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        assertThat(answer.at("/position").asInt()).isEqualTo(Samples.folders().size());
        var hit = answer.at("/hits/0");
        assertThat(hit.at("/accessionNumber").asString()).isEqualTo("0009991111-24-000038");
        assertThat(hit.at("/companies/0/name").asString()).isEqualTo("NORTHMOOR FREIGHT LINES INC");
        assertThat(hit.at("/passages/0/quote").asString()).contains("found that an unauthorized person had");
        assertThat(hit.at("/passages/0/place/document").asInt()).isEqualTo(1);
        assertThat(answer.at("/counts/form/0/value").asString()).isEqualTo("8-K");
    }

    @Test
    void narrowsByParametersNamedAsTheFields() {
        assertThat(json("/api/v1/search?item=1.05&item=5.07&level=item")
                        .at("/total")
                        .asInt())
                .isEqualTo(3);
        assertThat(json("/api/v1/search?event=votes&level=event")
                        .at("/hits/0/event/type")
                        .asString())
                .isEqualTo("votes");
    }

    @Test
    void goesOnFromACursor() {
        var first = json("/api/v1/search?limit=5&order=newest");
        var second = json("/api/v1/search?limit=5&order=newest&cursor="
                + first.at("/next").asString());
        assertThat(second.at("/hits")).hasSize(5);
        assertThat(second.at("/hits/0")).isNotEqualTo(first.at("/hits/4"));
    }

    @Test
    void saysWhatIsWrong() {
        var answer = running.get("/api/v1/search?q=filed:someday");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/detail").asString())
                .isEqualTo("filed must be like 2024, 2024-01, 2024-01-31 or 2024-01..2024-06, found 'someday'");
        assertThat(running.get("/api/v1/search?level=page").statusCode()).isEqualTo(400);
    }

    @Test
    void findsCompaniesBySpellingAndFormerName() {
        assertThat(json("/api/v1/companies?q=cinabar").at("/0/cik").asString()).isEqualTo("0009990202");
        assertThat(json("/api/v1/companies?q=aldervale+pump").at("/0/name").asString())
                .isEqualTo("Aldervale Flow Technologies, Inc.");
    }

    @Test
    void answersAsTheFullTextSearchOfEdgar() {
        var answer = json("/LATEST/search-index?q=%22unauthorized%20person%22&forms=8-K&dateRange=custom"
                + "&startdt=2024-01-01&enddt=2024-12-31");
        assertThat(answer.at("/hits/total/value").asInt()).isEqualTo(1);
        assertThat(answer.at("/hits/hits/0/_id").asString()).isEqualTo("0009991111-24-000038:nmfl-20240514.htm");
        var source = answer.at("/hits/hits/0/_source");
        assertThat(source.at("/display_names/0").asString())
                .startsWith("NORTHMOOR FREIGHT LINES INC  (")
                .endsWith(")  (CIK 0009991111)");
        assertThat(source.at("/biz_locations/0").asString()).isEqualTo("Fort Wayne, IN");
        assertThat(source.at("/items").toString()).isEqualTo("[\"1.05\",\"9.01\"]");
        assertThat(answer.at("/aggregations/biz_states_filter/buckets").toString())
                .isEqualTo("[{\"key\":\"IN\",\"doc_count\":1}]");
    }

    @Test
    void leadsToAnyPageByWhereItBegins() {
        var all = json("/LATEST/search-index?q=company");
        int total = all.at("/hits/total/value").asInt();
        assertThat(all.at("/hits/hits")).hasSize(total);
        assertThat(json("/LATEST/search-index?q=company&from=3").at("/hits/hits/0/_id"))
                .isEqualTo(all.at("/hits/hits/3/_id"));
        assertThat(json("/LATEST/search-index?q=company&from=" + total).at("/hits/hits"))
                .isEmpty();
    }

    /// Keys, their order and their types, as they were recorded.
    @Test
    void hasTheShapeOfRecordedAnswers() throws Exception {
        var recorded = JSON.readTree(Files.readString(Shared.path("corpus/public-interfaces/efts_json-101_hits.json")));
        var ours = json("/LATEST/search-index?q=company");
        for (var path : List.of(
                "",
                "/_shards",
                "/hits",
                "/hits/total",
                "/hits/hits/0",
                "/hits/hits/0/_source",
                "/aggregations",
                "/aggregations/form_filter",
                "/aggregations/form_filter/buckets/0")) {
            assertThat(shape(ours.at(path))).as(path).isEqualTo(shape(recorded.at(path)));
        }
    }

    private static List<String> shape(JsonNode node) {
        var shape = new ArrayList<String>();
        node.propertyStream()
                .filter(property -> !property.getKey().equals("period_ending"))
                .forEach(property ->
                        shape.add(property.getKey() + " " + property.getValue().getNodeType()));
        return shape;
    }
}
