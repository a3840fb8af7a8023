package eightk.edgar;

import eightk.model.Bytes;
import java.nio.charset.StandardCharsets;

/// Walks the lines of a container that begin with `<`, in one pass and constant memory. Lines end in LF,
/// CR LF or, in old feed files, CR alone.
final class TagLines {

    /// Longest part of a tag line that is looked at: the longest description EDGAR takes is far shorter.
    private static final int LONGEST = 1024;

    private static final int WINDOW = 1 << 16;

    private final Bytes bytes;
    private final byte[] window = new byte[WINDOW];
    private long windowStart;
    private int windowLength;
    private long at;
    private boolean atLineStart = true;
    private long start;
    private String text = "";

    TagLines(Bytes bytes) {
        this.bytes = bytes;
        fill(0);
    }

    /// Goes to the next line that begins with `<`; false at the end.
    boolean next() {
        while (at < bytes.length()) {
            if (at - windowStart >= windowLength) {
                fill(at);
            }
            int end = windowLength;
            int i = (int) (at - windowStart);
            for (; i < end; i++) {
                byte b = window[i];
                if (atLineStart && b == '<') {
                    atLineStart = false;
                    start = windowStart + i;
                    text = line(start);
                    at = start + 1;
                    return true;
                }
                atLineStart = b == '\n' || b == '\r';
            }
            at = windowStart + end;
        }
        return false;
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
        windowLength = bytes.copyTo(window, from);
    }

    private String line(long from) {
        var line = new byte[(int) Math.min(LONGEST, bytes.length() - from)];
        bytes.copyTo(line, from);
        int length = 0;
        while (length < line.length && line[length] != '\n' && line[length] != '\r') {
            length++;
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }
}
