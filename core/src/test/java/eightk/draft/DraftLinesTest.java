package eightk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Bytes;
import eightk.model.Finding;
import eightk.model.Origin;
import eightk.model.Place;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in the report made of a draft is told where a person wrote it.
class DraftLinesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void draft() throws IOException {
        write("registrant.yaml", """
                # One file for all reports.
                name: Teasel & Rook Mills Co
                cik: 9990808
                prefix: tsl
                incorporated: Delaware
                fileNumber: 001-99808
                ein: 99-0080808
                address:
                  street: 8 Mill Race
                  city: Springfield
                  state: Illinois
                  zip: 62701
                phone: (217) 555-0188
                emergingGrowth: no
                securities:
                  - title: Common Stock, par value $0.01 per share
                    symbol: TSL
                    exchange: The New York Stock Exchange
                """);
        write("report.yaml", """
                form: 8-K
                registrant: registrant.yaml
                event: 2026-11-20
                items:
                  - item: 5.02(b)
                    text: leaves.md
                  - item: 9.01
                    text: list.md
                exhibits:
                  - number: 99.1
                    description: Letter of Otto Brandt dated November 20, 2026
                    file: letter.md
                signed:
                  by: Ines Calloway
                  title: Secretary
                  date: 2026-11-23
                """);
        write("leaves.md", """
                On November 20, 2026, Otto Brandt, Chief Financial Officer,
                gave notice that he resigns, effective **December 31,
                2026**.

                The reasons are his own.

                - He stays *until then*.
                - He is paid until then.

                | Year | Pay |
                |------|----:|
                | 2026 | $100 |
                """);
        write("list.md", "The exhibits are below.\n");
        write("letter.md", "# Letter\n\nI resign.\n\nOtto Brandt\n");
    }

    /// The same words in the report made of the draft, wherever they come to stand there.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On November 20, 2026, Otto Brandt | leaves.md:1
            effective December 31, 2026       | leaves.md:2
            The reasons are his own           | leaves.md:5
            He stays until then               | leaves.md:7
            2026  $100                        | leaves.md:12
            The exhibits are below            | list.md:1
            Letter of Otto Brandt             | report.yaml:11
            I resign                          | letter.md:3
            Teasel & Rook Mills Co            | registrant.yaml:2
            001-99808                         | registrant.yaml:6
            8 Mill Race                       | registrant.yaml:9
            /s/ Ines Calloway                 | report.yaml:14
            """)
    void wordsAreFoundWhereTheyWereWritten(String words, String line) throws IOException {
        assertThat(origin(words)).hasToString(line);
    }

    @Test
    void whatIsMissingIsToldAtTheItemThatLacksIt() throws IOException {
        write("report.yaml", Files.readString(folder.resolve("report.yaml")).replace("5.02(b)", "1.01"));
        assertThat(finding("8K-ITEM-ELEMENT")).hasToString("leaves.md:1");
    }

    @Test
    void aReportThatIsLateIsToldAtTheEvent() throws IOException {
        write("report.yaml", Files.readString(folder.resolve("report.yaml")).replace("2026-11-23", "2026-12-08"));
        assertThat(finding("8K-DUE")).hasToString("report.yaml:3");
    }

    /// However strange a place is, it belongs to some file of the draft.
    @Test
    void everyPlaceHasAnOrigin() throws IOException {
        var examination = examination();
        var lines = DraftLines.of(folder, read(), examination.report());
        for (int document = 0; document < 9; document++) {
            for (int line = 0; line < 120; line++) {
                assertThat(folder.resolve(
                                lines.origin(new Place(document, line, 0, "")).file()))
                        .exists();
            }
        }
    }

    private Origin finding(String rule) throws IOException {
        var place = examination().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::place)
                .findFirst()
                .orElseThrow();
        return origin(place);
    }

    /// Where the words stand in the document that has them.
    private Origin origin(String words) throws IOException {
        for (var document : examination().report().submission().documents()) {
            var text = new String(document.text().toArray(), StandardCharsets.US_ASCII);
            if (Letters.key(text.replaceAll("<[^>]*>|&#?\\w+;", "")).contains(Letters.key(words))) {
                int line = line(text, words);
                return origin(new Place(document.sequence(), line, 1, words));
            }
        }
        throw new AssertionError(words + " in no document");
    }

    /// The first line by whose end the words have been printed.
    private static int line(String text, String words) {
        int line = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1), line++) {
            if (Letters.key(text.substring(0, end).replaceAll("<[^>]*>|&#?\\w+;", ""))
                    .contains(Letters.key(words))) {
                return line;
            }
        }
        return line;
    }

    private Origin origin(Place place) throws IOException {
        var origin = DraftLines.of(folder, read(), examination().report()).origin(place);
        return new Origin(folder.relativize(Path.of(origin.file())).toString(), origin.line());
    }

    private Examination examination() throws IOException {
        var draft = read();
        var text = new SubmissionFiles(draft, DocumentWriter.write(draft)).text(draft.day());
        return Examination.of(CurrentReports.read(Bytes.of(text)), RuleBook.current(), Optional.empty());
    }

    private Draft read() throws IOException {
        var read = DraftReader.read(folder);
        assertThat(read.mistakes()).isEmpty();
        return read.draft().orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
