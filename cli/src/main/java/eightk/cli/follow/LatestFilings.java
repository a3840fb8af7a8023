package eightk.cli.follow;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// `getcurrent` as Atom: of each entry only the link to its index page is of use.
final class LatestFilings {

    /// A page is looked for only where EDGAR has them, whatever host the link names.
    private static final Pattern PAGE =
            Pattern.compile(".{0,300}/Archives/edgar/data/(\\d{1,10})/(\\d{18})/(\\d{10}-\\d{2}-\\d{6})-index\\.html?");

    private LatestFilings() {}

    /// The path of each filing, newest first.
    ///
    /// @throws IOException if it is not XML
    static Map<AccessionNumber, String> read(Bytes atom) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var filings = new LinkedHashMap<AccessionNumber, String>();
        try {
            var xml = factory.createXMLStreamReader(atom.open());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("link")) {
                    var href = xml.getAttributeValue(null, "href");
                    var page = PAGE.matcher(href == null ? "" : href);
                    if (page.matches()) {
                        var number = AccessionNumber.parse(page.group(3));
                        filings.putIfAbsent(
                                number,
                                "/Archives/edgar/data/%s/%s/%s.txt".formatted(page.group(1), page.group(2), number));
                    }
                }
            }
            return filings;
        } catch (XMLStreamException e) {
            throw new IOException("the feed of the latest filings must be XML: " + e.getMessage(), e);
        }
    }
}
