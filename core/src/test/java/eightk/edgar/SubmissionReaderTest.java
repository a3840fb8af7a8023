package eightk.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eightk.model.AccessionNumber;
import eightk.model.Address;
import eightk.model.Cik;
import eightk.model.Document;
import eightk.model.Filer;
import eightk.model.Finding;
import eightk.model.FormType;
import eightk.model.HeaderItem;
import eightk.model.SubmissionHeader;
import eightk.model.SubmissionHeader.Dialect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {

    private static final String PEM = """
            -----BEGIN PRIVACY-ENHANCED MESSAGE-----
            Proc-Type: 2001,MIC-CLEAR
            Originator-Name: keymaster@town.hall.org
            Originator-Key-Asymmetric:
             MFgwCgYEVQgBAQICAf8DSgAwRwJAW2sNKK9AVtBzYZmr6aGjlWyK3XmZv3dTINen
            MIC-Info: RSA-MD5,RSA,
             Qk9HVVM=

            """;

    /// The same submission in every dress: what was read of it must not differ.
    static Stream<Arguments> dresses() {
        var ims = Sample.WEB.replace("SEC-DOCUMENT", "IMS-DOCUMENT").replace("SEC-HEADER", "IMS-HEADER");
        return Stream.of(
                arguments("web text", Sample.WEB),
                arguments("in its mail wrapper", PEM + Sample.WEB + "-----END PRIVACY-ENHANCED MESSAGE-----\n"),
                arguments("of the Internet Multicasting Service", PEM + ims),
                arguments("lines ending CR LF", Sample.WEB.replace("\n", "\r\n")),
                arguments("wrapper with lines ending CR LF", (PEM + Sample.WEB).replace("\n", "\r\n")),
                arguments("lines ending CR", Sample.WEB.replace('\n', '\r')),
                arguments("after a byte order mark", "\u00EF\u00BB\u00BF" + Sample.WEB),
                arguments("wrapper after a byte order mark", "\u00EF\u00BB\u00BF" + PEM + Sample.WEB),
                arguments("after empty lines", "\n\n" + Sample.WEB),
                arguments("header lines doubled by empty ones", Sample.HEADER.replace("\n", "\n\n") + Sample.DOCUMENTS),
                arguments(
                        "header that lost its tabs",
                        Sample.HEADER.replaceAll("\n\t+", "\n").replaceAll("\t+", " ") + Sample.DOCUMENTS),
                arguments("header with blanks for tabs", Sample.HEADER.replace("\t", "    ") + Sample.DOCUMENTS),
                arguments("without a first line", Sample.WEB.substring(Sample.WEB.indexOf("<SEC-HEADER>"))),
                arguments(
                        "cut off after the last word",
                        Sample.WEB.replaceFirst("(?s)</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n$", "")),
                arguments("without closing tags of documents", Sample.WEB.replace("</DOCUMENT>\n", "")),
                arguments(
                        "without any closing tag of bodies and documents",
                        Sample.WEB.replace("</DOCUMENT>\n", "").replace("</TEXT>\n", "")),
                arguments(
                        "types with trailing blanks",
                        Sample.WEB
                                .replace("<TYPE>8-K\n", "<TYPE>8-K  \t\n")
                                .replace("<TYPE>EX-99.1", "<TYPE> EX-99.1 ")),
                arguments(
                        "tags in lower case",
                        Sample.HEADER
                                + Sample.DOCUMENTS
                                        .replaceAll(
                                                "(</?)(DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT)>",
                                                "$1\u0000$2>")
                                        .transform(SubmissionReaderTest::lowered)),
                arguments(
                        "closing tags on the last line of the body",
                        Sample.WEB.replace("results.\n</TEXT>", "results.</TEXT>")),
                arguments(
                        "empty lines between the tags",
                        Sample.WEB.replace("</DOCUMENT>", "\n</DOCUMENT>\n").replace("</TEXT>", "</TEXT>\n")),
                arguments("the year that EDGAR says EIN", Sample.WEB.replace("IRS NUMBER:", "EIN:")));
    }

    /// Tags marked with a NUL, in lower case.
    private static String lowered(String text) {
        return Pattern.compile("\u0000(\\w+)")
                .matcher(text)
                .replaceAll(tag -> tag.group(1).toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dresses")
    void readsTheSameInEveryDress(String dress, String text) {
        var submission = Sample.read(text).value();
        assertThat(facts(submission.header()))
                .isEqualTo(facts(Sample.read(Sample.WEB).value().header()));
        assertThat(submission.header().dialect()).isEqualTo(Dialect.WEB_TEXT);
        assertThat(submission.documents())
                .extracting(
                        Document::sequence,
                        d -> d.type().code(),
                        Document::fileName,
                        Document::description,
                        d -> Sample.words(d).strip())
                .containsExactly(
                        tuple(1, "8-K", Optional.of("d8k.txt"), Optional.of("CURRENT REPORT"), "We have results."),
                        tuple(2, "EX-99.1", Optional.empty(), Optional.empty(), "They are good."));
    }

    /// Values alone: lines and keys differ between the dialects.
    private static List<Object> facts(SubmissionHeader header) {
        return List.of(
                header.accessionNumber(),
                header.form(),
                header.periodOfReport(),
                header.items().stream().map(HeaderItem::number).toList(),
                header.filedAsOf(),
                header.declaredDocuments(),
                header.filers());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<SUBMISSION>", "<SEC-HEADER>0009999999-04-000123.hdr.sgml : 20060101"})
    void readsTheTaggedHeaderFieldForField(String opening) {
        for (var lineEnd : List.of("\n", "\r\n", "\r")) {
            var text = Sample.TAGGED_HEADER.replace("<SUBMISSION>", opening) + Sample.DOCUMENTS;
            var header = Sample.read(text.replace("\n", lineEnd)).value().header();
            assertThat(header.dialect()).isEqualTo(Dialect.TAGGED);
            assertThat(facts(header))
                    .isEqualTo(facts(Sample.read(Sample.WEB).value().header()));
        }
    }

    @Test
    void readsEveryFieldOfTheHeader() {
        var header = Sample.read(Sample.WEB).value().header();
        assertThat(header.accessionNumber()).contains(AccessionNumber.parse("0009999999-04-000123"));
        assertThat(header.form()).contains(new FormType("8-K"));
        assertThat(header.periodOfReport()).contains(LocalDate.of(2004, 9, 9));
        assertThat(header.filedAsOf()).contains(LocalDate.of(2004, 9, 10));
        assertThat(header.acceptedAt()).contains(Instant.parse("2004-09-10T20:30:00Z"));
        assertThat(header.declaredDocuments()).contains(2);
        assertThat(header.items())
                .extracting(item -> item.number().orElseThrow().toString())
                .containsExactly("2.02", "9.01");
        assertThat(header.filers())
                .containsExactly(new Filer(
                        "FILER",
                        Optional.of("EXAMPLE WIDGETS INC"),
                        Optional.of(new Cik(9999999)),
                        Optional.of("3571"),
                        Optional.of("123456789"),
                        Optional.of("A6"),
                        Optional.of("1231"),
                        Optional.of(new FormType("8-K")),
                        Optional.of("34"),
                        Optional.of("001-99999"),
                        Optional.of("041117732"),
                        Optional.of(address("1 EXAMPLE WAY", Optional.of("SUITE 200"), Optional.of("M5V 1A1"))),
                        Optional.of("4165550100"),
                        Optional.of(address("PO BOX 1", Optional.empty(), Optional.empty())),
                        List.of(new Filer.FormerName("WIDGETS HOLDINGS INC", Optional.of(LocalDate.of(2001, 1, 2))))));
    }

    private static Address address(String street, Optional<String> second, Optional<String> zip) {
        return new Address(
                Optional.of(street), second, Optional.of("TORONTO"), Optional.of("A6"), zip, Optional.empty());
    }

    @Test
    void whatIsWholeRaisesNoDoubt() {
        assertThat(Sample.read(Sample.WEB).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("broken")
    void saysWhatIsBroken(String what, String text, String rules) {
        assertThat(Sample.read(text).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly(rules.split(" ", -1));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "cut off",
                        Sample.WEB.replaceFirst("(?s)</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n$", ""),
                        "EDGAR-DOCUMENT-CLOSED"),
                arguments(
                        "a document too few", Sample.WEB.replace("COUNT:\t\t2", "COUNT:\t\t3"), "EDGAR-DOCUMENT-COUNT"),
                arguments("no such day", Sample.WEB.replace("20040909", "20040931"), "EDGAR-HEADER-VALUE"),
                arguments("a count in words", Sample.WEB.replace("COUNT:\t\t2", "COUNT:\t\ttwo"), "EDGAR-HEADER-VALUE"),
                arguments(
                        "a blank item line",
                        Sample.WEB.replace("\t\tFinancial Statements and Exhibits", ""),
                        "EDGAR-HEADER-ITEM-BLANK"),
                arguments(
                        "an unknown item",
                        Sample.WEB.replace("Financial Statements and Exhibits", "Weather"),
                        "EDGAR-HEADER-ITEM-LABEL"),
                arguments("no body", Sample.WEB.replace("<TEXT>\nThey are good.\n</TEXT>\n", ""), "EDGAR-DOCUMENT-TAG"),
                arguments("no header", Sample.DOCUMENTS, "EDGAR-HEADER-PRESENT"));
    }

    @Test
    void blankItemLinesAreKeptAsCounts() {
        var header = Sample.read(Sample.WEB.replaceAll("(ITEM INFORMATION:).*", "$1\t\t"))
                .value()
                .header();
        assertThat(header.items()).hasSize(2).allSatisfy(item -> {
            assertThat(item.asFiled()).isEmpty();
            assertThat(item.number()).isEmpty();
        });
    }

    @Test
    void everyFilerHasItsOwnBlock() {
        var header = Sample.HEADER;
        var block = header.substring(header.indexOf("FILER:"), header.indexOf("</SEC-HEADER>"));
        var second = block.replace("EXAMPLE WIDGETS INC", "EXAMPLE GADGETS LLC").replace("001-99999", "001-88888");
        var filers = Sample.read(header.replace("</SEC-HEADER>", "\n" + second + "</SEC-HEADER>") + Sample.DOCUMENTS)
                .value()
                .header()
                .filers();
        assertThat(filers)
                .extracting(filer -> filer.name().orElseThrow())
                .containsExactly("EXAMPLE WIDGETS INC", "EXAMPLE GADGETS LLC");
        assertThat(filers)
                .extracting(filer -> filer.fileNumber().orElseThrow())
                .containsExactly("001-99999", "001-88888");
    }

    @Test
    void theDateAfterTheFileNameIsNotTheFilingDate() {
        assertThat(Sample.WEB).contains("0009999999-04-000123.txt : 20060101");
        assertThat(Sample.read(Sample.WEB).value().header().filedAsOf()).contains(LocalDate.of(2004, 9, 10));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"ELECTRONIC COMPUTERS [3571], 3571", "3571, 3571", "[], ", "A [B] C [0100], 0100"})
    void readsTheClassificationAsEveryEraWroteIt(String text, String code) {
        var filer = Sample.read(Sample.WEB.replace("ELECTRONIC COMPUTERS [3571]", text))
                .value()
                .header()
                .filers()
                .getFirst();
        assertThat(filer.sic()).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FORM 8-K\n\nItem 5. Other Events",
                "<html><body>words</body></html>",
                "<DOCUMENT> is a word here",
                "\u0000\u0001"
            })
    void takesAnythingElseForADocumentOnItsOwn(String text) {
        var reading = Sample.read(text);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value().header()).isEqualTo(SubmissionHeader.NONE);
        assertThat(reading.value().documents())
                .singleElement()
                .satisfies(document -> assertThat(Sample.words(document)).isEqualTo(text));
    }

    @Test
    void keepsMostDocumentsAndSaysWhereItStopped() {
        var one = "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n</TEXT>\n</DOCUMENT>\n";
        var reading = Sample.read(one.repeat(DocumentScanner.MOST_DOCUMENTS + 2));
        assertThat(reading.value().documents()).hasSize(DocumentScanner.MOST_DOCUMENTS);
        assertThat(reading.findings()).hasAtLeastOneElementOfType(Finding.Cut.class);
    }
}
