package eightk.server.desk;

import eightk.model.Bytes;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks XML that a stranger wrote: no DTD and so no entity, nothing fetched, no depth, name or text without bound.
final class XmlReader implements AutoCloseable {

    /// An envelope is six deep.
    private static final int DEEPEST = 16;

    /// The longest text of a header field, by far.
    private static final int LONGEST_TEXT = 4_000;

    /// What to do with a child; it must take all of it.
    interface Child {
        void take(String name, XmlReader xml) throws IOException, XMLStreamException;
    }

    /// Where pieces of text go.
    interface Text {
        void take(char[] characters, int from, int length) throws IOException;
    }

    private static final XMLInputFactory FACTORY = factory();

    private final FrugalStream stream;
    private final XMLStreamReader xml;
    private int depth = 1;

    private XmlReader(FrugalStream stream, XMLStreamReader xml) {
        this.stream = stream;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// Comes to stand in the root.
    ///
    /// @throws BadEnvelopeException if the root is called otherwise
    static XmlReader open(Bytes bytes, String root) throws IOException, XMLStreamException {
        var stream = new FrugalStream(bytes.open());
        var reader = new XmlReader(stream, FACTORY.createXMLStreamReader(stream));
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            // What may stand before the root is of no account.
        }
        if (!reader.xml.getLocalName().equals(root)) {
            throw new BadEnvelopeException("the root must be %s, found '%s'"
                    .formatted(root, EnvelopeChecks.quoted(reader.xml.getLocalName())));
        }
        return reader;
    }

    static BadEnvelopeException bad(XMLStreamException e) {
        var at = e.getLocation();
        var why = e.getNestedException() instanceof BadEnvelopeException bad
                ? bad.getMessage()
                : EnvelopeChecks.quoted(String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", ""));
        return new BadEnvelopeException(
                at == null || at.getLineNumber() < 0
                        ? "not XML: " + why
                        : "not XML at line %d, column %d: %s".formatted(at.getLineNumber(), at.getColumnNumber(), why));
    }

    private int next() throws XMLStreamException, BadEnvelopeException {
        int event = xml.next();
        stream.progress();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BadEnvelopeException("an envelope must have no DTD and no entities of its own, found one");
        }
        return event;
    }

    /// Gives every child of the element it stands in, and comes to stand behind that.
    void children(Child child) throws IOException, XMLStreamException {
        if (++depth > DEEPEST) {
            throw new BadEnvelopeException("an envelope must be at most %d deep, found more".formatted(DEEPEST));
        }
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.take(xml.getLocalName(), this);
            }
        }
        depth--;
    }

    void skip() throws IOException, XMLStreamException {
        children((_, it) -> it.skip());
    }

    /// The text of the element it stands in.
    String text() throws IOException, XMLStreamException {
        var text = new StringBuilder();
        text((characters, from, length) -> {
            if (text.length() + length > LONGEST_TEXT) {
                throw new BadEnvelopeException(
                        "a field must be at most %,d characters, found more".formatted(LONGEST_TEXT));
            }
            text.append(characters, from, length);
        });
        return text.toString();
    }

    /// The text of the element it stands in, in pieces.
    void text(Text to) throws IOException, XMLStreamException {
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    to.take(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.START_ELEMENT ->
                    throw new BadEnvelopeException("a field must hold text only, found an element '%s'"
                            .formatted(EnvelopeChecks.quoted(xml.getLocalName())));
                default -> {}
            }
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
