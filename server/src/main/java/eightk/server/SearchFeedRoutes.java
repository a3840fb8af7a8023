package eightk.server;

import eightk.archive.Search;
import eightk.archive.Search.Order;
import eightk.archive.Search.Request;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.server.edgar.Delivery;
import eightk.server.edgar.Xml;
import eightk.server.setting.PublicAddress;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `/search.atom`: the newest filings that a search finds, as a feed (RFC 4287), with the parameters of [SearchRoutes].
record SearchFeedRoutes(Answers answers, Catalogue catalogue, Search search, PublicAddress known)
        implements HttpService {

    static final String PATH = "/search.atom";

    /// Filings in a feed, as EDGAR's feeds have at most.
    private static final int MOST = 100;

    private static final String TYPE = "application/atom+xml; charset=utf-8";

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, PATH, this::feed);
    }

    private void feed(ServerRequest asked, ServerResponse to) throws IOException {
        long upTo = catalogue.position();
        try {
            var wanted = SavedSearch.parse(asked.query().rawValue());
            var feed = new SearchFeed(known.origin(asked), wanted, filings(wanted, upTo));
            new Delivery(TYPE, Bytes.of(feed.xml().getBytes(StandardCharsets.UTF_8)), feed.updated()).send(asked, to);
        } catch (IllegalArgumentException e) {
            answers.badRequest(to, String.valueOf(e.getMessage()));
        }
    }

    /// Newest first, each once, however many of its documents match.
    private List<Filing> filings(SavedSearch wanted, long upTo) throws IOException {
        Set<AccessionNumber> numbers = new LinkedHashSet<>();
        var next = Optional.<String>empty();
        do {
            var answer = search.find(Request.of(wanted.words(), upTo)
                    .where(wanted.filters())
                    .by(Order.NEWEST)
                    .limit(Search.MOST_HITS)
                    .from(next));
            answer.hits().forEach(hit -> numbers.add(hit.number()));
            next = answer.next();
        } while (next.isPresent() && numbers.size() < MOST);
        return numbers.stream()
                .limit(MOST)
                .flatMap(number -> catalogue.find(number).stream())
                .toList();
    }

    /// @param origin before every path
    private record SearchFeed(String origin, SavedSearch wanted, List<Filing> filings) {

        Instant updated() {
            return filings.isEmpty() ? Instant.EPOCH : filings.getFirst().listedAt();
        }

        String xml() {
            var xml = new StringBuilder("""
                    <?xml version="1.0" encoding="utf-8"?>
                    <feed xmlns="http://www.w3.org/2005/Atom">
                    <title>eightk: %s</title>
                    <link rel="self" type="application/atom+xml" href="%s"/>
                    <link rel="alternate" type="text/html" href="%s"/>
                    <id>%2$s</id>
                    <author><name>eightk</name></author>
                    <updated>%4$s</updated>
                    """.formatted(
                            Xml.escaped(wanted.inWords()),
                            Xml.escaped(origin + wanted.feed()),
                            Xml.escaped(origin + wanted.searching()),
                            updated()));
            filings.forEach(filing -> xml.append(entry(filing)));
            return xml.append("</feed>\n").toString();
        }

        /// The id is that of EDGAR's own feeds, by which a reader knows a filing that it has from another.
        private String entry(Filing filing) {
            var form = Xml.escaped(filing.form().code());
            var summary = new StringBuilder();
            for (var item : filing.items()) {
                summary.append("Item %s: %s\n".formatted(item.number(), Xml.escaped(item.briefly())));
            }
            return """
                    <entry>
                    <title>%s - %s</title>
                    <link rel="alternate" type="text/html" href="%s/filings/%s"/>
                    <id>urn:tag:sec.gov,2008:accession-number=%4$s</id>
                    <updated>%5$s</updated>
                    <category scheme="https://www.sec.gov/" label="form type" term="%1$s"/>
                    <summary>%6$s</summary>
                    </entry>
                    """.formatted(
                            form,
                            Xml.escaped(filing.name()),
                            Xml.escaped(origin),
                            filing.accession(),
                            filing.listedAt(),
                            summary.toString().strip());
        }
    }
}
