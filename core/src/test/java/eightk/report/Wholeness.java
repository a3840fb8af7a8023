package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.edgar.DocumentText;
import eightk.edgar.SubmissionReader;
import eightk.model.Block;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Item;
import eightk.model.Part;
import eightk.model.Reading;
import eightk.report.flow.Flow;
import eightk.report.flow.Line;
import eightk.report.flow.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// What must hold of every report that was read, whatever the bytes were.
final class Wholeness {

    private Wholeness() {}

    /// Reads the bytes and checks that every word of the main document is in exactly one item or part.
    static Reading<CurrentReport> assertWhole(byte[] bytes) {
        var reading = CurrentReports.read(Bytes.of(bytes));
        var report = reading.value();
        if (report.parts().isEmpty() && report.items().isEmpty()) {
            return reading;
        }
        var main = new SubmissionReader().read(Bytes.of(bytes)).value().main().orElseThrow();
        var said = flow(DocumentText.of(main.text()), main.sequence());
        var pieces = pieces(report);
        for (var piece : pieces) {
            assertThat(said.contains(piece)).as("the document has: %s", piece).isTrue();
        }
        assertThat(pieces.stream().mapToInt(String::length).sum()).isEqualTo(said.length());
        return reading;
    }

    static Reading<CurrentReport> assertWhole(String text) {
        return assertWhole(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String flow(String text, int document) {
        return Flow.of(text, document).lines().stream()
                .filter(Line::isText)
                .map(line -> solid(line.text()))
                .collect(Collectors.joining());
    }

    /// The texts of the report, each once though joint items share theirs.
    private static List<String> pieces(CurrentReport report) {
        var pieces = new ArrayList<String>();
        var seen = new HashSet<Object>();
        for (Item item : report.items()) {
            if (seen.add(item.place())) {
                pieces.add(solid(item.heading()));
            }
            if (seen.add(item.blocks())) {
                pieces.add(solid(item.text()));
            }
        }
        for (Part part : report.parts()) {
            pieces.add(solid(Block.textOf(part.blocks())));
        }
        return pieces;
    }

    /// Without any white space, which readers are free to change.
    private static String solid(String text) {
        var solid = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Words.isBlank(c) && !Character.isWhitespace(c)) {
                solid.append(c);
            }
        }
        return solid.toString();
    }
}
