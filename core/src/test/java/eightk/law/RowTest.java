package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void readsQuotedFields() throws IOException {
        var row = rows("a,b,c\nplain,\"with, comma\",\"with \"\"marks\"\"\"").getFirst();
        assertThat(row.text("a")).isEqualTo("plain");
        assertThat(row.text("b")).isEqualTo("with, comma");
        assertThat(row.text("c")).isEqualTo("with \"marks\"");
        assertThat(rows("a,b,c\n\"\",,x").getFirst().fields()).containsExactly("", "", "x");
    }

    @Test
    void readsLinesHoweverTheyEnd() throws IOException {
        var rows = rows("a,b\r\n1,2 \r\n3,\r\n");
        assertThat(rows).extracting(Row::fields).containsExactly(List.of("1", "2 "), List.of("3", ""));
        assertThat(rows).extracting(Row::where).containsExactly("t.csv:2", "t.csv:3");
        assertThat(rows("a,b\r1,2\r")).extracting(Row::fields).containsExactly(List.of("1", "2"));
        assertThat(rows("a\n1")).extracting(Row::fields).containsExactly(List.of("1"));
        assertThat(rows("")).isEmpty();
        assertThatThrownBy(() -> rows("a,b\n\n1,2")).hasMessage("t.csv:2: row must have 2 fields, found 1");
    }

    @Test
    void readsAnOpenPeriod() throws IOException {
        assertThat(rows("from,until\n2004-08-23,").getFirst().period())
                .isEqualTo(Period.since(LocalDate.of(2004, 8, 23)));
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> rows("a,b\n1,2\n1")).hasMessage("t.csv:3: row must have 2 fields, found 1");
        assertThatThrownBy(() -> rows("a,b\n\"one\" more,2"))
                .hasMessage(
                        "t.csv:2: a field in quotation marks must have the second one at its end, found '\"one\" more,2'");
        assertThatThrownBy(() -> rows("a,b\n1,\"no end"))
                .hasMessage(
                        "t.csv:2: a field in quotation marks must have the second one at its end, found '\"no end'");
        assertThatThrownBy(() -> rows("from,until\nsoon,").getFirst().period())
                .hasMessage("t.csv:2: column from must be a day such as 2004-08-23, found 'soon'");
        assertThatThrownBy(() -> rows("a,b\n,2").getFirst().text("a"))
                .hasMessage("t.csv:2: column a must not be empty");
        assertThatThrownBy(() -> rows("a\nperhaps").getFirst().yes("a"))
                .hasMessage("t.csv:2: column a must be yes or no, found 'perhaps'");
        assertThatThrownBy(() -> rows("a\nmild").getFirst().one("a", Effect.values()))
                .hasMessage("t.csv:2: column a must be one of [SUSPENDS, DEFECT, REVIEW, NOTE], found 'mild'");
    }

    private static List<Row> rows(String text) throws IOException {
        return Row.read("t.csv", new BufferedReader(new StringReader(text)));
    }
}
