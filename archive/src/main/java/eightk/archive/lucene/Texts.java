package eightk.archive.lucene;

import eightk.edgar.DocumentText;
import eightk.edgar.Uuencode;
import eightk.model.Block;
import eightk.model.Document;
import eightk.model.Submission;
import eightk.report.DocumentBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words of a filing's documents, the same when it is indexed and when it is quoted.
final class Texts {

    /// Documents for machines: pictures, packed files, and data whose words are said in the report.
    private static final Set<String> NO_TEXT = Set.of("GRAPHIC", "ZIP", "EXCEL", "PDF", "XML", "JSON", "XBRL");

    private static final String TAGGED_DATA = "EX-101";

    private static final Set<String> NO_TEXT_FILES =
            Set.of("jpg", "jpeg", "gif", "png", "pdf", "zip", "xlsx", "xls", "xsd", "xml", "js", "css", "json");

    /// Bytes of documents whose texts are in memory together: all but few submissions have less.
    private static final long MOST_AT_HAND = 8L << 20;

    private Texts() {}

    /// The blocks of a document; none for a picture and the like. Of a document longer than is read, its beginning.
    static List<Block> blocks(Document document) {
        return isText(document) ? DocumentBlocks.of(readable(document)) : List.of();
    }

    /// All words of a document.
    static String text(Document document) {
        return Block.textOf(blocks(document));
    }

    /// The texts of documents until they are long together.
    static List<String> first(List<Document> documents) {
        var texts = new ArrayList<String>();
        long left = MOST_AT_HAND;
        for (var document : documents) {
            left -= document.text().length();
            if (left < 0) {
                break;
            }
            texts.add(text(document));
        }
        return texts;
    }

    /// A document by its place in the submission.
    static Optional<Document> document(Submission submission, int index) {
        var documents = submission.documents();
        return index < documents.size() ? Optional.of(documents.get(index)) : Optional.empty();
    }

    private static boolean isText(Document document) {
        var type = document.type().code();
        return !NO_TEXT.contains(type)
                && !type.startsWith(TAGGED_DATA)
                && !NO_TEXT_FILES.contains(ending(document))
                && !Uuencode.isIn(document.text());
    }

    private static String ending(Document document) {
        var name = document.fileName().orElse("");
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Document readable(Document document) {
        return document.text().length() <= DocumentText.LONGEST
                ? document
                : new Document(
                        document.sequence(),
                        document.type(),
                        document.fileName(),
                        document.description(),
                        document.text().slice(0, DocumentText.LONGEST));
    }
}
