package eightk.edgar;

import eightk.model.Bytes;
import java.nio.charset.StandardCharsets;

/// Walks the lines of a container that begin with one of its tags, in one pass and constant memory. Lines end in LF,
/// CR LF or, in old feed files, CR alone.
///
/// Bytes are searched as Latin-1 text a window at a time, because the platform finds two characters in a row faster
/// than any loop of ours.
final class TagLines {

    /// Longest part of a tag line that is looked at: the longest description EDGAR takes is far shorter.
    private static final int LONGEST = 1024;

    private static final int WINDOW = 1 << 16;

    /// First letters of the tags that matter: DOCUMENT, TYPE, TEXT, SEQUENCE, SUBMISSION, FILENAME, DESCRIPTION and
    /// what closes.
    private static final String INITIALS = "DTSF/dtsf";

    private final Bytes bytes;
    private final String lineStart;
    private final byte[] buffer = new byte[WINDOW];
    private String window = "";
    private long windowStart;
    private long start = -1;
    private String text = "";

    TagLines(Bytes bytes) {
        this.bytes = bytes;
        fill(0);
        this.lineStart = endsInCarriageReturns() ? "\r<" : "\n<";
    }

    private boolean endsInCarriageReturns() {
        int cr = window.indexOf('\r');
        return cr >= 0 && cr + 1 < window.length() && window.charAt(cr + 1) != '\n' && window.indexOf('\n') < 0;
    }

    /// Goes to the next line that begins with such a tag; false at the end.
    boolean next() {
        if (start < 0 && !window.isEmpty() && window.charAt(0) == '<') {
            return take(0);
        }
        long from = Math.max(start, 0);
        while (from < bytes.length()) {
            long found = find(from);
            if (found < 0) {
                return false;
            }
            if (isTag(found)) {
                return take(found);
            }
            from = found;
        }
        return false;
    }

    /// The next `<` that begins a line after an index; -1 if none does.
    private long find(long from) {
        for (long at = from; at < bytes.length() - 1; at = windowStart + window.length() - 1) {
            if (at < windowStart || at - windowStart >= window.length() - 1) {
                fill(at);
            }
            int found = window.indexOf(lineStart, (int) (at - windowStart));
            if (found >= 0) {
                return windowStart + found + 1;
            }
            if (windowStart + window.length() >= bytes.length()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTag(long at) {
        return at + 1 < bytes.length() && INITIALS.indexOf(bytes.at(at + 1)) >= 0;
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
        while (end < bytes.length() && bytes.at(end) != '\n' && bytes.at(end) != '\r') {
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

    private void fill(long from) {
        windowStart = from;
        int length = bytes.copyTo(buffer, from);
        window = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    }

    private String line(long from) {
        if (from < windowStart || from - windowStart > window.length() - LONGEST) {
            fill(from);
        }
        int begin = (int) (from - windowStart);
        int last = Math.min(window.length(), begin + LONGEST);
        int end = begin;
        while (end < last && window.charAt(end) != '\n' && window.charAt(end) != '\r') {
            end++;
        }
        return window.substring(begin, end);
    }
}
