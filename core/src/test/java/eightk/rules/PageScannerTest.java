package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageScannerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p><blink>                                   | ELEMENT blink blink 3
            <BLINK>                                      | ELEMENT blink blink 0
            a < b <blink>                                | ELEMENT blink blink 6
            <script src=x>                               | ACTIVE script script 0
            <p onclick="go()">                           | HANDLER onclick onclick 0
            <p data-x = 'a>b' align=left wild=1>         | ATTRIBUTE data-x data-x 0; ATTRIBUTE wild wild 0
            <p wild>                                     |
            <p wild = 1>                                 | ATTRIBUTE wild wild 0
            <p wild=1 wild=2>                            | ATTRIBUTE wild wild 0
            <p wild='1' strange='2'>                     | ATTRIBUTE wild wild 0; ATTRIBUTE strange strange 0
            <p wild="a" strange=b>                       | ATTRIBUTE wild wild 0; ATTRIBUTE strange strange 0
            <p "x" wild=1>                               | ATTRIBUTE wild wild 0
            <a href="x.htm">                             | LINK href x.htm 0
            <A HREF=x.htm>                               | LINK href x.htm 0
            <p><a name=n href=' x.htm '>                 | LINK href x.htm 3
            <i href="x.htm">                             |
            <img src="x.jpg" alt="x">                    | IMAGE src x.jpg 0
            <img src=x.jpg/>                             | IMAGE src x.jpg/ 0
            <ix:header wild=1>                           |
            <p ix:wild=1>                                |
            <!DOCTYPE html><p>                           | DOCTYPE doctype DOCTYPE 0
            <!doctype html>                              | DOCTYPE doctype DOCTYPE 0
            <!-- <blink> --><p>                          |
            <!-- a -> b <blink> --><blink>               | ELEMENT blink blink 23
            <!-- <blink>                                 |
            <!ENTITY x><blink>                           | ELEMENT blink blink 11
            </p></blink>                                 |
            <                                            |
            <p wild=                                     | ATTRIBUTE wild wild 0
            <p wild="1                                   | ATTRIBUTE wild wild 0
            <blink                                       | ELEMENT blink blink 0
            <p align                                     |
            """)
    void marksWhatIsNotAmongThePermittedInHtml(String html, String marks) {
        assertThat(words(new PageScanner(html.getBytes(StandardCharsets.ISO_8859_1)).html()))
                .isEqualTo(marks == null ? "" : marks);
    }

    @ParameterizedTest(name = "byte {0}")
    @ValueSource(ints = {0, 8, 11, 14, 31, 127, 128, 255})
    void marksTheFirstByteThatIsNoCharacter(int code) {
        var bytes = new byte[] {'a', (byte) code, (byte) code};
        assertThat(words(new PageScanner(bytes).text())).isEqualTo("CHARACTER  byte %d 1".formatted(code));
        assertThat(words(new PageScanner(bytes).html())).isEqualTo("CHARACTER  byte %d 1".formatted(code));
    }

    @ParameterizedTest(name = "byte {0}")
    @ValueSource(ints = {9, 10, 12, 13, 32, 126})
    void letsWhatSetsTextPass(int code) {
        assertThat(new PageScanner(new byte[] {'a', (byte) code}).text()).isEmpty();
    }

    @Test
    void marksTheFirstLineThatIsTooLong() {
        assertThat(text("x".repeat(80))).isEmpty();
        assertThat(text("x".repeat(80) + "\r\n" + "x".repeat(80))).isEmpty();
        assertThat(text("a\n" + "x".repeat(81) + "\n" + "x".repeat(82))).isEqualTo("LINE  81 columns 2");
        assertThat(text("- -" + "x".repeat(79))).isEmpty();
        assertThat(text("- -" + "x".repeat(80))).isEqualTo("LINE  81 columns 0");
        assertThat(text("\r\n\n" + "x".repeat(81))).isEqualTo("LINE  81 columns 3");
    }

    @Test
    void givesTheLinesOfATableMoreColumns() {
        assertThat(text("<TABLE>\n" + "x".repeat(132) + "\n</TABLE>")).isEmpty();
        assertThat(text("<table>\n" + "x".repeat(133))).isEqualTo("LINE  133 columns 8");
        assertThat(text("<TABLE>\n</TABLE>\n" + "x".repeat(81))).isEqualTo("LINE  81 columns 17");
    }

    @Test
    void keepsNoMoreThanItsLimits() {
        var links = "<a href=x>".repeat(5_001);
        assertThat(new PageScanner(links.getBytes(StandardCharsets.ISO_8859_1)).html())
                .hasSize(5_000);
        var long501 = "<a href=\"" + "x".repeat(501) + "\">";
        assertThat(new PageScanner(long501.getBytes(StandardCharsets.ISO_8859_1)).html())
                .singleElement()
                .satisfies(mark -> assertThat(mark.value()).hasSize(500));
    }

    private static String text(String text) {
        return words(new PageScanner(text.getBytes(StandardCharsets.ISO_8859_1)).text());
    }

    private static String words(List<Page.Mark> marks) {
        return String.join(
                "; ",
                marks.stream()
                        .map(mark -> "%s %s %s %d".formatted(mark.kind(), mark.name(), mark.value(), mark.at()))
                        .toList());
    }
}
