package eightk.edgar;

import eightk.model.HeaderField;
import eightk.model.SubmissionHeader.Dialect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The lines of a header as fields in their blocks, in either dialect. Knows how headers are written, not what
/// the keys mean.
final class HeaderLines {

    /// Most fields kept: a co-registrant takes about thirty, and the largest real headers have some hundred of them.
    static final int MOST_FIELDS = 100_000;

    /// Blocks, wherever they stand. Some headers have lost the tabs that would tell.
    private static final Set<String> BLOCKS = Set.of(
            "FILER",
            "SUBJECT COMPANY",
            "FILED BY",
            "FILED FOR",
            "SERIAL COMPANY",
            "DEPOSITOR",
            "ISSUER",
            "REPORTING-OWNER",
            "SECURITIZER",
            "UNDERWRITER",
            "COMPANY DATA",
            "OWNER DATA",
            "FILING VALUES",
            "BUSINESS ADDRESS",
            "MAIL ADDRESS",
            "FORMER COMPANY",
            "FORMER NAME");

    private static final Set<String> WRAPPERS =
            Set.of("SUBMISSION", "SEC-HEADER", "IMS-HEADER", "SEC-DOCUMENT", "IMS-DOCUMENT");

    private final List<HeaderField> fields = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private final Set<String> closedTags = new HashSet<>();
    private int tagged;
    private int keyed;

    private record Block(String name, int indent) {}

    /// @param text the header, from the beginning of the file
    HeaderLines(String text) {
        var lines = text.split("\r\n|\r|\n", -1);
        for (var line : lines) {
            if (line.startsWith("</")) {
                closedTags.add(tagName(line.substring(1)));
            }
        }
        for (int i = wrapperEnd(lines); i < lines.length && fields.size() < MOST_FIELDS; i++) {
            if (!lines[i].isBlank()) {
                read(lines[i], i + 1);
            }
        }
    }

    List<HeaderField> fields() {
        return fields;
    }

    Dialect dialect() {
        if (fields.isEmpty()) {
            return Dialect.NONE;
        }
        return tagged > keyed ? Dialect.TAGGED : Dialect.WEB_TEXT;
    }

    /// The first line after a Privacy Enhanced Mail wrapper, which ends with a blank line.
    private static int wrapperEnd(String[] lines) {
        int i = 0;
        while (i < lines.length && lines[i].isBlank()) {
            i++;
        }
        if (i < lines.length && lines[i].startsWith("-----BEGIN PRIVACY")) {
            while (i < lines.length && !lines[i].isBlank()) {
                i++;
            }
        }
        return i;
    }

    private void read(String line, int number) {
        if (line.startsWith("<")) {
            readTag(line, number);
        } else {
            readKey(withoutBracket(line), number);
        }
    }

    /// Headers of late 2000 broke the line before the bracket that closes the industry code.
    private static String withoutBracket(String line) {
        return line.startsWith("]") ? " " + line.substring(1) : line;
    }

    private void readTag(String line, int number) {
        var name = tagName(line);
        if (name.isEmpty() || WRAPPERS.contains(name) || WRAPPERS.contains(name.substring(1))) {
            return;
        }
        if (name.startsWith("/")) {
            close(name.substring(1));
            return;
        }
        var value = line.substring(name.length() + 2).strip();
        if (value.isEmpty() && closedTags.contains("/" + name)) {
            open.addLast(new Block(name, open.size()));
        } else {
            tagged++;
            fields.add(new HeaderField(path(), name, value, number));
        }
    }

    private void close(String name) {
        boolean isOpen = open.stream().anyMatch(block -> block.name().equals(name));
        while (isOpen) {
            isOpen = !open.removeLast().name().equals(name);
        }
    }

    private void readKey(String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        int indent = indent(line);
        var key = line.substring(0, colon).strip();
        var value = line.substring(colon + 1).strip();
        while (!open.isEmpty() && open.getLast().indent() >= indent) {
            open.removeLast();
        }
        if (value.isEmpty() && BLOCKS.contains(key.toUpperCase(Locale.ROOT))) {
            open.addLast(new Block(key, indent));
        } else {
            keyed++;
            fields.add(new HeaderField(path(), key, value, number));
        }
    }

    private List<String> path() {
        return open.stream().map(Block::name).toList();
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == '\t' || line.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    /// The name in `<NAME>value`; empty if there is none.
    private static String tagName(String line) {
        int end = line.indexOf('>');
        return end < 1 ? "" : line.substring(line.charAt(0) == '<' ? 1 : 0, end);
    }
}
