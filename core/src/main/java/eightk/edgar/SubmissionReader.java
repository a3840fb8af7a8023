package eightk.edgar;

import eightk.model.Bytes;
import eightk.model.Certainty;
import eightk.model.Document;
import eightk.model.Finding;
import eightk.model.FormType;
import eightk.model.Place;
import eightk.model.Reading;
import eightk.model.Submission;
import eightk.model.SubmissionHeader;
import eightk.model.SubmissionHeader.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a submission as EDGAR disseminates it, 1993 to today: web text in or out of its mail wrapper, the tagged
/// form of the feed, or a document on its own.
///
/// Any bytes read. Documents are slices of the input, so that a submission of any size takes little memory.
public final class SubmissionReader {

    /// Longest header read: real ones with hundreds of co-registrants stay under 2 MB.
    static final long LONGEST_HEADER = 8L << 20;

    /// How far into the bytes the first mark of a container is looked for.
    private static final int OPENING = 4096;

    /// With XBRL files EDGAR counts the instance that it extracts itself, and disseminates it or not.
    private static final String INTERACTIVE_DATA = "EX-101";

    /// The mark of UTF-8 as its bytes look in Latin-1.
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private static final List<String> OPENINGS = List.of(
            "-----BEGIN PRIVACY",
            "<SEC-DOCUMENT>",
            "<IMS-DOCUMENT>",
            "<SEC-HEADER>",
            "<IMS-HEADER>",
            "<SUBMISSION>",
            "<DOCUMENT>");

    public Reading<Submission> read(Bytes bytes) {
        return isContainer(bytes) ? container(bytes) : Reading.of(alone(bytes));
    }

    private static boolean isContainer(Bytes bytes) {
        var some = new byte[(int) Math.min(OPENING, bytes.length())];
        bytes.copyTo(some, 0);
        var opening = new String(some, StandardCharsets.ISO_8859_1);
        int from = opening.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        while (from < opening.length() && Character.isWhitespace(opening.charAt(from))) {
            from++;
        }
        for (var mark : OPENINGS) {
            if (startsWith(opening, from, mark)) {
                return !mark.equals("<DOCUMENT>")
                        || opening.toUpperCase(Locale.ROOT).contains("<TYPE>");
            }
        }
        return false;
    }

    private static boolean startsWith(String text, int from, String mark) {
        return text.regionMatches(true, from, mark, 0, mark.length());
    }

    /// A document without a container. It is taken for the report until its cover says otherwise.
    private static Submission alone(Bytes bytes) {
        var document = new Document(1, FormType.CURRENT_REPORT, Optional.empty(), Optional.empty(), bytes);
        return new Submission(SubmissionHeader.NONE, List.of(document));
    }

    private static Reading<Submission> container(Bytes bytes) {
        var scanner = new DocumentScanner(bytes);
        var documents = scanner.scan();
        var header = header(bytes, scanner.headerEnd());
        var findings = new ArrayList<>(header.findings());
        findings.addAll(scanner.findings());
        findings.addAll(counted(header.value(), documents));
        return new Reading<>(new Submission(header.value(), documents), findings);
    }

    private static Reading<SubmissionHeader> header(Bytes bytes, long end) {
        var some = bytes.slice(0, Math.min(end, LONGEST_HEADER));
        var header = HeaderReader.read(DocumentText.of(some));
        var findings = new ArrayList<>(header.findings());
        if (header.value().dialect() == Dialect.NONE) {
            findings.add(new Finding.Missing(
                    ContainerRules.HEADER_PRESENT, Certainty.SURE, Place.header(), "the submission header"));
        }
        if (end > LONGEST_HEADER) {
            findings.add(new Finding.Cut(
                    ContainerRules.LIMIT, Certainty.SURE, Place.header(), "bytes of the header", LONGEST_HEADER, end));
        }
        return new Reading<>(header.value(), findings);
    }

    private static List<Finding> counted(SubmissionHeader header, List<Document> documents) {
        int declared = header.declaredDocuments().orElse(documents.size());
        if (declared == documents.size() || areTagged(documents)) {
            return List.of();
        }
        return List.of(new Finding.Conflict(
                ContainerRules.DOCUMENT_COUNT,
                Certainty.PROBABLE,
                Place.header(),
                "the number of documents",
                Integer.toString(documents.size()),
                Integer.toString(declared)));
    }

    private static boolean areTagged(List<Document> documents) {
        for (var document : documents) {
            if (document.type().code().startsWith(INTERACTIVE_DATA)) {
                return true;
            }
        }
        return false;
    }
}
