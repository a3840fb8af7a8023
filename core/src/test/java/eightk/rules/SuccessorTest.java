package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.events.Event;
import eightk.events.EventReader;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.report.CurrentReports;
import eightk.testkit.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            On November 18, 2026, the Board elected Jane Roe a director of the Company.                   | 5.02(d) Jane Roe, director 2026-11-24
            On November 18, 2026, Jane Roe was appointed Chief Financial Officer of the Company.          | 5.02(c) Jane Roe, Chief Financial Officer 2026-11-24
            On November 18, 2026, Jane Roe resigned as a director of the Company.                         | 5.02(b) Jane Roe, director 2026-11-24
            On November 18, 2026, Jane Roe resigned as Chief Executive Officer of the Company.            | 5.02(b) Jane Roe, Chief Executive Officer 2026-11-24
            On November 18, 2026, Jane Roe was appointed Vice President of Sales of the Company.          |
            On November 18, 2026, Jane Roe resigned as Vice President of Sales of the Company.            |
            """)
    void findsTheParagraphOfTheFormOfToday(String words, String successors) {
        var found = Successor.of(
                report(words).items().getFirst(), events(report(words)), law(Optional.of(LocalDate.of(2026, 11, 18))));
        assertThat(String.join(
                        "; ",
                        found.stream()
                                .map(one -> "%s %s %s"
                                        .formatted(
                                                one.provision(),
                                                one.event(),
                                                one.due()
                                                        .map(LocalDate::toString)
                                                        .orElse("")))
                                .toList()))
                .isEqualTo(successors == null ? "" : successors);
    }

    @Test
    void saysWhatTheParagraphWantsAndTheWordsDoNotShow() {
        var report = report("On November 18, 2026, the Board elected Jane Roe a director of the Company.");
        var found = Successor.of(
                        report.items().getFirst(), events(report), law(Optional.of(LocalDate.of(2026, 11, 18))))
                .getFirst();
        assertThat(found.notSaid()).isNotEmpty();
        assertThat(found.because())
                .startsWith("Jane Roe, director; due 2026-11-24; not said: ")
                .contains(found.notSaid().getFirst());
    }

    @Test
    void setsNoDayWhereTheEventIsNotKnown() {
        var report = report("The Board elected Jane Roe a director of the Company.");
        assertThat(Successor.of(report.items().getFirst(), events(report), law(Optional.empty())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.due()).isEmpty();
                    assertThat(one.because()).startsWith("Jane Roe, director; not said: ");
                });
    }

    @Test
    void putsTheListOfExhibitsUnderTheItemThatHasItToday() throws IOException {
        var report = CurrentReports.read(Bytes.of(Files.readAllBytes(Samples.submission("2003-text"))))
                .value();
        assertThat(Successor.of(report.items().getLast(), events(report), law(Optional.empty())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.provision().toString()).isEqualTo("9.01(d)");
                    assertThat(one.because()).isEqualTo("the list of exhibits");
                });
    }

    private static Law law(Optional<LocalDate> event) {
        return RuleBook.current().binding(TODAY, event);
    }

    private static CurrentReport report(String words) {
        var text = """
                FORM 8-K

                EXAMPLE WIDGETS INC
                (Exact name of registrant as specified in its charter)

                Item 5. Other Events

                %s

                SIGNATURES
                """.formatted(words);
        return CurrentReports.read(Bytes.of(text.getBytes(StandardCharsets.ISO_8859_1)))
                .value();
    }

    private static List<Event> events(CurrentReport report) {
        return new EventReader().read(report);
    }
}
