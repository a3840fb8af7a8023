package eightk.server.edgar;

import eightk.law.Washington;
import eightk.model.Cik;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// `getcurrent` as Atom: the latest filings, an entry for each filer.
///
/// @param host with its scheme, before every path
record CurrentFeed(String host, Instant now, List<Entry> entries) {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss zzz", Locale.US)
            .withZone(Washington.zone());

    /// One filer of a filing.
    record Entry(Listing listing, Cik cik, String name) {}

    byte[] xml() {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="ISO-8859-1" ?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                <title>Latest Filings - %s</title>
                <link rel="alternate" href="/cgi-bin/browse-edgar?action=getcurrent"/>
                <link rel="self" href="/cgi-bin/browse-edgar?action=getcurrent"/>
                <id>https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent</id>
                <author><name>Webmaster</name><email>webmaster@sec.gov</email></author>
                <updated>%s</updated>
                """.formatted(TITLE.format(now), Xml.moment(now)));
        entries.forEach(entry -> xml.append(xml(entry)));
        return Xml.bytes(xml.append("</feed>\n"));
    }

    private String xml(Entry entry) {
        var listing = entry.listing();
        var form = Xml.escaped(listing.form().code());
        return """
                <entry>
                <title>%s - %s (%s) (Filer)</title>
                <link rel="alternate" type="text/html" href="%s%s"/>
                <summary type="html">
                 %s
                </summary>
                <updated>%s</updated>
                <category scheme="https://www.sec.gov/" label="form type" term="%s"/>
                <id>urn:tag:sec.gov,2008:accession-number=%s</id>
                </entry>
                """.formatted(
                        form,
                        Xml.escaped(entry.name()),
                        entry.cik(),
                        Xml.escaped(host),
                        listing.index(entry.cik()),
                        Xml.summary(listing, "\n"),
                        Xml.moment(listing.at()),
                        form,
                        listing.number());
    }
}
