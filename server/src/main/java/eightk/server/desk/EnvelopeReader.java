package eightk.server.desk;

import eightk.archive.Mode;
import eightk.model.Bytes;
import eightk.server.desk.Envelope.Attachment;
import eightk.server.desk.Envelope.Credential;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/// Reads the XML in which EDGAR Next takes a submission, in one pass: the documents are decoded as they come, into a
/// file where they are large. Names count without their namespaces, of which clients write several.
final class EnvelopeReader {

    private Mode mode = Mode.LIVE;
    private boolean moded;
    private String form = "";
    private Optional<LocalDate> period = Optional.empty();
    private final List<Credential> filers = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<Attachment> documents = new ArrayList<>();

    /// Where contents go one after the other; a document is a slice of it.
    private final Spill contents;

    private record Part(String name, String type, Optional<String> description, long from, long to) {}

    private final List<Part> parts = new ArrayList<>();

    private EnvelopeReader(Spill contents) {
        this.contents = contents;
    }

    /// @throws BadEnvelopeException if it is not XML, or not such an envelope
    static Envelope read(Bytes xml) throws IOException {
        try (var contents = new Spill(xml.length());
                var reader = XmlReader.open(xml, "edgarSubmission")) {
            var envelope = new EnvelopeReader(contents);
            reader.children(envelope::member);
            return envelope.whole();
        } catch (XMLStreamException e) {
            throw XmlReader.bad(e);
        }
    }

    private void member(String name, XmlReader xml) throws IOException, XMLStreamException {
        switch (name) {
            case "liveTestFlag" -> flag(xml.text());
            case "submissionType" -> form = EnvelopeChecks.form(xml.text());
            case "periodOfReport" -> period = Optional.of(EnvelopeChecks.period(xml.text()));
            case "filer" -> filer(xml);
            case "coRegistrants" ->
                xml.children((inner, it) -> {
                    if (inner.equals("coRegistrant")) {
                        filer(it);
                    } else {
                        it.skip();
                    }
                });
            case "items" -> xml.children((_, it) -> add("item", items, EnvelopeChecks.MOST_ITEMS, item(it)));
            case "documents" -> xml.children((_, it) -> document(it));
            default -> xml.skip();
        }
    }

    private static String item(XmlReader xml) throws IOException, XMLStreamException {
        return EnvelopeChecks.item(xml.text());
    }

    private void flag(String text) throws BadEnvelopeException {
        mode = switch (text.strip()) {
            case "LIVE" -> Mode.LIVE;
            case "TEST" -> Mode.TEST;
            case String other ->
                throw new BadEnvelopeException(
                        "liveTestFlag must be LIVE or TEST, found '%s'".formatted(EnvelopeChecks.quoted(other)));
        };
        moded = true;
    }

    /// A filer's CIK and CCC, directly or one level down, as clients write them.
    private void filer(XmlReader xml) throws IOException, XMLStreamException {
        var id = new StringBuilder();
        var ccc = new StringBuilder();
        filerParts(xml, id::append, ccc::append);
        add(
                "filer",
                filers,
                EnvelopeChecks.MOST_FILERS,
                new Credential(EnvelopeChecks.cik(id.toString()), ccc.toString()));
    }

    private static void filerParts(XmlReader xml, Consumer<String> id, Consumer<String> ccc)
            throws IOException, XMLStreamException {
        xml.children((name, it) -> {
            switch (name) {
                case "filerId", "cik", "coRegistrantCik" -> id.accept(it.text().strip());
                case "filerCcc", "ccc", "coRegistrantCcc" ->
                    ccc.accept(it.text().strip());
                case "filerCredentials", "credentials" -> filerParts(it, id, ccc);
                default -> it.skip();
            }
        });
    }

    private void document(XmlReader xml) throws IOException, XMLStreamException {
        var name = new StringBuilder();
        var type = new StringBuilder();
        var description = new StringBuilder();
        long from = contents.length();
        xml.children((member, it) -> {
            switch (member) {
                case "conformedName" -> name.append(it.text());
                case "conformedDocumentType" -> type.append(it.text());
                case "description" -> description.append(it.text());
                case "contents" -> {
                    var sink = new Base64Sink(contents);
                    it.text(sink::take);
                    sink.flush();
                }
                default -> it.skip();
            }
        });
        var described = EnvelopeChecks.description(description.toString());
        add(
                "document",
                parts,
                EnvelopeChecks.MOST_DOCUMENTS,
                new Part(
                        EnvelopeChecks.fileName(name.toString()),
                        EnvelopeChecks.type(type.toString()),
                        described.isEmpty() ? Optional.empty() : Optional.of(described),
                        from,
                        contents.length()));
    }

    private static <T> void add(String what, List<T> list, int most, T element) throws BadEnvelopeException {
        if (list.size() == most) {
            throw new BadEnvelopeException(
                    "a submission must have at most %,d of each kind, found more of '%s'".formatted(most, what));
        }
        list.add(element);
    }

    private Envelope whole() throws IOException {
        if (!moded) {
            throw new BadEnvelopeException("liveTestFlag must be LIVE or TEST, found none");
        }
        if (form.isEmpty()) {
            throw new BadEnvelopeException("submissionType must be given, found none");
        }
        var bytes = contents.bytes();
        for (var part : parts) {
            documents.add(
                    new Attachment(part.name(), part.type(), part.description(), bytes.slice(part.from(), part.to())));
        }
        return EnvelopeChecks.whole(new Envelope(mode, form, filers, period, items, documents));
    }
}
