package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eightk.model.Registrant.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of securities, in the layouts that covers give it. A row is written `cell | cell`, a line within a cell
/// ends with `/`.
class SecuritiesTableTest {

    private static final String HEADER =
            "Title of each class | Trading Symbol(s) | Name of each exchange on which registered";

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(
                        "a row each",
                        List.of(HEADER, "Common stock | EXW | NYSE", "Notes due 2030 | EXW30 | NYSE"),
                        List.of("Common stock, EXW, NYSE", "Notes due 2030, EXW30, NYSE")),
                arguments(
                        "the par value in cells of its own",
                        List.of(HEADER, "Class A Common Stock | Par Value | $0.10 | EXW | NYSE"),
                        List.of("Class A Common Stock, EXW, NYSE")),
                arguments(
                        "no par value in a cell of its own",
                        List.of(HEADER, "Common Shares | without par value | EXW | NYSE"),
                        List.of("Common Shares, EXW, NYSE")),
                arguments(
                        "labels under the values",
                        List.of("Common stock | EXW | NYSE", HEADER),
                        List.of("Common stock, EXW, NYSE")),
                arguments(
                        "labels on two rows",
                        List.of(
                                "Title of each class | Trading | Name of each exchange",
                                " | Symbol(s) | on which registered",
                                "Common stock | EXW | NYSE"),
                        List.of("Common stock, EXW, NYSE")),
                arguments(
                        "the market within the exchange on a row below",
                        List.of(
                                HEADER,
                                "Class A Stock | EXWA | Nasdaq Stock Market LLC",
                                " |  | (Nasdaq Global Select Market)",
                                "Class C Stock | EXWC | Nasdaq Stock Market LLC"),
                        List.of(
                                "Class A Stock, EXWA, Nasdaq Stock Market LLC (Nasdaq Global Select Market)",
                                "Class C Stock, EXWC, Nasdaq Stock Market LLC")),
                arguments(
                        "a second exchange on a row below",
                        List.of(
                                HEADER,
                                "Capital stock | EXW | New York Stock Exchange",
                                " |  | NYSE Chicago",
                                "Notes due 2030 | EXW30 | New York Stock Exchange"),
                        List.of(
                                "Capital stock, EXW, New York Stock Exchange",
                                "Capital stock, EXW, NYSE Chicago",
                                "Notes due 2030, EXW30, New York Stock Exchange")),
                arguments(
                        "several securities in one row",
                        List.of(HEADER, "Units/Warrants | EXWU/EXWW | NYSE"),
                        List.of("Units, EXWU, NYSE", "Warrants, EXWW, NYSE")),
                arguments(
                        "several securities in one row with one symbol",
                        List.of(HEADER, "Common Stock/Notes due 2030 | EXW | NYSE/NYSE"),
                        List.of("Common Stock, EXW, NYSE", "Notes due 2030, EXW, NYSE")),
                arguments(
                        "a title and an exchange that wrap",
                        List.of(HEADER, "Common Stock/no par value | EXW | New York/Stock Exchange"),
                        List.of("Common Stock no par value, EXW, New York Stock Exchange")),
                arguments(
                        "the rest of a title on a row below",
                        List.of(HEADER, "Common Stock, | EXW | NYSE", "par value $0.01 |  | "),
                        List.of("Common Stock, par value $0.01, EXW, NYSE")),
                arguments(
                        "one exchange for the rows below",
                        List.of(HEADER, "Common Stock | EXW | NYSE", "Warrants | EXWW | "),
                        List.of("Common Stock, EXW, NYSE", "Warrants, EXWW, NYSE")),
                arguments(
                        "no symbol",
                        List.of(HEADER, "Common Stock | EXW | NYSE", "Notes due 2030 |  | NYSE"),
                        List.of("Common Stock, EXW, NYSE", "Notes due 2030, -, NYSE")),
                arguments(
                        "the exchange before the symbol",
                        List.of(
                                "Title of each class | Name of each exchange | Trading symbol",
                                "Common Stock | NYSE | EXW"),
                        List.of("Common Stock, EXW, NYSE")),
                arguments(
                        "a column of registrants",
                        List.of("Registrant | " + HEADER, "Example Widgets Inc | Common Stock | EXW | NYSE"),
                        List.of("Common Stock, EXW, NYSE")),
                arguments(
                        "on its side",
                        List.of(
                                "Title of each class | Common Stock",
                                "Trading symbol | EXW",
                                "Name of exchange | NYSE"),
                        List.of("Common Stock, EXW, NYSE")),
                arguments("labels and nothing else", List.of(HEADER), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void readsTheSecurities(String layout, List<String> rows, List<String> securities) {
        var table = rows.stream().map(SecuritiesTableTest::html).collect(Collectors.joining("", "<table>", "</table>"));
        var cover = Draft.read("<p>EXAMPLE WIDGETS INC</p><p>(Exact name of registrant)</p>" + table
                        + "<p>Indicate by check mark whether the registrant is an emerging growth company</p>"
                        + "<p>Item 8.01 Other Events</p><p>Something happened.</p>")
                .cover();
        assertThat(cover.registrants().getFirst().securities())
                .extracting(SecuritiesTableTest::words)
                .isEqualTo(securities);
    }

    private static String html(String row) {
        return Arrays.stream(row.split("\\|", -1))
                .map(cell -> "<td>" + cell.strip().replace("/", "<br>") + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String words(Security security) {
        return String.join(
                ", ",
                security.title(),
                security.symbol().orElse("-"),
                Optional.of(security).flatMap(Security::exchange).orElse("-"));
    }
}
