package eightk.render;

import eightk.law.Resource;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Item;
import eightk.model.Part;
import eightk.model.Place;
import eightk.render.WordDiff.Change;
import eightk.render.WordDiff.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What changed in the words of a report since another, as one page to read and print: insertions underlined twice,
/// deletions struck through, and a bar beside each paragraph that changed, so that no colour is needed.
public final class Blackline {

    /// Ends a paragraph, as a word among words.
    private static final String END = "\n";

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    private final StringBuilder page = new StringBuilder();
    private Html paragraph = new Html();
    private boolean changed;
    private int insertions;
    private int deletions;

    private Blackline() {}

    /// @param name under which the other report is known
    public static String page(String name, CurrentReport before, CurrentReport after) {
        var blackline = new Blackline();
        changes(paragraphs(before), paragraphs(after)).forEach(blackline::run);
        blackline.end();
        var start = new Html();
        start.open("!doctype html").open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
        start.element("title", "Changes since " + name)
                .style(Resource.text(Blackline.class, "blackline.css"))
                .close("head")
                .open("body");
        start.element("h1", "Changes since " + name);
        start.element(
                "p",
                "%,d insertions, %,d deletions in the words of Form %s"
                        .formatted(blackline.insertions, blackline.deletions, after.form()));
        return start.toString() + blackline.page + new Html().close("body").close("html");
    }

    /// Cover, items, signatures and whatever else there is, as they follow on each other; a table by its rows.
    private static List<String> paragraphs(CurrentReport report) {
        var inOrder = new TreeMap<Place, List<String>>(IN_ORDER);
        Stream.concat(
                        report.parts().stream().map(Part::blocks).flatMap(List::stream),
                        report.items().stream().map(Item::blocks).flatMap(List::stream))
                .forEach(block -> inOrder.putIfAbsent(block.place(), texts(block)));
        report.items().forEach(item -> inOrder.putIfAbsent(item.place(), List.of(item.heading())));
        return inOrder.values().stream().flatMap(List::stream).toList();
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(var text, _) -> List.of(text);
            case Block.ListItem(var text, _) -> List.of(text);
            case Block.Table(var rows, _) ->
                rows.stream().map(row -> String.join(" ", row)).toList();
        };
    }

    /// Paragraphs that are the same are found first; what stands between them is compared word by word.
    private static List<Run> changes(List<String> before, List<String> after) {
        var runs = new ArrayList<Run>();
        List<String> deleted = List.of();
        for (var run : WordDiff.of(before, after)) {
            if (run.change() == Change.DELETED) {
                deleted = run.words();
            } else {
                boolean same = run.change() == Change.SAME;
                runs.addAll(WordDiff.of(words(deleted), same ? List.of() : words(run.words())));
                deleted = List.of();
                if (same) {
                    runs.add(new Run(Change.SAME, words(run.words())));
                }
            }
        }
        runs.addAll(WordDiff.of(words(deleted), List.of()));
        return runs;
    }

    private static List<String> words(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(text -> Stream.concat(Stream.of(text.strip().split("\\s+")), Stream.of(END)))
                .toList();
    }

    private void run(Run run) {
        insertions += run.change() == Change.INSERTED ? 1 : 0;
        deletions += run.change() == Change.DELETED ? 1 : 0;
        var words = new ArrayList<String>();
        for (var word : run.words()) {
            if (word.equals(END)) {
                put(run.change(), words, run.words().size() == 1);
                end();
            } else {
                words.add(word);
            }
        }
        put(run.change(), words, false);
    }

    /// @param alone whether nothing but the end of a paragraph came or went, which is shown by its sign
    private void put(Change change, List<String> words, boolean alone) {
        var text = alone && change != Change.SAME ? "¶" : String.join(" ", words);
        words.clear();
        if (!text.isEmpty()) {
            changed |= change != Change.SAME;
            switch (change) {
                case SAME -> paragraph.text(text);
                case DELETED -> paragraph.element("del", text);
                case INSERTED -> paragraph.element("ins", text);
            }
            paragraph.text(" ");
        }
    }

    private void end() {
        var html = paragraph.toString();
        if (!html.isBlank()) {
            page.append(changed ? "<p class=\"changed\">" : "<p>")
                    .append(html.strip())
                    .append("</p>\n");
        }
        paragraph = new Html();
        changed = false;
    }
}
