package eightk.server;

import eightk.model.Document;
import eightk.server.edgar.FileNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A file in the tables of EDGAR's filing detail page.
///
/// @param sequence empty for the complete submission
/// @param even whether it is every other row, which EDGAR shades
/// @param inline whether facts are tagged in it
/// @param extracted whether it is those facts, drawn out of it
public record IndexPageRow(
        String sequence,
        String description,
        String href,
        String name,
        String type,
        long size,
        boolean even,
        boolean inline,
        boolean extracted) {

    private static final String MADE = "IDEA: XBRL DOCUMENT";

    /// The documents that people read, and the complete submission after them.
    static List<IndexPageRow> documents(FilingPage page) {
        var rows = rows(page, document -> !isData(document) && !isMade(document));
        var whole = page.filing().accession() + ".txt";
        rows.add(new IndexPageRow(
                "",
                "Complete submission text file",
                page.links().submission(),
                whole,
                "",
                page.bytes(),
                rows.size() % 2 == 1,
                false,
                false));
        return rows;
    }

    /// What only programs read.
    static List<IndexPageRow> data(FilingPage page) {
        return rows(page, IndexPageRow::isData);
    }

    private static boolean isData(Document document) {
        return document.type().code().startsWith("EX-101") || isExtracted(document);
    }

    /// The facts of a tagged report, which EDGAR draws out of it into a file of their own.
    private static boolean isExtracted(Document document) {
        return isMade(document) && FileNames.of(document).endsWith("_htm.xml");
    }

    /// What EDGAR made of the tagged facts, and lists on no page but for the facts themselves.
    private static boolean isMade(Document document) {
        return document.description().filter(MADE::equals).isPresent();
    }

    private static List<IndexPageRow> rows(FilingPage page, Predicate<Document> wanted) {
        var rows = new ArrayList<IndexPageRow>();
        for (var document : page.report().submission().documents()) {
            if (wanted.test(document)) {
                rows.add(row(page, document, rows.size() % 2 == 1));
            }
        }
        return rows;
    }

    private static IndexPageRow row(FilingPage page, Document document, boolean even) {
        boolean inline = page.filing().listing().inline() && document.type().isCurrentReport();
        var file = page.link(document);
        return new IndexPageRow(
                Integer.toString(document.sequence()),
                isExtracted(document)
                        ? "XBRL INSTANCE DOCUMENT"
                        : document.description().orElse(""),
                inline ? "/ix?doc=" + file : file,
                FileNames.of(document),
                document.type().code(),
                document.text().length(),
                even,
                inline,
                isExtracted(document));
    }
}
