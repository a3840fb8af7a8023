package eightk.draft;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eightk.draft.Draft.Attachment;
import eightk.draft.WordMaker.Part;
import eightk.draft.WordMaker.Run;
import eightk.model.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/// Whatever a document of Word says, its exhibit says: the same paragraphs, tables and emphasis, in order.
class WordFileTest {

    private static final int DOCUMENTS = 300;

    @Test
    void anExhibitSaysWhatTheDocumentOfWordSays() throws IOException {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            var parts = new WordMaker(seed).parts();
            var mistakes = new ArrayList<Mistake>();
            var exhibit = new Attachment("10.1", "Lease", "lease.docx", Bytes.of(WordMaker.word(parts)));
            var body = Jsoup.parse(ExhibitWriter.text(exhibit, true, mistakes).orElseThrow())
                    .body();
            assertThat(mistakes).as("seed %d", seed).isEmpty();
            var blocks = body.children().stream().skip(1).toList();
            assertThat(blocks.stream().map(WordFileTest::written).toList())
                    .as("seed %d", seed)
                    .isEqualTo(parts.stream().map(WordFileTest::meant).toList());
        }
    }

    private static List<List<Run>> meant(Part part) {
        return part.rows().stream()
                .map(row -> part.isTable() ? row : joined(row))
                .toList();
    }

    private static List<List<Run>> written(Element block) {
        return block.normalName().equals("table")
                ? block.select("tr").stream()
                        .map(row -> row.select("td").stream()
                                .flatMap(cell -> runs(cell).stream())
                                .toList())
                        .toList()
                : List.of(runs(block));
    }

    private static List<Run> runs(Element block) {
        var runs = new ArrayList<Run>();
        block.nodeStream(TextNode.class)
                .filter(text -> !text.getWholeText().isEmpty())
                .forEach(text -> runs.add(new Run(
                        text.getWholeText(),
                        List.of("strong", "em", "u").stream()
                                .filter(look -> isIn(text, look))
                                .toList())));
        return joined(runs);
    }

    private static boolean isIn(TextNode text, String look) {
        return requireNonNull(text.parent()).closest(look) != null;
    }

    /// Neighbours that look the same are one.
    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (var run : runs) {
            if (!joined.isEmpty() && joined.getLast().look().equals(run.look())) {
                joined.add(new Run(joined.removeLast().text() + run.text(), run.look()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
