package eightk.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eightk.model.Document;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentScannerTest {

    private static final String DOCUMENT = """
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <TEXT>
            Quoted.
            </TEXT>
            </DOCUMENT>
            """;

    /// Bodies that speak of containers; none of them is one.
    static Stream<Arguments> quotations() {
        return Stream.of(
                arguments("a tag in a sentence", "The tag <DOCUMENT> begins a document and </DOCUMENT> ends it."),
                arguments("tags on lines of their own", "One writes\n<DOCUMENT>\nfirst, and\n</DOCUMENT>\nlast."),
                arguments("a body closed and gone on with", "One writes\n</TEXT>\nfirst and then goes on."),
                arguments("both closing tags with words after them", "One writes\n</TEXT>\n</DOCUMENT>\nand is done."),
                arguments("a whole document", "An example:\n" + DOCUMENT + "That was an example."),
                arguments(
                        "a whole submission",
                        "An example:\n" + Sample.HEADER + DOCUMENT + "</SEC-DOCUMENT>\nThat was an example."),
                arguments("tags of a page", "<PAGE>\n<TABLE>\n<S> <C>\n<TYPE>EX-27\n<TEXT>\n</TABLE>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quotations")
    void leavesQuotedContainersWhereTheyAre(String what, String body) {
        var text = Sample.WEB.replace("We have results.", body);
        assertThat(Sample.read(text).value().documents())
                .extracting(document -> Sample.words(document).strip())
                .containsExactly(body, "They are good.");
    }

    @Test
    void findsDocumentsWhoseLinesEndOtherwiseThanThoseOfTheHeader() {
        int documents = Sample.WEB.indexOf("<DOCUMENT>");
        var text = Sample.WEB.substring(0, documents)
                + Sample.WEB.substring(documents).replace('\n', '\r');
        assertThat(Sample.read(text).value().documents()).hasSize(2);
    }

    /// Bodies are passed over in leaps: a tag must be found wherever the leaps happen to fall.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 16_370, 16_380, 16_384, 16_390})
    void findsTheTagsAfterABodyOfAnyLength(int length) {
        var text = Sample.WEB.replace("We have results.", "x".repeat(length));
        assertThat(Sample.read(text).value().documents())
                .extracting(document -> Sample.words(document).strip())
                .containsExactly("x".repeat(length), "They are good.");
    }

    @Test
    void readsTheLinesOfTheHead() {
        var document = Sample.read(Sample.WEB).value().documents().getFirst();
        assertThat(document.fileName()).contains("d8k.txt");
        assertThat(document.description()).contains("CURRENT REPORT");
    }

    @ParameterizedTest(name = "declared {0}: {1}")
    @CsvSource({"7, 7", "0, 2", "'', 2", "x, 2", "99999999999, 9999999"})
    void aDocumentWithoutASequenceHasItsPlace(String declared, int sequence) {
        var documents = Sample.read(Sample.WEB.replace("<SEQUENCE>2", "<SEQUENCE>" + declared))
                .value()
                .documents();
        assertThat(documents).extracting(Document::sequence).containsExactly(1, sequence);
    }

    @Test
    void aDocumentWithoutATypeIsOfUnknownType() {
        var documents =
                Sample.read(Sample.WEB.replace("<TYPE>EX-99.1\n", "")).value().documents();
        assertThat(documents.getLast().type()).hasToString("UNKNOWN");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void keepsBodiesByteForByte(String what, String body) {
        var text = Sample.HEADER + "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n" + body + "</TEXT>\n</DOCUMENT>\n";
        assertThat(Sample.words(Sample.read(text).value().documents().getFirst()))
                .isEqualTo(body);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("nothing", ""),
                arguments("an empty line", "\n"),
                arguments("tabs", "a\tb\n\tc\n"),
                arguments("numbered pages", "one\n<PAGE> 2\ntwo\n<PAGE>\nthree\n"),
                arguments("line ends of all kinds", "a\nb\r\nc\rd\n"),
                arguments("a form feed", "a\n\fb\n"),
                arguments("a long line", "word ".repeat(100_000) + "\n"));
    }
}
