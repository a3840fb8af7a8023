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

    /// The blocks of companies and persons, by their roles.
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
            "UNDERWRITER");

    /// The blocks that stand within the block of a company.
    private static final Set<String> INNER_BLOCKS = Set.of(
            "COMPANY DATA",
            "OWNER DATA",
            "FILING VALUES",
            "BUSINESS ADDRESS",
            "MAIL ADDRESS",
            "FORMER COMPANY",
            "FORMER NAME");

    private static final Set<String> WRAPPERS =
            Set.of("SUBMISSION", "SEC-HEADER", "IMS-HEADER", "SEC-DOCUMENT", "IMS-DOCUMENT");

    /// Deepest nesting of blocks that is told; real headers have three.
    private static final int DEEPEST = 16;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<HeaderField> fields = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private final Set<String> closedTags = new HashSet<>();
    private int tagged;
    private int keyed;
    private boolean flat = true;

    /// @param path the names of the blocks around it, and its own
    private record Block(String name, int indent, List<String> path) {}

    /// @param text the header, from the beginning of the file
    HeaderLines(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        var lines = text.substring(marked ? 1 : 0).lines().toArray(String[]::new);
        for (var line : lines) {
            if (line.startsWith("</")) {
                closedTags.add(tagName(line.substring(1)));
            }
        }
        int first = wrapperEnd(lines);
        for (int i = first; i < lines.length && flat; i++) {
            flat = lines[i].isBlank() || indent(lines[i]) == 0;
        }
        for (int i = first; i < lines.length && fields.size() < MOST_FIELDS; i++) {
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
            begin(name, open.size());
        } else {
            tagged++;
            fields.add(new HeaderField(path(), name, value, number));
        }
    }

    private void begin(String name, int indent) {
        if (open.size() < DEEPEST) {
            var path = new ArrayList<>(path());
            path.add(name);
            open.addLast(new Block(name, indent, List.copyOf(path)));
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
        var key = line.substring(0, colon).strip();
        var value = line.substring(colon + 1).strip();
        var block = value.isEmpty() ? key.toUpperCase(Locale.ROOT) : "";
        int indent = flat ? depth(block) : indent(line);
        while (!open.isEmpty() && open.getLast().indent() >= indent) {
            open.removeLast();
        }
        if (!block.isEmpty() && (BLOCKS.contains(block) || INNER_BLOCKS.contains(block))) {
            begin(key, indent);
        } else {
            keyed++;
            fields.add(new HeaderField(path(), key, value, number));
        }
    }

    /// The names of the blocks that are open.
    private List<String> path() {
        return open.isEmpty() ? List.of() : open.getLast().path();
    }

    /// How deep a line stands in a header that has lost the tabs that would tell.
    private static int depth(String block) {
        return BLOCKS.contains(block) ? 0 : INNER_BLOCKS.contains(block) ? 1 : 2;
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
