package eightk.rules;

import eightk.model.Bytes;
import eightk.model.Document;
import eightk.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What one pass over a document that a filer wrote shows of its form: the few things that rules ask for, each where
/// it first is. All rules about documents look at the same page, so that a document is gone through once.
///
/// @param format in which the document is written
/// @param marks in the order of the document
record Page(Document document, Format format, List<Mark> marks) {

    /// Longest document looked into: as long as the reader's longest.
    private static final long LONGEST = 8L << 20;

    /// The first bytes, in which a document shows what it is.
    private static final int HEAD = 2048;

    Page {
        marks = List.copyOf(marks);
    }

    /// How a document is written.
    enum Format {
        HTML,
        TEXT,
        /// XML, a picture, a copy in PDF: not for these rules.
        OTHER
    }

    /// What a rule may ask about.
    enum Kind {
        /// An element that is not in the list, each name once.
        ELEMENT,
        /// An element of the active ones, each name once.
        ACTIVE,
        /// An attribute that is not in the list, each name once.
        ATTRIBUTE,
        /// An attribute that holds a script: `onclick`.
        HANDLER,
        /// The target of a link.
        LINK,
        /// The source of an image.
        IMAGE,
        DOCTYPE,
        /// The first byte that is no character of EDGAR's.
        CHARACTER,
        /// The first line that is too long.
        LINE
    }

    /// @param name of the element or attribute, in lower case; else empty
    /// @param value of the attribute, or the words found
    /// @param at the offset of its first byte
    record Mark(Kind kind, String name, String value, int at) {}

    /// Whether a document is one for these rules.
    static boolean isRead(Document document) {
        return document.text().length() <= LONGEST && isWritten(document) && format(document) != Format.OTHER;
    }

    /// Goes through a document that is one for these rules.
    static Page of(Document document) {
        var format = format(document);
        var scanner = new PageScanner(document.text().toArray());
        return new Page(document, format, format == Format.HTML ? scanner.html() : scanner.text());
    }

    Stream<Mark> marks(Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind);
    }

    /// Where a mark is. Lines are counted only now, for few marks come to a finding.
    Place place(Mark mark) {
        var bytes = document.text();
        int line = 1;
        int start = 0;
        for (int i = 0; i < mark.at(); i++) {
            if (bytes.at(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(document.sequence(), line, mark.at() - start + 1, words(bytes, mark.at()));
    }

    private static String words(Bytes bytes, int at) {
        var words = new byte[Place.LONGEST_QUOTE];
        int n = bytes.copyTo(words, at);
        var text = new String(words, 0, n, StandardCharsets.ISO_8859_1);
        int end = text.startsWith("<") ? text.indexOf('>') + 1 : text.indexOf('\n');
        return end > 0 ? text.substring(0, end) : text;
    }

    /// The report and its exhibits; what EDGAR's renderer adds, and data, are not written by a person.
    private static boolean isWritten(Document document) {
        var type = document.type();
        return type.isCurrentReport()
                || isContract(type.code())
                || (type.code().startsWith("EX-") && !type.code().startsWith("EX-10"));
    }

    /// `EX-10` and `EX-10.1`, but not `EX-100`, `EX-101.SCH` or `EX-104`.
    private static boolean isContract(String type) {
        return type.equals("EX-10") || type.startsWith("EX-10.");
    }

    private static Format format(Document document) {
        var head = new byte[HEAD];
        int n = document.text().copyTo(head, 0);
        var text = new String(head, 0, n, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.contains("<html")) {
            return Format.HTML;
        }
        if (text.stripLeading().startsWith("<pdf>") || text.stripLeading().startsWith("begin ")) {
            return Format.OTHER;
        }
        return document.fileName()
                .or(() -> Optional.of("a.txt"))
                .map(Page::format)
                .orElseThrow();
    }

    private static Format format(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".htm") || name.endsWith(".html")) {
            return Format.HTML;
        }
        return name.endsWith(".txt") ? Format.TEXT : Format.OTHER;
    }
}
