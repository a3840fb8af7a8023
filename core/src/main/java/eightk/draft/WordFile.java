package eightk.draft;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.zwobble.mammoth.DocumentConverter;

/// A document of Word as HTML: headings, emphasis, lists and tables; its styles and pictures are not taken over. The
/// package is looked through before anything is made of it, so that neither its size nor its depth can do harm.
final class WordFile {

    /// Most parts of a package; a long agreement has fifty.
    private static final int MOST_PARTS = 2_000;

    /// Most bytes of all its parts together, unpacked.
    private static final long LARGEST = 64L << 20;

    /// Deepest nesting of elements: a table in a table in a table has some thirty.
    private static final int DEEPEST = 150;

    /// The elements that show a picture, in today's drawing and in the one before.
    private static final Set<String> PICTURES = Set.of("blip", "imagedata");

    private static final XMLInputFactory XML = xml();

    private WordFile() {}

    /// HTML that is not yet examined; empty with a mistake where there is none.
    static String html(String file, byte[] content, List<Mistake> mistakes) {
        try {
            if (examine(content)) {
                mistakes.add(new Mistake(file, 0, HtmlFile.NO_PICTURE));
            }
            return new DocumentConverter()
                    .addStyleMap("u => u")
                    .imageConverter(_ -> Map.of("alt", ""))
                    .convertToHtml(new ByteArrayInputStream(content))
                    .getValue();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            mistakes.add(new Mistake(file, 0, "must be a document of Word (.docx): " + e.getMessage()));
            return "";
        }
    }

    /// Whether it shows pictures.
    private static boolean examine(byte[] content) throws IOException, XMLStreamException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var bounded = new Bounded(zip);
            boolean pictures = false;
            int parts = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new IOException("it has more than %,d parts".formatted(MOST_PARTS));
                }
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    pictures |= part(bounded);
                }
                bounded.skipRest();
            }
            return pictures;
        }
    }

    private static boolean part(InputStream in) throws IOException, XMLStreamException {
        var reader = XML.createXMLStreamReader(in);
        boolean pictures = false;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    pictures |= PICTURES.contains(reader.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw new IOException("it has a document type of its own");
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new IOException("it is nested deeper than %d elements".formatted(DEEPEST));
            }
        }
        return pictures;
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// Counts what is unpacked, over all parts; never closes, so that the next part can be read.
    private static final class Bounded extends FilterInputStream {

        private long left = LARGEST;

        private Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            return count(read, read);
        }

        private int count(int result, int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new IOException("it unpacks to more than %,d bytes".formatted(LARGEST));
            }
            return result;
        }

        private void skipRest() throws IOException {
            var buffer = new byte[1 << 16];
            while (read(buffer, 0, buffer.length) >= 0) {
                // counted
            }
        }

        @Override
        public void close() {}
    }
}
