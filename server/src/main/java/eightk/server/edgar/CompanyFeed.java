package eightk.server.edgar;

import eightk.model.Address;
import eightk.model.Cik;
import eightk.model.Filer;
import eightk.server.edgar.Listing.Party;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// `getcompany` as Atom: what EDGAR knows of a company, and its filings.
///
/// @param host with its scheme, before every path
/// @param party as the newest filing has it
/// @param next the address of the page that follows, if one does
record CompanyFeed(String host, Cik cik, Party party, List<Listing> filings, Optional<String> next) {

    byte[] xml() {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="ISO-8859-1" ?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <author>
                    <email>webmaster@sec.gov</email>
                    <name>Webmaster</name>
                  </author>
                """);
        xml.append(company());
        filings.forEach(listing -> xml.append(entry(listing)));
        xml.append("  <id>urn:tag:www.sec.gov:cik=%s</id>\n".formatted(cik));
        next.ifPresent(path -> xml.append("  <link href=\"%s\" rel=\"next\" type=\"application/atom+xml\" />\n"
                .formatted(Xml.escaped(host + path))));
        return Xml.bytes(xml.append("  <title>%s  (%s)</title>\n</feed>\n".formatted(Xml.escaped(party.name()), cik)));
    }

    private String company() {
        var filer = party.filer();
        return "  <company-info>\n    <addresses>\n"
                + address("mailing", filer.mailAddress(), Optional.empty())
                + address("business", filer.businessAddress(), filer.businessPhone())
                + "    </addresses>\n"
                + tag(4, "assigned-sic", filer.sic())
                + tag(4, "assigned-sic-desc", party.industry().map(it -> it.toUpperCase(Locale.ROOT)))
                + tag(4, "cik", Optional.of(cik.toString()))
                + tag(4, "cik-href", Optional.of(host + "/cgi-bin/browse-edgar?action=getcompany&CIK=" + cik))
                + tag(4, "conformed-name", filer.name())
                + tag(4, "fiscal-year-end", filer.fiscalYearEnd())
                + formerNames(filer)
                + tag(4, "office", party.office())
                + tag(4, "state", filer.businessAddress().flatMap(Address::state))
                + tag(4, "state-location", filer.businessAddress().flatMap(Address::state))
                + tag(4, "state-of-incorporation", filer.stateOfIncorporation())
                + "  </company-info>\n";
    }

    private static String address(String type, Optional<Address> known, Optional<String> phone) {
        return known.map(address -> "      <address type=\"%s\">\n".formatted(type)
                        + tag(8, "city", address.city())
                        + tag(8, "state", address.state())
                        + tag(8, "street1", address.street1())
                        + tag(8, "street2", address.street2())
                        + tag(8, "zip", address.zip())
                        + tag(8, "phone", phone)
                        + "      </address>\n")
                .orElse("");
    }

    private static String formerNames(Filer filer) {
        var names = filer.formerNames();
        return names.isEmpty()
                ? ""
                : names.stream()
                        .map(name -> "      <names>\n"
                                + tag(8, "date", name.changed().map(Object::toString))
                                + tag(8, "name", Optional.of(name.name()))
                                + "      </names>\n")
                        .collect(Collectors.joining(
                                "",
                                "    <formerly-names count=\"%d\">\n".formatted(names.size()),
                                "    </formerly-names>\n"));
    }

    private String entry(Listing listing) {
        var filer = listing.of(cik).map(Party::filer);
        var form = Xml.escaped(listing.form().code());
        var page = Xml.escaped(host) + listing.index(cik);
        return "  <entry>\n    <category label=\"form type\" scheme=\"https://www.sec.gov/\" term=\"" + form + "\" />\n"
                + "    <content type=\"text/xml\">\n"
                + tag(6, "accession-number", Optional.of(listing.number().toString()))
                + tag(6, "act", filer.flatMap(Filer::act).map(Columns::act))
                + tag(6, "file-number", filer.flatMap(Filer::fileNumber))
                + tag(6, "filing-date", Optional.of(listing.filed().toString()))
                + tag(6, "filing-href", Optional.of(host + listing.index(cik)))
                + tag(6, "filing-type", Optional.of(listing.form().code()))
                + tag(6, "film-number", listing.of(cik).flatMap(Party::film))
                + tag(6, "form-name", Optional.of(formName(listing)))
                + tag(6, "items-desc", itemsDescribed(listing))
                + tag(6, "size", Optional.of(Xml.size(listing.length())))
                + "    </content>\n    <id>urn:tag:sec.gov,2008:accession-number=" + listing.number() + "</id>\n"
                + "    <link href=\"" + page + "\" rel=\"alternate\" type=\"text/html\" />\n"
                + "    <summary type=\"html\"> " + Xml.summary(listing, "") + "</summary>\n"
                + "    <title>" + form + "  - " + formName(listing) + "</title>\n"
                + "    <updated>" + Xml.moment(listing.at()) + "</updated>\n  </entry>\n";
    }

    private static String formName(Listing listing) {
        return listing.form().isAmendment() ? "[Amend] Current report" : "Current report";
    }

    /// `item 5.02`, `items 2.02 and 9.01`, and from three on without the blanks that one expects: that is how EDGAR
    /// writes them, and readers know it.
    static Optional<String> itemsDescribed(Listing listing) {
        var numbers =
                listing.items().stream().map(item -> item.number().toString()).toList();
        return switch (numbers.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("item " + numbers.getFirst());
            case 2 -> Optional.of("items " + String.join(" and ", numbers));
            default ->
                Optional.of("items " + String.join(", ", numbers.subList(0, numbers.size() - 1)) + "and"
                        + numbers.getLast());
        };
    }

    private static String tag(int indent, String name, Optional<String> value) {
        return value.filter(text -> !text.isEmpty())
                .map(text -> "%s<%s>%s</%s>\n".formatted(" ".repeat(indent), name, Xml.escaped(text), name))
                .orElse("");
    }
}
