package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReportJsonTest {

    static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportJsonTest.class.getResourceAsStream(ReportJson.SCHEMA), InputFormat.JSON);

    static final List<Dossier> DOSSIERS = List.of(Reports.bare(), Reports.amended(), Reports.annual());

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void isOneLineAndWhatTheSchemaSays(Dossier dossier) {
        var line = ReportJson.line(dossier);
        assertThat(line).doesNotContain("\n", ":\"\"", "[\"\"", ",\"\"");
        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
    }

    /// Whatever is not on a document alone is `null`; what is written in words has its words beside it.
    @ParameterizedTest(name = "{0} is {1} on a bare document and {2} under a header")
    @CsvSource(delimiter = '|', textBlock = """
            /schemaVersion                    | "1"                    | "1"
            /readerVersion                    | "0.1.0"                | "0.1.0"
            /accessionNumber                  | null                   | "0000990001-26-000007"
            /form                             | "8-K"                  | "8-K/A"
            /amendment                        | null                   | {"number":2,"amends":null}
            /filedAsOf                        | null                   | "2026-06-25"
            /acceptedAt                       | null                   | "2026-06-25T07:59:33-04:00"
            /acceptedAtBasis                  | null                   | "header"
            /periodOfReport                   | "2003-03-03"           | "2003-03-03"
            /periodOfReportAsPrinted          | "March 3, 2003"        | "March 3, 2003"
            /boxes/solicitingMaterial         |                        | true
            /headerItems                      | []                     | [null,"8.01"]
            /documents/0/fileName             | null                   | "d8ka.htm"
            /items/0/number                   | "5"                    | "5"
            /items/0/status                   | "filed"                | "filed"
            /items/0/claimed                  | "furnished"            | "furnished"
            /items/1/claimed                  | null                   | null
            /items/1/blocks/0/kind            | "table"                | "table"
            /items/1/blocks/0/rows/1          | [null,"dated <March> 3, 2003"] | [null,"dated <March> 3, 2003"]
            /exhibits/0/attached              | false                  | false
            /exhibits/1/incorporatedFrom/date | "2003-03-03"           | "2003-03-03"
            /signatures/0/dateAsPrinted       | "March 3, 2003"        | "March 3, 2003"
            /registrants/0/emergingGrowth     | false                  | false
            /registrants/0/exTransitionPeriod | null                   | null
            /events                           | []                     | []
            /findings/0/effect                | "review"               |
            /findings/0/place/line            | 45                     |
            /findings/0/message               | "The legend that Item 5 is not filed has no effect: the form of that day furnishes only Item 9." |
            """)
    void namesEveryFact(String pointer, String bare, String amended) {
        assertThat(fact(Reports.bare(), pointer)).isEqualTo(bare == null ? "" : bare);
        assertThat(fact(Reports.amended(), pointer)).isEqualTo(amended == null ? "" : amended);
    }

    @Test
    void namesTheFilersOfAReportThatIsNotAnEightK() {
        assertThat(fact(Reports.annual(), "/registrants/0/name")).isEqualTo("\"LARKSPUR INSTRUMENTS INC\"");
        assertThat(fact(Reports.annual(), "/items")).isEqualTo("[]");
    }

    /// The value as JSON; empty where there is no such member.
    private static String fact(Dossier dossier, String pointer) {
        JsonNode fact = new ObjectMapper().readTree(ReportJson.line(dossier)).at(pointer);
        return fact.isMissingNode() ? "" : fact.toString();
    }
}
