package eightk.edgar;

import eightk.edgar.Container.Body;
import eightk.edgar.Container.LineEnd;
import eightk.edgar.Container.Part;
import eightk.model.Bytes;
import eightk.model.Document;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes the file of a submission apart, so that [SubmissionWriter] can write it again. Where each document's text
/// begins and ends is as [SubmissionReader] says; a file whose tags contradict each other is taken apart into lines
/// only.
public final class ContainerReader {

    /// Largest file taken apart: all of it is held on the heap, decoded. EDGAR takes about 200 MB, encoded.
    public static final long LARGEST = 256L << 20;

    private static final String DOCUMENT = "<DOCUMENT>";
    private static final String TEXT = "<TEXT>";

    private static final Pattern ENCODED = Pattern.compile("((?:<PDF>)?\\n*)begin (\\d{3,4}) ([^\\n]*)\\n");

    private final String file;
    private final LineEnd lineEnd;
    private int at;

    private ContainerReader(byte[] bytes) {
        this.file = new String(bytes, StandardCharsets.ISO_8859_1);
        this.lineEnd = lineEnd(file);
    }

    /// @throws IllegalArgumentException if there are more than [#LARGEST] bytes
    public static Container read(Bytes bytes) {
        if (bytes.length() > LARGEST) {
            throw new IllegalArgumentException(
                    "a container to take apart must have at most %,d bytes, found %s".formatted(LARGEST, bytes));
        }
        var documents = new SubmissionReader().read(bytes).value().documents();
        var file = bytes.toArray();
        var container = new ContainerReader(file).read(documents);
        return Arrays.equals(SubmissionWriter.write(container), file)
                ? container
                : new ContainerReader(file).read(List.of());
    }

    private Container read(List<Document> documents) {
        int first = find(DOCUMENT, 0);
        var inside = first < 0 ? List.<Document>of() : documents;
        var header = linesUntil(inside.isEmpty() ? file.length() : first);
        var parts = new ArrayList<Part>();
        for (var document : inside) {
            parts.add(part(document.text(), parts.size() + 1 == inside.size()));
        }
        return new Container(lineEnd, header, parts, linesUntil(file.length()), file.endsWith(lineEnd.characters()));
    }

    /// One document, from its `<DOCUMENT>` on; afterwards stands on the next or on what closes the container.
    private Part part(Bytes text, boolean last) {
        at = file.indexOf(lineEnd.characters(), at) + lineEnd.characters().length();
        var head = linesUntil(find(TEXT, at));
        at += TEXT.length();
        boolean onTag = !file.startsWith(lineEnd.characters(), at);
        at += onTag ? 0 : lineEnd.characters().length();
        var body = body(text);
        at += (int) text.length();
        int end = last ? afterClosingTags() : find(DOCUMENT, at);
        return new Part(head, onTag, body, linesUntil(end));
    }

    /// The usual closing tags belong to the last document, and what follows them to the container.
    private int afterClosingTags() {
        var closing = SubmissionWriter.lines(Part.USUAL_CLOSING, lineEnd);
        return file.startsWith(closing, at) ? at + closing.length() : at;
    }

    /// The lines from where the reader stands up to an index at which a line begins.
    private List<ContainerLine> linesUntil(int end) {
        if (end <= at) {
            return List.of();
        }
        var lines = file.substring(at, end);
        lines = lines.endsWith(lineEnd.characters())
                ? lines.substring(0, lines.length() - lineEnd.characters().length())
                : lines;
        at = end;
        return Stream.of(lines.split(Pattern.quote(lineEnd.characters()), -1))
                .map(ContainerLine::of)
                .toList();
    }

    /// Where a line begins with a tag, from an index on, in capitals or not.
    private int find(String tag, int from) {
        int found = file.indexOf(tag, from);
        while (found > 0 && file.charAt(found - 1) != '\n' && file.charAt(found - 1) != '\r') {
            found = file.indexOf(tag, found + 1);
        }
        return found >= 0 ? found : file.toUpperCase(Locale.ROOT).indexOf(tag, from);
    }

    private static Body body(Bytes text) {
        var bytes = text.toArray();
        return encoded(text, bytes).orElseGet(() -> text(bytes));
    }

    /// A file in uuencode; absent if there is none, or it is written in no manner known, which would lose bytes.
    private static Optional<Body> encoded(Bytes text, byte[] bytes) {
        var written = new String(bytes, StandardCharsets.ISO_8859_1);
        var begin = ENCODED.matcher(written);
        if (!begin.lookingAt()) {
            return Optional.empty();
        }
        var before = begin.group(1);
        var content = Uuencode.decode(text.slice(before.length(), bytes.length));
        for (var manner : content.isPresent() ? UuencodeManner.values() : new UuencodeManner[0]) {
            var again = before + Uuencode.encode(content.get(), begin.group(2), begin.group(3), manner);
            if (written.startsWith(again)) {
                return Optional.of(new Body.Encoded(
                        before,
                        begin.group(2),
                        begin.group(3),
                        Bytes.of(content.get()),
                        manner,
                        written.substring(again.length())));
            }
        }
        return Optional.empty();
    }

    private static Body text(byte[] bytes) {
        try {
            var utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Body.Text(utf8.toString(), true);
        } catch (CharacterCodingException _) {
            return new Body.Text(new String(bytes, StandardCharsets.ISO_8859_1), false);
        }
    }

    /// The end of the first line decides; a line that ends otherwise keeps its end as a part of its value.
    private static LineEnd lineEnd(String file) {
        return Arrays.stream(new LineEnd[] {LineEnd.CRLF, LineEnd.LF, LineEnd.CR})
                .filter(end -> firstLineEndsWith(file, end))
                .findFirst()
                .orElse(LineEnd.LF);
    }

    private static boolean firstLineEndsWith(String file, LineEnd end) {
        int lf = file.indexOf('\n');
        int cr = file.indexOf('\r');
        return switch (end) {
            case CRLF -> cr >= 0 && lf == cr + 1;
            case LF -> lf >= 0 && (cr < 0 || lf < cr);
            case CR -> cr >= 0 && (lf < 0 || cr < lf);
        };
    }
}
