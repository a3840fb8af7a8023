package eightk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.Effect;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.law.Provision;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import eightk.testkit.Samples;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/// From the folder a person writes to the documents, and back through the reader.
class DraftTest {

    private static final LocalDate EVENT = LocalDate.of(2026, 11, 20);
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 23);
    private static final String WORDS = """
            On November 20, 2026, Bramble Hill Widgets, Inc. (the "Company") determined & resolved what is set forth in
            Exhibit 99.1; the amount is *about* **$5,000,000**.

            Nothing else — not one word — is reported.
            """;
    private static final String REGISTRANT = """
            name: Bramble Hill Widgets, Inc.
            cik: 9990707
            prefix: bhwi
            incorporated: Delaware
            fileNumber: 001-99777
            ein: 99-0070707
            address:
              street: 12 Bramble Lane
              city: Springfield
              state: Illinois
              zip: 62701
            phone: (217) 555-0100
            fiscalYearEnd: 12-31
            emergingGrowth: no
            securities:
              - title: Common Stock, par value $0.01 per share
                symbol: BHWI
                exchange: The New York Stock Exchange
            """;

    @TempDir
    private Path folder;

    static Stream<FormItem> items() {
        return Form8K.on(EVENT).items().stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemFromNewToBuildHasNoGraveFinding(FormItem item) throws IOException {
        var examination =
                Examination.of(CurrentReports.read(Bytes.of(submission(item))), RuleBook.current(), Optional.empty());
        assertThat(examination.findings())
                .filteredOn(finding ->
                        Examination.effect(finding) == Effect.SUSPENDS || Examination.effect(finding) == Effect.DEFECT)
                .isEmpty();
        assertThat(examination.asOf()).isEqualTo(SIGNED);
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatIsReadIsWhatWasWritten(FormItem item) throws IOException {
        CurrentReport report = CurrentReports.read(Bytes.of(submission(item))).value();
        assertThat(report.periodOfReport()).contains(EVENT);
        assertThat(report.items())
                .extracting(each -> each.number().toString())
                .contains(item.number().toString(), "9.01");
        if (!item.listsExhibits()) {
            assertThat(report.items().getFirst().text())
                    .isEqualTo(
                            "On November 20, 2026, Bramble Hill Widgets, Inc. (the \"Company\") determined & resolved"
                                    + " what is set forth in Exhibit 99.1; the amount is about $5,000,000.\n\n"
                                    + "Nothing else — not one word — is reported.");
        }
        assertThat(report.exhibits()).extracting("number").containsExactly("99.1", "104");
        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.name()).contains("Jane Roe");
            assertThat(signature.title()).contains("General Counsel");
            assertThat(signature.conformed()).isTrue();
        });
    }

    @Test
    void theSameDraftGivesTheSameBytes() throws Exception {
        var item = Form8K.on(EVENT).items().getFirst();
        submission(item);
        var once = everyFile();
        assertThat(everyFile()).isEqualTo(once);
        for (var file : once.entrySet()) {
            if (!file.getKey().endsWith(".txt")) {
                var text = file.getValue().replaceFirst("<!DOCTYPE html>", "");
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(text)));
            }
        }
    }

    /// All that is built of the draft in the folder, by name.
    private Map<String, String> everyFile() throws IOException {
        var draft = DraftReader.read(folder).draft().orElseThrow();
        var documents = DocumentWriter.write(draft);
        var files = new TreeMap<>(Pages.of(draft, documents));
        documents.forEach(document ->
                files.put(document.fileName(), new String(document.content().toArray(), StandardCharsets.ISO_8859_1)));
        var submission = new SubmissionFiles(draft, documents);
        files.put("submission.xml", submission.xml());
        files.put("submission.txt", new String(submission.text(SIGNED), StandardCharsets.ISO_8859_1));
        return files;
    }

    @Test
    void eachRegistrantHasItsSignatories() throws IOException {
        write("8.01");
        Files.writeString(
                folder.resolve("other.yaml"),
                REGISTRANT
                        .replace("Bramble Hill Widgets", "Bramble Hill Finance")
                        .replace("9990707", "9990708"));
        var report = folder.resolve("report.yaml");
        var yaml = Files.readString(report).replace("registrant.yaml", "registrant.yaml other.yaml");
        var signed = yaml.substring(yaml.indexOf("signed:"));
        var two = """
                signed:
                  - by: Jane Roe
                    title: General Counsel
                    date: 2026-11-23
                    registrant: registrant.yaml
                  - by: John Doe
                    title: Treasurer
                    date: 2026-11-23
                    registrant: %s
                """;
        Files.writeString(report, yaml.replace(signed, two.formatted("other.yaml")));
        var draft = DraftReader.read(folder).draft().orElseThrow();
        assertThat(draft.signatories(draft.companies().getLast()))
                .extracting("name")
                .containsExactly("John Doe");
        Files.writeString(report, yaml.replace(signed, two.formatted("registrant.yaml")));
        assertThat(DraftReader.read(folder).mistakes())
                .extracting(Mistake::toString)
                .containsExactly("report.yaml:14: somebody must sign for Bramble Hill Finance, Inc.");
        Files.writeString(report, yaml.replace(signed, two.formatted("third.yaml")));
        assertThat(DraftReader.read(folder).mistakes())
                .extracting(Mistake::toString)
                .containsExactly(
                        "report.yaml:21: registrant must be one of registrant.yaml, other.yaml, found 'third.yaml'");
    }

    @Test
    void whatNewLeavesToBeWrittenIsToldAtItsLine() throws IOException {
        var files = NewDraft.files(List.of(Provision.parse("1.05")), EVENT, List.of("Due"));
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        var mistakes = DraftReader.read(folder).mistakes();
        int comments = Objects.requireNonNull(files.get("item-1.05.md")).split("<!--", -1).length - 1;
        assertThat(mistakes)
                .filteredOn(mistake -> mistake.file().equals("item-1.05.md"))
                .hasSize(comments)
                .allMatch(mistake -> mistake.sentence().startsWith("still to be written: "))
                .first()
                .extracting(Mistake::line)
                .isEqualTo(1);
        assertThat(mistakes).extracting(Mistake::toString).contains("registrant.yaml:2: name is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "event: 2026-11-20      | event: soon              | report.yaml:3: event must look like 2026-11-20, found 'soon'",
                "form: 8-K              | form: 8-K\\ncolour: red   | report.yaml:2: 'colour' is not known here",
                "signed:                | Singed:                  | report.yaml:14: 'Singed' is not known here; did you mean signed?",
                "registrant.yaml        | ../registrant.yaml       | report.yaml: a file must be right in the folder, found '../registrant.yaml'",
                "item: 8.01             | item: 6.09               | report.yaml:5: Item 6.09 was not in the form that day",
                "text: words.md         | text: words.md\\n    status: furnished | report.yaml:7: status has no effect on Item 8.01, which the form files; it leaves a choice for 2.02 and 7.01",
                "text: words.md         | text: words.md\\n    status: secret | report.yaml:7: status must look like filed or furnished, found 'secret'",
                "date: 2026-11-23       | date: 2026-11-19         | report.yaml:16: date must not be before the event on 2026-11-20"
            })
    void aMistakeIsToldAtItsLine(String was, String is, String told) throws IOException {
        write("8.01");
        var report = folder.resolve("report.yaml");
        Files.writeString(report, Files.readString(report).replace(was, is.replace("\\n", "\n")));
        assertThat(DraftReader.read(folder).mistakes())
                .extracting(Mistake::toString)
                .contains(told);
    }

    @Test
    void aCompanyAbroadHasACountryInPlaceOfAState() throws IOException {
        write("8.01");
        var abroad = REGISTRANT
                .replace("incorporated: Delaware", "incorporated: Bermuda")
                .replace(
                        "  city: Springfield\n  state: Illinois\n  zip: 62701",
                        "  city: Hamilton\n  country: Bermuda\n  zip: HM 11")
                .replace("(217) 555-0100", "+44 20 7946 0100");
        var registrant = folder.resolve("registrant.yaml");
        Files.writeString(registrant, abroad);
        var draft = DraftReader.read(folder).draft().orElseThrow();
        assertThat(new String(DocumentWriter.write(draft).getFirst().content().toArray(), StandardCharsets.US_ASCII))
                .containsPattern("format=\"ixt-sec:edgarprovcountryen\" id=\"f-\\d+\">Bermuda<")
                .containsPattern("EntityAddressCountry\" format=\"ixt-sec:countrynameen\" id=\"f-\\d+\">Bermuda<")
                .containsPattern(
                        "\\+<[^>]*CountryRegion[^>]*>44<[^>]*> <[^>]*CityAreaCode[^>]*>20<[^>]*> <[^>]*>7946 0100<")
                .doesNotContain("EntityAddressStateOrProvince");
        assertThat(new String(
                        new SubmissionFiles(draft, DocumentWriter.write(draft)).text(SIGNED), StandardCharsets.UTF_8))
                .contains(
                        "\t\tSTATE OF INCORPORATION:\t\t\tD0\n",
                        "\t\tSTATE:\t\t\tD0\n",
                        "\t\tZIP:\t\t\tHM 11\n",
                        ":\t\t442079460100\n");
        Files.writeString(
                registrant,
                abroad.replace("country: Bermuda", "country: Delaware").replace("+44 20", "44 20"));
        assertThat(DraftReader.read(folder).mistakes())
                .extracting(Mistake::toString)
                .containsExactly(
                        "registrant.yaml:10: country must be one such as Bermuda, found 'Delaware'",
                        "registrant.yaml:12: phone must look like (217) 555-0100 or +44 20 7946 0100, found '44 20 7946 0100'");
        Files.writeString(registrant, REGISTRANT.replace("state: Illinois", "state: Ontario"));
        assertThat(DraftReader.read(folder).mistakes())
                .extracting(Mistake::toString)
                .contains("registrant.yaml:10: a state abroad must have a country too");
    }

    @Test
    void theChoiceOfStatusIsMadeInOnePlace() throws IOException {
        write("7.01");
        var report = folder.resolve("report.yaml");
        Files.writeString(
                report, Files.readString(report).replace("text: words.md", "text: words.md\n    status: filed"));
        assertThat(DraftReader.read(folder)
                        .draft()
                        .orElseThrow()
                        .texts()
                        .getFirst()
                        .words())
                .endsWith(
                        "shall be deemed \"filed\" for purposes of Section 18 of the Securities Exchange Act of 1934.\n");
        Files.writeString(folder.resolve("words.md"), "It\nis not deemed filed.\n");
        assertThat(DraftReader.read(folder).mistakes())
                .extracting(Mistake::toString)
                .containsExactly("words.md:2: the status in report.yaml writes this sentence: delete one");
    }

    @Test
    void theDraftInTheDocumentationIsSound() throws IOException {
        var docs = Samples.folders().getFirst().resolve("../../docs/draft").normalize();
        var read = DraftReader.read(docs);
        assertThat(read.mistakes()).isEmpty();
        var draft = read.draft().orElseThrow();
        var text = new SubmissionFiles(draft, DocumentWriter.write(draft)).text(draft.day());
        assertThat(Examination.of(CurrentReports.read(Bytes.of(text)), RuleBook.current(), Optional.empty())
                        .findings())
                .isEmpty();
    }

    /// Whatever is written, only elements of ours reach a document.
    @Test
    void hostileMarkdownPutsNothingActiveIntoADocument() {
        var pieces = List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "![b](data:x)",
                "<!-- x -->",
                "<iframe src=x>",
                "`<b onclick=x>`",
                "> ",
                "- ",
                "| a | b |\n|---|---|\n| <i>c</i> | d |\n",
                "**",
                "*",
                "\n",
                "\n\n",
                "&lt;script&gt;",
                "&#60;script&#62;",
                "\u0000",
                "\uD800",
                "]]>",
                "<?php ?>",
                "<http://x.example>",
                "[r]: javascript:x\n[r]",
                "```\n",
                "    ",
                "word ");
        var random = new Random(6);
        for (int i = 0; i < 500; i++) {
            var markdown = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                markdown.append(pieces.get(random.nextInt(pieces.size())));
            }
            var html = MarkdownHtml.of("x.md", markdown.toString(), new ArrayList<>());
            assertThat(html.replaceAll("</?(p|div|i|b|table|tr|td|pre|br|hr)( style=\"[a-z0-9:;# %-]*\")?/?>", ""))
                    .as(markdown.toString())
                    .doesNotContain("<", ">");
        }
    }

    @ParameterizedTest
    @CsvSource({"'[[[[[[', 600", "'- - - ', 600", "'a: &x [*x]\n', 1", "'? ', 2000", "'{a: ', 90000"})
    void hostileYamlIsAMistakeAndNothingWorse(String piece, int times) {
        var mistakes = new ArrayList<Mistake>();
        YamlFile.of("report.yaml", piece.repeat(times), mistakes).text("form");
        assertThat(mistakes).isNotEmpty();
    }

    private byte[] submission(FormItem item) throws IOException {
        write(item.number().toString());
        var read = DraftReader.read(folder);
        assertThat(read.mistakes()).isEmpty();
        var draft = read.draft().orElseThrow();
        return new SubmissionFiles(draft, DocumentWriter.write(draft)).text(SIGNED);
    }

    private void write(String item) throws IOException {
        boolean listing = item.equals("9.01");
        Files.writeString(folder.resolve("registrant.yaml"), REGISTRANT);
        Files.writeString(folder.resolve("words.md"), WORDS);
        Files.writeString(folder.resolve("list.md"), "The exhibits are listed below.\n");
        Files.writeString(folder.resolve("release.md"), "# News\n\n" + WORDS);
        Files.writeString(folder.resolve("report.yaml"), """
                form: 8-K
                registrant: registrant.yaml
                event: 2026-11-20
                items:
                %s  - item: 9.01
                    text: list.md
                exhibits:
                  - number: 99.1
                    description: Press release dated November 20, 2026
                    file: release.md
                signed:
                  by: Jane Roe
                  title: General Counsel
                  date: 2026-11-23
                """.formatted(
                        listing ? "" : "  - item: %s\n    text: words.md\n".formatted(item)));
    }
}
