package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eightk.model.Block;
import eightk.report.flow.Flow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockReaderTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments(
                        "wrapped lines are one paragraph",
                        "The company has opened a store in every town of\nthe county, and will open more.\n\nNext.",
                        List.of(
                                "¶ The company has opened a store in every town of\nthe county, and will open more.",
                                "¶ Next.")),
                arguments(
                        "long lines are joined by a blank",
                        "The company, whose widgets are known in every town, has opened a store\nin the county.",
                        List.of(
                                "¶ The company, whose widgets are known in every town, has opened a store in the county.")),
                arguments(
                        "bullets and letters are list items",
                        "• one\n\n(a) two\n\n1. three\n\n- four",
                        List.of("• • one", "• (a) two", "• 1. three", "• - four")),
                arguments(
                        "columns of plain text are a table",
                        "Revenue      100     90\nIncome        10      9\n",
                        List.of("▦ Revenue|100|90 / Income|10|9")),
                arguments(
                        "rows of HTML are a table, without its empty columns",
                        "<table><tr><td>Revenue</td><td></td><td>100</td></tr><tr><td>Income</td><td></td><td>10</td></tr></table>",
                        List.of("▦ Revenue|100 / Income|10")),
                arguments(
                        "a table in a table",
                        "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr><tr><td>c</td><td>d</td></tr></table>",
                        List.of("▦ a|b", "▦ c|d")),
                arguments(
                        "a page in a cell is no table",
                        "<table><tr><td><p>one</p><p>two</p></td></tr></table>",
                        List.of("¶ one", "¶ two")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void makesBlocksOfLines(String what, String document, List<String> blocks) {
        assertThat(BlockReader.read(Flow.of(document, 1).lines(), 1))
                .extracting(BlockReaderTest::sketch)
                .isEqualTo(blocks);
    }

    private static String sketch(Block block) {
        return switch (block) {
            case Block.Paragraph(var text, _) -> "¶ " + text;
            case Block.ListItem(var text, _) -> "• " + text;
            case Block.Table(var rows, _) ->
                "▦ "
                        + String.join(
                                " / ",
                                rows.stream().map(row -> String.join("|", row)).toList());
        };
    }
}
