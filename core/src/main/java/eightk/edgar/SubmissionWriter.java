package eightk.edgar;

import eightk.edgar.Container.Body;
import eightk.edgar.Container.LineEnd;
import eightk.edgar.Container.Part;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Writes the file of a submission: what [ContainerReader] took apart, byte for byte, or one made anew, in the manner
/// of any time.
public final class SubmissionWriter {

    private SubmissionWriter() {}

    public static byte[] write(Container container) {
        var out = new ByteArrayOutputStream();
        var end = container.lineEnd();
        append(out, lines(container.header(), end));
        for (var part : container.documents()) {
            append(out, "<DOCUMENT>" + end.characters());
            append(out, lines(part.head(), end));
            append(out, "<TEXT>" + (part.startsOnTag() ? "" : end.characters()));
            out.writeBytes(bytes(part.body()));
            append(out, lines(part.closing(), end));
        }
        append(out, lines(container.closing(), end));
        var written = out.toByteArray();
        return container.lastLineEnds() || !endsInLine(container)
                ? written
                : Arrays.copyOf(written, written.length - end.characters().length());
    }

    /// Whether the file ends in a line of the container, not in a document's text that nothing closes.
    private static boolean endsInLine(Container container) {
        if (!container.closing().isEmpty()) {
            return true;
        }
        return container.documents().isEmpty()
                ? !container.header().isEmpty()
                : !container.documents().getLast().closing().isEmpty();
    }

    /// Lines as they stand in the file, each with its end.
    static String lines(List<ContainerLine> lines, LineEnd end) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.written()).append(end.characters()));
        return text.toString();
    }

    /// A document as most are: type, sequence, name and description, and a text.
    ///
    /// @param fileName absent until 2000, when documents had none
    /// @param description may be empty
    public static Part part(String type, int sequence, Optional<String> fileName, String description, Body body) {
        var head = new ArrayList<ContainerLine>();
        head.add(new ContainerLine.Tagged("TYPE", type));
        head.add(new ContainerLine.Tagged("SEQUENCE", Integer.toString(sequence)));
        fileName.ifPresent(name -> head.add(new ContainerLine.Tagged("FILENAME", name)));
        if (!description.isEmpty()) {
            head.add(new ContainerLine.Tagged("DESCRIPTION", description));
        }
        return new Part(head, false, body, Part.USUAL_CLOSING);
    }

    private static byte[] bytes(Body body) {
        return switch (body) {
            case Body.Text(var text, var utf8) ->
                text.getBytes(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            case Body.Encoded(var before, var mode, var name, var content, var manner, var after) ->
                (before + Uuencode.encode(content.toArray(), mode, name, manner) + after)
                        .getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /// Header lines are Latin-1, which keeps any byte.
    private static void append(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
