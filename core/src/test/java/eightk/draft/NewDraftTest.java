package eightk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.law.Provision;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Item;
import eightk.report.CurrentReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The folder that `new` makes, of a new report and of an amendment.
class NewDraftTest {

    @TempDir
    private Path folder;

    static Stream<Form8K> editions() {
        return Form8K.everyEdition().stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void eachCommentLeftInPlaceIsToldAtItsLine(Form8K edition) throws IOException {
        var day = edition.inForce().from();
        for (var item : edition.items()) {
            var files = NewDraft.files(List.of(Provision.of(item.number())), day, List.of("Due"));
            var text = Objects.requireNonNull(files.get(NewDraft.file(item.number())));
            var lines = IntStream.rangeClosed(1, (int) text.lines().count())
                    .filter(line -> text.lines().toList().get(line - 1).contains("<!--"))
                    .boxed()
                    .toList();
            write(files);
            assertThat(DraftReader.read(folder).mistakes())
                    .as("Item %s on %s", item.number(), day)
                    .filteredOn(mistake -> mistake.sentence().startsWith("still to be written: "))
                    .extracting(Mistake::line)
                    .isEqualTo(lines);
            assertThat(lines.isEmpty()).isEqualTo(item.listsExhibits());
        }
    }

    @Test
    void theStatusStandsOnlyWhereItHasEffect() {
        var day = LocalDate.of(2026, 11, 20);
        for (var item : Form8K.on(day).items()) {
            var files = NewDraft.files(List.of(Provision.of(item.number())), day, List.of());
            assertThat(Objects.requireNonNull(files.get("report.yaml")).contains("    status: furnished "))
                    .as("Item %s", item.number())
                    .isEqualTo(List.of("2.02", "7.01").contains(item.number().toString()));
        }
    }

    @Test
    void anAmendmentTakesTheTextOfItsItemsAndTheCoverOver() throws IOException {
        int seed = 0;
        for (var day : List.of("1995-05-02", "2003-11-04", "2012-03-05", "2026-11-20")) {
            var event = LocalDate.parse(day);
            for (var item : Form8K.on(event).items().stream()
                    .filter(one -> !one.listsExhibits())
                    .toList()) {
                amended(item, event, seed++);
            }
        }
    }

    private void amended(FormItem item, LocalDate event, int seed) throws IOException {
        var first = new DraftMaker(seed, event, event).make(item).draft();
        var report = built(first);
        write(Amending.files(report, List.of(), List.of()));
        Files.writeString(folder.resolve("note.md"), "It is amended.\n");
        var yaml = Files.readString(folder.resolve("report.yaml"));
        Files.writeString(
                folder.resolve("report.yaml"),
                yaml.substring(0, yaml.indexOf("signed:"))
                        + "signed:\n  by: Jane Roe\n  title: Secretary\n  date: %s\n".formatted(event.plusDays(1)));
        var read = DraftReader.read(folder);
        assertThat(read.mistakes())
                .as("seed %d, Item %s on %s", seed, item.number(), event)
                .isEmpty();
        var draft = read.draft().orElseThrow();
        assertThat(draft.form().code()).isEqualTo("8-K/A");
        assertThat(draft.companies().getFirst().address())
                .isEqualTo(first.company().address());
        assertThat(texts(built(draft)))
                .as("seed %d, Item %s on %s", seed, item.number(), event)
                .isEqualTo(texts(report));
    }

    private static List<String> texts(CurrentReport report) {
        return report.items().stream()
                .filter(item -> !HtmlReport.listsExhibits(item.number()))
                .sorted(Comparator.comparing(Item::number))
                .map(Item::text)
                .toList();
    }

    private static CurrentReport built(Draft draft) {
        return CurrentReports.read(Bytes.of(new SubmissionFiles(draft, DocumentWriter.write(draft)).text(draft.day())))
                .value();
    }

    private void write(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
