package eightk.report.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlowTest {

    /// Lines as read: cells parted by `|`, rules as `---`, page marks and numbers as `#`.
    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("lines", "one\ntwo\r\nthree\rfour", "one / two / three / four"),
                arguments("wide blanks part cells", "Revenue     100   90", "Revenue|100|90"),
                arguments("two blanks do not", "First.  Second.", "First. Second."),
                arguments("tabs reach to columns", "Revenue\t\t100\n\tIncome", "Revenue|100 / Income"),
                arguments("blank characters are no line", "one\n\u00A0\n\u0001\n \t\ntwo", "one / two"),
                arguments("page marks", "one\n<PAGE>\ntwo\n<PAGE>   3\nthree", "one / # / two / # / three"),
                arguments("a page number beside a mark", "one\n\n-2-\n<PAGE>\ntwo", "one / # / # / two"),
                arguments("a number elsewhere is none", "one\n\n2\n\ntwo", "one / 2 / two"),
                arguments("rules", "one\n----------\ntwo\n__________", "one / --- / two / ---"),
                arguments("marks of tables", "<TABLE>\n<S>      <C>\nRevenue     100\n</TABLE>", "Revenue|100"),
                arguments("words like tags", "if a < b and c > d", "if a < b and c > d"),
                arguments("paragraphs", "<p>one<p>two</p>three", "one / two / three"),
                arguments("line breaks", "<p>one<br>two<br/>three</p>", "one / two / three"),
                arguments("split words", "<p>It<b>em</b> 8<font size=2>.01</font></p>", "Item 8.01"),
                arguments("references", "<p>A&amp;B&nbsp;&#8212;&#x2014;&copy;&bogus;&</p>", "A&B ——©&bogus;&"),
                arguments("references as windows-1252 had them", "<p>It&#146;s</p>", "It’s"),
                arguments("comments", "<p>one<!-- <p>not</p> -->two</p>", "onetwo"),
                arguments("declarations", "<!DOCTYPE html><?xml version='1.0'?><p>one</p>", "one"),
                arguments(
                        "scripts and styles",
                        "<style>p {}</style><p>one</p><script>if (a < b) {}</script><title>x</title>",
                        "one"),
                arguments("cells of a row", "<table><tr><td>one</td><td>two</td></tr></table>", "one|two"),
                arguments(
                        "cells that never close",
                        "<table><tr><td>one<td>two<tr><td>three<td>four</table>",
                        "one|two / three|four"),
                arguments(
                        "text between cells",
                        "<table><tr>stray<td>one</td><td>two</td></tr></table>",
                        "stray / one|two"),
                arguments(
                        "preformatted text",
                        "<html><pre>Revenue     100\n  Income     10</pre></html>",
                        "Revenue|100 / Income|10"),
                arguments("a quote that never closes", "<p align=\"center>one</p><p>two</p>", "one / two"),
                arguments("a > in quotes", "<p title=\"a > b\">one</p>", "one"),
                arguments("attributes without quotes", "<p align=center style=x>one</p>", "one"),
                arguments("tags that cross", "<p><b>one<i>two</b>three</i></p>", "onetwothree"),
                arguments("closing tags of nothing", "</p></div></table><p>one</p></b>", "one"),
                arguments("horizontal rules are page marks", "<p>one</p><hr><p>two</p>", "one / # / two"),
                arguments("upper case", "<HTML><BODY><P>one</P></BODY></HTML>", "one"),
                arguments("a < that opens nothing", "<p>a < b, a <3</p>", "a < b, a <3"),
                arguments("a tag that nothing ends", "<p>one</p><p>two <b", "one / two"),
                arguments("nothing", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void readsDocumentsAsLines(String what, String document, String lines) {
        assertThat(String.join(
                        " / ",
                        Flow.of(document, 1).lines().stream()
                                .map(FlowTest::sketch)
                                .toList()))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text <P>more          | true
            text <p align=left>   | true
            text <br/>            | true
            <!DOCTYPE HTML>       | true
            text <H6>             | true
            <PAGE> 1              | false
            <TABLE> <S> <C>       | false
            x <b and y < z        | false
            a <body> word         | true
            sales <i              | false
            less </p> than        | false
            a <p wide> word     | false
            """)
    void tellsMarkupFromTextByItsTags(String document, boolean isHtml) {
        assertThat(HtmlFlow.isHtml(document)).isEqualTo(isHtml);
    }

    private static String sketch(Line line) {
        return switch (line.kind()) {
            case TEXT ->
                String.join(
                        "|",
                        line.cells().stream()
                                .map(cell -> Words.onOneLine(cell.text()))
                                .toList());
            case RULE -> "---";
            case PAGE -> "#";
        };
    }

    @Test
    void tellsWhereALineStands() {
        assertThat(Flow.of("\n\n   one", 1).lines())
                .extracting(Line::number, Line::column)
                .containsExactly(tuple(3, 4));
        assertThat(Flow.of("<html>\n <p>one", 1).lines())
                .extracting(Line::number, Line::column)
                .containsExactly(tuple(2, 5));
    }

    @Test
    void tellsHowALineLooks() {
        var lines = Flow.of("<p align=center>one</p><p><b>two</b></p><p>three</p>", 1)
                .lines();
        assertThat(lines).extracting(Line::centred).containsExactly(true, false, false);
        assertThat(lines).extracting(Line::emphasised).containsExactly(false, true, false);
    }

    @Test
    void saysHowMuchWasNotRead() {
        assertThat(Flow.of("w\n".repeat(Flow.MOST_LINES), 1).cut()).isZero();
        assertThat(Flow.of("w\n".repeat(Flow.MOST_LINES + 1), 1).cut()).isEqualTo(2);
    }

    @Test
    void keepsWhatInlineXbrlTags() {
        var facts = Flow.of("""
                        <html><ix:header><ix:hidden><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">false</ix:nonNumeric></ix:hidden>
                        <xbrli:context id="c2"><xbrldi:explicitMember dimension="us-gaap:StatementClassOfStockAxis">x:NotesMember
                        </xbrldi:explicitMember></xbrli:context></ix:header>
                        <p>The <ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">EXAMPLE <b>WIDGETS</b> INC</ix:nonNumeric>
                        trades <ix:nonNumeric name='dei:TradingSymbol' contextRef='c2' format='x:f'>EXW</ix:nonNumeric></p></html>
                        """, 1).facts();
        assertThat(facts)
                .extracting(
                        fact -> List.of(fact.localName(), fact.value(), fact.hidden(), fact.members(), fact.format())
                                .toString())
                .containsExactly(
                        "[AmendmentFlag, false, true, {}, ]",
                        "[EntityRegistrantName, EXAMPLE WIDGETS INC, false, {}, ]",
                        "[TradingSymbol, EXW, false, {us-gaap:StatementClassOfStockAxis=x:NotesMember}, x:f]");
    }

    @Test
    void hiddenFactsAreNoWords() {
        var flow = Flow.of(
                "<html><ix:header><ix:hidden><ix:nonNumeric name='dei:X'>false</ix:nonNumeric></ix:hidden></ix:header><p>one</p>",
                1);
        assertThat(flow.lines()).extracting(Line::text).containsExactly("one");
    }
}
