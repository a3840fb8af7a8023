package eightk.edgar;

import eightk.model.Bytes;
import java.nio.charset.StandardCharsets;

/// Walks the lines of a container that begin with one of its tags, in one pass and constant memory. Lines end in LF,
/// CR LF or, in old feed files, CR alone.
final class TagLines {

    /// Longest part of a tag line that is looked at: the longest description EDGAR takes is far shorter.
    private static final int LONGEST = 1024;

    /// First letters of the tags that matter: DOCUMENT, TYPE, TEXT, SEQUENCE, SUBMISSION, FILENAME, DESCRIPTION and
    /// what closes.
    private static final String INITIALS = "DTSF/dtsf";

    /// How near to the end the tags are looked for that close the container: they, the end of a mail wrapper and some
    /// empty lines take less.
    static final int CLOSING = 128;

    private final Bytes bytes;
    private final DocumentTag documents;
    private long start = -1;
    private String text = "";

    TagLines(Bytes bytes) {
        this.bytes = bytes;
        this.documents = new DocumentTag(bytes);
    }

    /// Goes to the next line that begins with a tag that matters; false at the end.
    boolean next() {
        return next(start + 1);
    }

    private boolean next(long from) {
        for (long at = from; at < bytes.length() - 1; at++) {
            if (bytes.at(at) == '<' && INITIALS.indexOf(bytes.at(at + 1)) >= 0 && beginsLine(at)) {
                return take(at);
            }
        }
        return false;
    }

    /// Goes to the next line that begins or ends a document, or may end the container; false at the end. Bodies, which
    /// are most of the bytes, are passed over in leaps.
    boolean nextBoundary() {
        if (start < 0 && bytes.length() > 1 && bytes.at(0) == '<') {
            return take(0);
        }
        long closing = bytes.length() - CLOSING;
        long from = start + 1;
        for (long name = documents.find(from, closing); name >= 0; name = documents.find(from, closing)) {
            long tag = bytes.at(name - 1) == '/' ? name - 2 : name - 1;
            if (tag > start && bytes.at(tag) == '<' && beginsLine(tag)) {
                return take(tag);
            }
            from = name + DocumentTag.LEAP;
        }
        return next(Math.max(start + 1, closing - DocumentTag.LEAP));
    }

    private boolean beginsLine(long at) {
        return at == 0 || isLineEnd(bytes.at(at - 1));
    }

    private boolean take(long at) {
        start = at;
        text = line(at);
        return true;
    }

    /// Where the line begins, counted from 0.
    long start() {
        return start;
    }

    /// Where the next line begins.
    long end() {
        long end = start + text.length();
        while (end < bytes.length() && !isLineEnd(bytes.at(end))) {
            end++;
        }
        return afterLineEnd(bytes, end);
    }

    /// The line without its end.
    String text() {
        return text;
    }

    /// Whether the line begins with the tag, in any case of letters.
    boolean is(String tag) {
        return text.regionMatches(true, 0, tag, 0, tag.length());
    }

    /// What follows the tag on its line, without surrounding blanks.
    String after(String tag) {
        return text.substring(tag.length()).strip();
    }

    /// Where the last line between two places begins that begins with a tag; -1 if none does.
    long last(String tag, long from, long to) {
        for (long at = to - tag.length(); at >= from; at--) {
            if (bytes.at(at) == '<' && beginsLine(at) && line(at).regionMatches(true, 0, tag, 0, tag.length())) {
                return at;
            }
        }
        return -1;
    }

    static long afterLineEnd(Bytes bytes, long at) {
        long next = at;
        if (next < bytes.length() && bytes.at(next) == '\r') {
            next++;
        }
        if (next < bytes.length() && bytes.at(next) == '\n') {
            next++;
        }
        return next;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private String line(long from) {
        long last = Math.min(bytes.length(), from + LONGEST);
        long end = from;
        while (end < last && !isLineEnd(bytes.at(end))) {
            end++;
        }
        var line = new byte[(int) (end - from)];
        bytes.copyTo(line, from);
        return new String(line, StandardCharsets.ISO_8859_1);
    }
}
