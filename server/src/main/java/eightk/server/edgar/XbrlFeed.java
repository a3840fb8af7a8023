package eightk.server.edgar;

import eightk.law.Washington;
import eightk.model.Cik;
import eightk.server.edgar.Listing.Attached;
import eightk.server.edgar.Listing.Party;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Filings with XBRL as RSS, in the fields that EDGAR gives them beside those of RSS.
///
/// EDGAR encloses the archive `-xbrl.zip`, which is not made here: an item leads to the filing's page instead.
///
/// @param host with its scheme, before every path
/// @param path of the feed itself
record XbrlFeed(String host, String path, String title, List<Listing> filings) {

    private static final DateTimeFormatter PUBLISHED = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss zzz", Locale.US)
            .withZone(Washington.zone());
    private static final DateTimeFormatter FILED = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    byte[] xml() {
        var address = Xml.escaped(host) + Xml.escaped(path);
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="windows-1252"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel>
                <title>%s</title>
                <link>%s</link>
                <atom:link href="%s" rel="self" type="application/rss+xml" />
                <description>%s</description>
                <language>en-us</language>
                """.formatted(Xml.escaped(title), address, address, Xml.escaped(title)));
        filings.forEach(listing -> listing.listed()
                .limit(1)
                .forEach(party -> xml.append(item(listing, party, party.cik().orElseThrow()))));
        return Xml.bytes(xml.append("</channel>\n</rss>\n"));
    }

    private String item(Listing listing, Party party, Cik cik) {
        var name = Xml.escaped(party.name());
        var form = Xml.escaped(listing.form().code());
        var page = Xml.escaped(host) + listing.index(cik);
        return """
                <item>
                <title>%s (%s) (Filer)</title>
                <link>%s</link>
                <guid>%s</guid>
                <description>%s</description>
                <pubDate>%s</pubDate>
                <edgar:xbrlFiling xmlns:edgar="https://www.sec.gov/Archives/edgar">
                %s%s</edgar:xbrlFiling>
                </item>
                """.formatted(
                        name,
                        cik,
                        page,
                        page,
                        form,
                        PUBLISHED.format(listing.at()),
                        fields(listing, party, cik),
                        files(listing, cik));
    }

    private static String fields(Listing listing, Party party, Cik cik) {
        var filer = party.filer();
        return field("companyName", Optional.of(party.name()))
                + field("formType", Optional.of(listing.form().code()))
                + field("filingDate", Optional.of(FILED.format(listing.filed())))
                + field("cikNumber", Optional.of(cik.toString()))
                + field("accessionNumber", Optional.of(listing.number().toString()))
                + field("fileNumber", filer.fileNumber())
                + field("acceptanceDatetime", Optional.of(Stamps.acceptance(listing.at())))
                + field("period", listing.period().map(LocalDate::toString).map(day -> day.replace("-", "")))
                + field("assistantDirector", party.office())
                + field("assignedSic", filer.sic())
                + field("fiscalYearEnd", filer.fiscalYearEnd());
    }

    private static String field(String name, Optional<String> value) {
        return value.map(text -> "<edgar:%1$s>%2$s</edgar:%1$s>\n".formatted(name, Xml.escaped(text)))
                .orElse("");
    }

    private String files(Listing listing, Cik cik) {
        var xml = new StringBuilder("<edgar:xbrlFiles>\n");
        var main = listing.main();
        for (var file : listing.files()) {
            if (isXbrl(listing, file, main)) {
                xml.append(file(file, listing.folder(cik), main.equals(Optional.of(file)) && listing.inline()));
            }
        }
        return xml.append("</edgar:xbrlFiles>\n").toString();
    }

    private static boolean isXbrl(Listing listing, Attached file, Optional<Attached> main) {
        return file.type().code().startsWith("EX-101")
                || (listing.inline() && main.filter(file::equals).isPresent());
    }

    private String file(Attached file, String folder, boolean inline) {
        return """
                <edgar:xbrlFile edgar:sequence="%d" edgar:file="%s" edgar:type="%s" edgar:size="%d"\
                 edgar:description="%s"%s edgar:url="%s%s/%s" />
                """.formatted(
                        file.sequence(),
                        Xml.escaped(file.name()),
                        Xml.escaped(file.type().code()),
                        file.length(),
                        Xml.escaped(file.description().orElse("")),
                        inline ? " edgar:inlineXBRL=\"true\"" : "",
                        Xml.escaped(host),
                        folder,
                        Xml.escaped(file.name()));
    }
}
