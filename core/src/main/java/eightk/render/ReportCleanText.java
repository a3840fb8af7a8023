package eightk.render;

import eightk.model.CurrentReport;
import eightk.model.Item;

/// The words of a report by item, without cover, signatures, page numbers or markup: what one would read aloud.
public final class ReportCleanText {

    private ReportCleanText() {}

    /// Each item as a heading line and its text; nothing for a report without items.
    public static String of(CurrentReport report) {
        var text = new StringBuilder();
        for (var item : report.items()) {
            text.append(text.isEmpty() ? "" : "\n").append(heading(item)).append("\n\n");
            var words = Printable.of(item.text());
            text.append(words).append(words.isEmpty() ? "" : "\n");
        }
        return text.toString();
    }

    private static String heading(Item item) {
        return "Item %s. %s"
                .formatted(item.number(), Printable.line(item.caption().orElse("")))
                .stripTrailing();
    }
}
