package eightk.server.desk;

import eightk.model.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Several submissions in one envelope, each of which stands and falls on its own.
public final class Bulk {

    /// More than an agent sends at once; more is another request.
    private static final int MOST = 100;

    private Bulk() {}

    /// The submissions, in order, as each would have been sent alone.
    ///
    /// @throws BadEnvelopeException if it is no such envelope, or has none
    public static List<Bytes> read(Bytes xml) throws IOException {
        var ends = new ArrayList<Long>();
        try (var contents = new Spill(xml.length());
                var reader = XmlReader.open(xml, "edgarBulkSubmission")) {
            reader.children((name, it) -> {
                if (name.equals("attachments")) {
                    it.children((_, attachment) -> attachment(attachment, contents, ends));
                } else {
                    it.skip();
                }
            });
            if (ends.isEmpty()) {
                throw new BadEnvelopeException("a bulk submission must have at least one attachment, found none");
            }
            var bytes = contents.bytes();
            var list = new ArrayList<Bytes>();
            long from = 0;
            for (long end : ends) {
                list.add(bytes.slice(from, end));
                from = end;
            }
            return list;
        } catch (XMLStreamException e) {
            throw XmlReader.bad(e);
        }
    }

    private static void attachment(XmlReader xml, Spill contents, List<Long> ends)
            throws IOException, XMLStreamException {
        if (ends.size() == MOST) {
            throw new BadEnvelopeException("a bulk submission must have at most %d, found more".formatted(MOST));
        }
        xml.children((name, it) -> {
            if (name.equals("contents")) {
                var sink = new Base64Sink(contents);
                it.text(sink::take);
                sink.flush();
            } else {
                it.skip();
            }
        });
        ends.add(contents.length());
    }
}
