package eightk.edgar;

import eightk.model.Bytes;
import eightk.model.Certainty;
import eightk.model.Document;
import eightk.model.Finding;
import eightk.model.FormType;
import eightk.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the documents of a container and where its header ends, by its tag lines alone.
///
/// Two things make this more than a split. Closing tags may be missing, so a `<DOCUMENT>` can end the one before;
/// and bodies may quote a container, so not every `<DOCUMENT>` or `</DOCUMENT>` is one.
final class DocumentScanner {

    /// Most documents read; the largest real submissions have a few thousand.
    static final int MOST_DOCUMENTS = 20_000;

    /// How far before an unannounced end a `</TEXT>` is looked for.
    private static final int TAIL = 64;

    private static final List<String> CLOSING_TAGS =
            List.of("</SEC-DOCUMENT>", "</IMS-DOCUMENT>", "</SUBMISSION>", "-----END");

    private static final String UNTYPED = "UNKNOWN";

    private final Bytes bytes;
    private final TagLines lines;
    private final List<Document> documents = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long headerEnd = -1;
    private boolean goesOn;

    DocumentScanner(Bytes bytes) {
        this.bytes = bytes;
        this.lines = new TagLines(bytes);
    }

    /// Where the header ends: at the first document, or at the end.
    long headerEnd() {
        return headerEnd < 0 ? bytes.length() : headerEnd;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Document> scan() {
        boolean more = lines.nextBoundary();
        while (more) {
            more = lines.is("<DOCUMENT>") ? document() : lines.nextBoundary();
        }
        return documents;
    }

    /// Reads one document from its `<DOCUMENT>` line on; true if a tag line after it is waiting.
    private boolean document() {
        if (headerEnd < 0) {
            headerEnd = lines.start();
        }
        var head = new Head();
        boolean more = head.read();
        if (documents.size() == MOST_DOCUMENTS) {
            findings.add(new Finding.Cut(
                    ContainerRules.LIMIT,
                    Certainty.SURE,
                    Place.header(),
                    "documents",
                    MOST_DOCUMENTS,
                    MOST_DOCUMENTS + 1L));
            return false;
        }
        if (!more || !lines.is("<TEXT>")) {
            long end = more ? lines.start() : bytes.length();
            documents.add(head.document(bytes.slice(end, end)));
            findings.add(new Finding.Missing(
                    ContainerRules.DOCUMENT_TAG, Certainty.SURE, Place.document(head.sequence), "<TEXT>"));
            return more;
        }
        long from = bodyStart();
        long to = bodyEnd(from, head.sequence);
        documents.add(head.document(bytes.slice(from, Math.max(from, to))));
        return goesOn;
    }

    /// The body begins after `<TEXT>`, and after the end of that line if nothing else stands on it.
    private long bodyStart() {
        return lines.after("<TEXT>").isEmpty() ? lines.end() : lines.start() + "<TEXT>".length();
    }

    /// Where the body ends. Afterwards the scanner stands on the tag line that follows the document.
    private long bodyEnd(long from, int sequence) {
        while (lines.nextBoundary()) {
            if (lines.is("</DOCUMENT>") && endsHere(lines.end())) {
                long end = withoutClosingTag(lines.start());
                goesOn = lines.nextBoundary();
                return end;
            } else if (lines.is("<DOCUMENT>") && isNext(lines.end(), sequence)) {
                findings.add(unclosed(sequence));
                goesOn = true;
                return closedOr(lines.start(), from);
            } else if (isEnd(lines.start(), lines.text())) {
                findings.add(unclosed(sequence));
                goesOn = false;
                return withoutClosingTag(lines.start());
            }
        }
        findings.add(unclosed(sequence));
        goesOn = false;
        return closedOr(bytes.length(), from);
    }

    /// Where a body that is not closed as it should be ends: before the last `</TEXT>` on a line of its own, else at
    /// the end that is given.
    private long closedOr(long end, long from) {
        long closed = lines.last("</TEXT>", from, end);
        return closed >= 0 ? closed : end;
    }

    /// Whether the container goes on at an index with another document, or ends.
    private boolean endsHere(long from) {
        var next = word(from);
        return next.isEmpty() || startsWith(next, "<DOCUMENT>") || isEnd(from, next);
    }

    /// Whether the words at an index close the container: one that is quoted closes with more to follow.
    private boolean isEnd(long at, String words) {
        if (bytes.length() - at <= TagLines.CLOSING) {
            for (var tag : CLOSING_TAGS) {
                if (startsWith(words, tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsWith(String words, String tag) {
        return startsWith(words, 0, tag);
    }

    private static boolean startsWith(String words, int at, String tag) {
        return words.regionMatches(true, at, tag, 0, tag.length());
    }

    /// Whether the lines from an index on are the head of a document that comes after the given one.
    private boolean isNext(long from, int sequence) {
        var head = ascii(from, 512).toUpperCase(java.util.Locale.ROOT);
        var number = head.indexOf("<SEQUENCE>");
        return head.stripLeading().startsWith("<TYPE>") && number > 0 && leadingNumber(head, number) > sequence;
    }

    private static int leadingNumber(String head, int sequenceTag) {
        int value = 0;
        for (int i = sequenceTag + "<SEQUENCE>".length();
                i < head.length() && Character.isDigit(head.charAt(i)) && value < 1_000_000;
                i++) {
            value = 10 * value + head.charAt(i) - '0';
        }
        return value;
    }

    /// The end of a body whose closing tag does not stand at the beginning of a line.
    private long withoutClosingTag(long end) {
        long from = Math.max(0, end - TAIL);
        var tail = ascii(from, (int) (end - from));
        int tag = tail.lastIndexOf('<');
        while (tag >= 0 && !startsWith(tail, tag, "</TEXT>")) {
            tag = tail.lastIndexOf('<', tag - 1);
        }
        return tag < 0 ? end : from + tag;
    }

    private String word(long from) {
        return ascii(from, TAIL).strip();
    }

    private String ascii(long from, int length) {
        var some = new byte[(int) Math.min(length, bytes.length() - from)];
        bytes.copyTo(some, from);
        return new String(some, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static Finding unclosed(int sequence) {
        return new Finding.Missing(
                ContainerRules.DOCUMENT_CLOSED, Certainty.SURE, Place.document(sequence), "</DOCUMENT>");
    }

    /// The lines between `<DOCUMENT>` and `<TEXT>`.
    private final class Head {

        private String type = UNTYPED;
        private int sequence = documents.size() + 1;
        private Optional<String> fileName = Optional.empty();
        private Optional<String> description = Optional.empty();

        /// Stops at `<TEXT>`, or at whatever else ends the head; false at the end of the container.
        boolean read() {
            while (lines.next()) {
                if (lines.is("<TYPE>")) {
                    type = lines.after("<TYPE>").isEmpty() ? UNTYPED : lines.after("<TYPE>");
                } else if (lines.is("<SEQUENCE>")) {
                    int declared = leadingNumber(lines.text(), 0);
                    sequence = declared > 0 ? declared : sequence;
                } else if (lines.is("<FILENAME>")) {
                    fileName = Optional.of(lines.after("<FILENAME>")).filter(name -> !name.isEmpty());
                } else if (lines.is("<DESCRIPTION>")) {
                    description = Optional.of(lines.after("<DESCRIPTION>")).filter(text -> !text.isEmpty());
                } else if (lines.is("<TEXT>") || lines.is("<DOCUMENT>") || lines.is("</DOCUMENT>")) {
                    return true;
                }
            }
            return false;
        }

        Document document(Bytes body) {
            return new Document(sequence, new FormType(type), fileName, description, body);
        }
    }
}
