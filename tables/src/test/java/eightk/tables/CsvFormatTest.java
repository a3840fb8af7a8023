package eightk.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvFormatTest {

    static Stream<List<String>> texts() {
        return Stream.of(
                List.of("plain", "plain"),
                List.of("a,b", "\"a,b\""),
                List.of("she said \"no\"", "\"she said \"\"no\"\"\""),
                List.of("two\nlines", "\"two\nlines\""),
                List.of("=1+1", "'=1+1"),
                List.of("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
                List.of("+1", "'+1"),
                List.of("-1", "'-1"),
                List.of("@SUM(A1)", "'@SUM(A1)"),
                List.of("\t=1", "'\t=1"),
                List.of("\r=1", "\"'\r=1\""),
                List.of("\n=1", "\"'\n=1\""),
                List.of("＝1+1", "'＝1+1"),
                List.of("'tis", "''tis"),
                List.of("a=b", "a=b"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void marksWhatASpreadsheetWouldCalculateAndQuotesWhatWouldBreakALine(List<String> textAndWritten) {
        assertThat(written(List.of(Cell.text(textAndWritten.getFirst())))).isEqualTo(textAndWritten.getLast() + "\n");
    }

    @Test
    void aListIsGuardedAsTheOneTextItIs() {
        assertThat(written(List.of(Cell.texts(List.of("-director", "President")))))
                .isEqualTo("'-director; President\n");
    }

    @Test
    void leavesNumbersAndDatesAsTheyAre() {
        assertThat(written(List.of(
                        Optional.of(new Cell.Whole(-7)),
                        Cell.Decimal.of(new BigDecimal("-0.1350")),
                        Cell.Decimal.of(new BigDecimal("1.5E+9")),
                        Optional.of(new Cell.Flag(true)),
                        Optional.of(new Cell.Day(LocalDate.of(2026, 6, 25))),
                        Optional.of(new Cell.Moment(Instant.parse("2026-06-25T11:59:33Z"))),
                        Optional.of(new Cell.Moment(Instant.parse("2026-01-25T11:59:00.123456Z"))),
                        Optional.empty())))
                .isEqualTo(
                        "-7,-0.135,1500000000,true,2026-06-25,2026-06-25T07:59:33-04:00,2026-01-25T06:59:00.123456-05:00,\n");
    }

    @Test
    void aNumberTooLongForTheColumnIsAbsent() {
        assertThat(Cell.Decimal.of(BigDecimal.TEN.pow(30))).isEmpty();
        assertThat(Cell.Decimal.of(BigDecimal.TEN.pow(29))).isPresent();
    }

    private static String written(List<Optional<Cell>> cells) {
        var to = new StringBuilder();
        new CsvFormat().row(List.of(), cells, to);
        return to.toString();
    }
}
