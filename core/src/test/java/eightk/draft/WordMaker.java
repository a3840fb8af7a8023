package eightk.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes documents of Word: of given XML, or made up, knowing what was put into them.
final class WordMaker {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>";
    static final String FOOT = "</w:body></w:document>";

    private static final List<String> WORDS = List.of(
            "rent",
            "R&D",
            "<none>",
            "\u201Cas is\u201D",
            "caf\u00E9",
            "$5,000",
            "the Lessor",
            "]]>",
            "\uD835\uDC00",
            "12%");

    private final Random random;

    WordMaker(long seed) {
        this.random = new Random(seed);
    }

    /// Words of one look.
    ///
    /// @param look the elements of HTML that have it, such as `strong`
    record Run(String text, List<String> look) {

        private String xml() {
            var properties = look.stream()
                    .map(name -> switch (name) {
                        case "strong" -> "<w:b/>";
                        case "em" -> "<w:i/>";
                        default -> "<w:u w:val=\"single\"/>";
                    })
                    .collect(Collectors.joining());
            return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                    .formatted(properties, escaped(text));
        }
    }

    /// A paragraph, or a table of paragraphs of one run.
    record Part(List<List<Run>> rows, boolean isTable) {

        private String xml() {
            return isTable
                    ? rows.stream()
                            .map(row -> row.stream()
                                    .map(run -> "<w:tc><w:p>" + run.xml() + "</w:p></w:tc>")
                                    .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                            .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"))
                    : rows.getFirst().stream().map(Run::xml).collect(Collectors.joining("", "<w:p>", "</w:p>"));
        }
    }

    List<Part> parts() {
        return IntStream.range(0, 1 + random.nextInt(6)).mapToObj(_ -> part()).toList();
    }

    static byte[] word(List<Part> parts) throws IOException {
        return word(parts.stream().map(Part::xml).collect(Collectors.joining()));
    }

    private Part part() {
        boolean table = random.nextInt(3) == 0;
        int columns = 1 + random.nextInt(4);
        return new Part(
                IntStream.range(0, table ? 1 + random.nextInt(4) : 1)
                        .mapToObj(_ ->
                                IntStream.range(0, columns).mapToObj(_ -> run()).toList())
                        .toList(),
                table);
    }

    private Run run() {
        var words = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return new Run(
                String.join(" ", words) + " ",
                List.of("strong", "em", "u").stream()
                        .filter(_ -> random.nextInt(3) == 0)
                        .toList());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] word(String body) throws IOException {
        return zip(parts(body));
    }

    static Map<String, String> parts(String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override \
                PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        parts.put("word/document.xml", HEAD + body + FOOT);
        return parts;
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
