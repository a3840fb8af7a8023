package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import eightk.model.Document;
import eightk.model.FormType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest(name = "{0} in {1} that begins {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            8-K        | report.htm  | words           | true
            8-K/A      | REPORT.HTML | words           | true
            8-K        | report.txt  | words           | true
            8-K        |             | words           | true
            8-K        | report.pdf  | words           | false
            8-K        | report.pdf  | <HTML>          | true
            8-K        | report.txt  | <PDF>           | false
            8-K        | report.txt  | begin 644 x.jpg | false
            EX-99.1    | release.htm | words           | true
            EX-10      | deal.htm    | words           | true
            EX-10.1    | deal.htm    | words           | true
            EX-100.INS | facts.xml   | words           | false
            EX-101.SCH | facts.htm   | words           | false
            EX-104     | facts.htm   | words           | false
            XML        | R1.htm      | words           | false
            GRAPHIC    | logo.htm    | words           | false
            """)
    void readsWhatAPersonWrote(String type, String fileName, String words, boolean read) {
        assertThat(Page.isRead(document(type, fileName, words))).isEqualTo(read);
    }

    @Test
    void readsHtmlAndTextEachInItsWay() {
        assertThat(Page.of(document("8-K", "report.htm", "<p><blink>")).marks(Page.Kind.ELEMENT))
                .hasSize(1);
        assertThat(Page.of(document("8-K", "report.txt", "<p><blink>")).marks(Page.Kind.ELEMENT))
                .isEmpty();
        assertThat(Page.of(document("8-K", "report.txt", "x".repeat(81))).marks(Page.Kind.LINE))
                .hasSize(1);
        assertThat(Page.of(document("8-K", "report.htm", "x".repeat(81))).marks(Page.Kind.LINE))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `<blink>x`         | 1 | 1 | `<blink>`
            `a <blink>x`       | 1 | 3 | `<blink>`
            `a\\n\\nbc <blink>` | 3 | 4 | `<blink>`
            `a\\n<blink`       | 2 | 1 | `<blink`
            """)
    void pointsToLineAndColumnAndQuotesTheTag(String html, int line, int column, String quote) {
        var page = Page.of(document("8-K", "report.htm", html.replace("\\n", "\n")));
        var place = page.place(page.marks(Page.Kind.ELEMENT).findFirst().orElseThrow());
        assertThat(place.document()).isEqualTo(1);
        assertThat(place.line()).isEqualTo(line);
        assertThat(place.column()).isEqualTo(column);
        assertThat(place.quote()).isEqualTo(quote);
    }

    @Test
    void quotesALineOfTextToItsEnd() {
        var page = Page.of(document("8-K", "report.txt", "a\n" + "x".repeat(81) + "\nb"));
        var place = page.place(page.marks(Page.Kind.LINE).findFirst().orElseThrow());
        assertThat(place.line()).isEqualTo(2);
        assertThat(place.quote()).startsWith("xxx").doesNotContain("b");
    }

    private static Document document(String type, String fileName, String text) {
        return new Document(
                1,
                new FormType(type),
                Optional.ofNullable(fileName),
                Optional.empty(),
                Bytes.of(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
