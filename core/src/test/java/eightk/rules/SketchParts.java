package eightk.rules;

import eightk.model.Block;
import eightk.model.Block.Paragraph;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.model.Document;
import eightk.model.Filer;
import eightk.model.FormType;
import eightk.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The fixed parts of a [Sketch].
final class SketchParts {

    private SketchParts() {}

    static final Filer FILER = new Filer(
            "FILER",
            Optional.of("EXAMPLE WIDGETS INC"),
            Optional.of(new Cik(9_999_999)),
            Optional.empty(),
            Optional.of("990012345"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("001-99999"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    static Document document(int sequence, String type, String fileName, String text) {
        return new Document(
                sequence,
                new FormType(type),
                Optional.of(fileName),
                Optional.empty(),
                Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Block paragraph(int line, String text) {
        return new Paragraph(text, new Place(1, line, 1, text));
    }
}
