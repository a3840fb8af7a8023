package eightk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.draft.Draft.Attachment;
import eightk.model.Bytes;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/// Exhibits from whatever a person has, with nothing of it that acts.
class ExhibitWriterTest {

    private static final String WORDS = "<w:p><w:r><w:t>The parties agree.</w:t></w:r></w:p>";

    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void aDocumentOfWordKeepsEmphasisAndTables() throws Exception {
        var html = built(
                "agreement.docx",
                WordMaker.word(WORDS
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:rPr><w:i/></w:rPr>"
                        + "<w:t> slanted</w:t></w:r><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t> under</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Rent</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>$5 &amp; up</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
        assertThat(mistakes).isEmpty();
        assertThat(html)
                .contains("<p style=\"margin:0 0 10pt 0\">The parties agree.</p>")
                .contains("<strong>Bold</strong><em> slanted</em><u> under</u>")
                .containsPattern("<tr><td[^>]*><p[^>]*>Rent</p></td><td[^>]*><p[^>]*>\\$5 &amp; up</p></td></tr>");
        wellFormed(html);
    }

    @Test
    void aPictureThatWordOnlyLinksToIsNotFetched() throws Exception {
        var parts = WordMaker.parts(
                WORDS + "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
                        + "<a:blip r:link=\"rId9\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
                        + "</w:r></w:p>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                        + " Target=\"file:///etc/hostname\" TargetMode=\"External\"/></Relationships>");
        assertThat(built("agreement.docx", WordMaker.zip(parts))).doesNotContain("<img", "data:");
        assertThat(mistakes)
                .extracting(Mistake::sentence)
                .contains("a picture must be an exhibit of its own, a JPG or GIF file");
    }

    @Test
    void aPackageThatWouldHarmIsToldAndNotRead() throws Exception {
        var entity = WordMaker.parts(WORDS);
        entity.put(
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + WordMaker.HEAD.substring(39) + "&e;"
                        + WordMaker.FOOT);
        var deep = WordMaker.word("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000));
        var bomb = WordMaker.parts(WORDS);
        bomb.put("word/media/x.bin", "0".repeat(80 << 20));
        for (var content : List.of(
                WordMaker.zip(entity), deep, WordMaker.zip(bomb), "PK no zip".getBytes(StandardCharsets.US_ASCII))) {
            mistakes.clear();
            built("agreement.docx", content);
            assertThat(mistakes)
                    .singleElement()
                    .extracting(Mistake::sentence)
                    .asString()
                    .startsWith("must be a document of Word (.docx)");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p><script>x()</script>         | 2: an element 'script' is not taken by EDGAR",
                "<p onclick=x()>a</p>                 | 2: an element must do nothing, found 'onclick'",
                "<p>a <a href='javascript:x()'>b</a>  | 2: a link must lead to www.sec.gov/Archives/edgar/data, found 'javascript:x()'",
                "<p>a <a href='http://x.example'>b</a>| 2: a link must lead to www.sec.gov/Archives/edgar/data, found 'http://x.example'",
                "<p>a <img src=x.png>                 | 2: a picture must be an exhibit of its own, a JPG or GIF file",
                "<iframe src=x></iframe>a             | 2: an element 'iframe' is not taken by EDGAR",
                "<form><input></form>a                | 2: an element 'form' is not taken by EDGAR"
            })
    void whatActsInHtmlIsToldAtItsLine(String html, String told) {
        built("release.htm", ("<html><body>\n" + html).getBytes(StandardCharsets.UTF_8));
        assertThat(mistakes)
                .extracting(mistake -> mistake.line() + ": " + mistake.sentence())
                .contains(told);
    }

    @Test
    void whateverHtmlHoldsOnlyWhatEdgarTakesIsWritten() throws Exception {
        var pieces = List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=x><a xlink:href='javascript:x'>",
                "<p style=\"background:url(javascript:x)\">",
                "<p style='color:red;width:expression(x)'>",
                "<a href='https://www.sec.gov/Archives/edgar/data/1/x.htm'>",
                "<a href=\"java&#10;script:x\">",
                "<table><tr><td width='1\" onx=\"'>",
                "</td></tr></table>",
                "<o:p>",
                "<math><mi>",
                "<style>*{}</style>",
                "<!--[if IE]><script>x</script><![endif]-->",
                "<![CDATA[<script>]]>",
                "<?php x ?>",
                "<base href=x>",
                "<meta http-equiv=refresh content=0>",
                "<template><script>",
                "<noscript><p title=\"</noscript><img src=x onerror=x>\">",
                "<textarea></p><script>x</script>",
                "&lt;script&gt;",
                "\u0000",
                "\uD800",
                "]]>",
                "<b><i></b>",
                "<font color='#ff0000' size=7>",
                "word ");
        var random = new Random(6);
        for (int i = 0; i < 1_000; i++) {
            var html = new StringBuilder("x");
            for (int n = random.nextInt(20); n >= 0; n--) {
                html.append(pieces.get(random.nextInt(pieces.size())));
            }
            var written = built("release.html", html.toString().getBytes(StandardCharsets.UTF_8));
            wellFormed(written);
            assertThat(written.replaceAll("<[a-z0-9]+( [a-z]+=\"[\\w .:;,%#'/&-]*\")*/?>|</[a-z0-9]+>", ""))
                    .as(html.toString())
                    .doesNotContain("<", ">");
            assertThat(written.replaceAll(">[^<]*<", "><"))
                    .as(html.toString())
                    .doesNotContain(
                            "script", "onx", "onerror", "url(", "expression", "<svg", "<img", "<style", "<meta");
        }
    }

    @Test
    void aReadyFileIsWhatItsNameSays() {
        assertThat(told("chart.jpg", "GIF89a")).containsExactly("must be what its name says, a file in .jpg");
        assertThat(told("chart.gif", "GIF89a")).isEmpty();
        assertThat(told("deck.pdf", "%PDF-1.7 /OpenAction << /S /JavaScript >>"))
                .containsExactly("must be plain PDF, as EDGAR takes it, found '/JavaScript'");
        assertThat(told("deck.pdf", "%PDF-1.7 /Type /Catalog")).isEmpty();
    }

    @Test
    void aTextIsToldTheLinesThatEdgarDoesNotTake() {
        told("lease.txt", "a\n" + "b".repeat(81) + "\n<TABLE>\n" + "c".repeat(132) + "\n</TABLE>\n x</Document>\n");
        assertThat(mistakes)
                .extracting(Mistake::toString)
                .containsExactly(
                        "lease.txt:2: a line must have at most 80 characters, found 81",
                        "lease.txt:6: a line must not end the document, found '</DOCUMENT>'");
        mistakes.clear();
        ExhibitWriter.text(
                exhibit("lease.md", "a\n\n&lt;/TEXT>\n".getBytes(StandardCharsets.US_ASCII)), false, mistakes);
        assertThat(mistakes)
                .extracting(Mistake::toString)
                .containsExactly("lease.md:3: a line must not end the document, found '</TEXT>'");
    }

    private List<String> told(String file, String content) {
        mistakes.clear();
        ExhibitWriter.text(exhibit(file, content.getBytes(StandardCharsets.ISO_8859_1)), true, mistakes);
        return mistakes.stream().map(Mistake::sentence).toList();
    }

    private String built(String file, byte[] content) {
        return ExhibitWriter.text(exhibit(file, content), true, mistakes).orElseThrow();
    }

    private static Attachment exhibit(String file, byte[] content) {
        return new Attachment("10.1", "Agreement", file, Bytes.of(content));
    }

    private static void wellFormed(String html) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
