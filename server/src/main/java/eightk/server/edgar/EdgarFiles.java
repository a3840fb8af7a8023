package eightk.server.edgar;

import eightk.archive.Archive;
import eightk.law.Washington;
import eightk.server.setting.PublicAddress;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of EDGAR that are taken whole: tickers, names, RSS of filings with XBRL, and the submissions of a day.
public final class EdgarFiles implements HttpService {

    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=iso-8859-1";
    private static final String RSS = "application/rss+xml";

    private static final Predicate<Method> READING = Method.predicate(Method.GET, Method.HEAD);

    /// Items of an RSS feed that goes on: as many as EDGAR's have.
    private static final int CURRENT = 200;

    private static final Pattern MONTHLY = Pattern.compile("xbrlrss-(\\d{4}-\\d{2})\\.xml");
    private static final Pattern FEED = Pattern.compile("(\\d{8})\\.nc\\.tar\\.gz");

    private final Shelf shelf;
    private final Archive archive;
    private final PublicAddress known;
    private final InstantSource clock;
    private final ReadyAnswers ready;

    /// @param archive for the bytes of what is shown
    /// @param known by which name the links lead back
    /// @param ready shared with all that answers here
    public EdgarFiles(Shelf shelf, Archive archive, PublicAddress known, ReadyAnswers ready, InstantSource clock) {
        this.shelf = shelf;
        this.archive = archive;
        this.known = known;
        this.ready = ready;
        this.clock = clock;
    }

    @Override
    public void routing(HttpRules rules) {
        whole(
                rules,
                "/files/company_tickers.json",
                JSON,
                it -> TickersJson.of(it).numbered());
        whole(
                rules,
                "/files/company_tickers_exchange.json",
                JSON,
                it -> TickersJson.of(it).byExchange());
        whole(rules, "/files/company_tickers_mf.json", JSON, _ -> TickersJson.funds());
        whole(rules, "/Archives/edgar/cik-lookup-data.txt", TEXT, NamesList::of);
        current(rules, "usgaap.rss.xml", "US-GAAP XBRL Filings", Listing::xbrl);
        current(rules, "xbrlrss.all.xml", "All XBRL Data Submitted to the SEC", Listing::xbrl);
        current(rules, "xbrl-inline.rss.xml", "Inline XBRL Filings", Listing::inline);
        read(rules, "/Archives/edgar/monthly/{file}", this::monthly);
        read(rules, "/Archives/edgar/Feed/{year}/{quarter}/{file}", this::day);
    }

    private static void read(HttpRules rules, String path, Handler handler) {
        rules.route(READING, PathMatchers.create(path), handler);
    }

    /// A file that is made of everything, and kept until there is more.
    private void whole(HttpRules rules, String path, String type, Function<Shelf, byte[]> content) {
        read(rules, path, (request, to) -> {
            long position = shelf.position();
            ready.get(path, position, () -> Ready.of(type, content.apply(shelf), modified(shelf.newest())))
                    .send(request, to);
        });
    }

    private void current(HttpRules rules, String file, String title, Predicate<Listing> wanted) {
        read(
                rules,
                "/Archives/edgar/" + file,
                (request, to) ->
                        rss(request, to, title, shelf.newest().filter(wanted).limit(CURRENT)));
    }

    private void monthly(ServerRequest request, ServerResponse to) {
        var asked = MONTHLY.matcher(request.path().pathParameters().get("file"));
        var month = asked.matches() ? month(asked.group(1)) : Optional.<YearMonth>empty();
        var running = YearMonth.from(clock.instant().atZone(Washington.zone()));
        if (month.isEmpty() || month.get().isAfter(running)) {
            to.next();
            return;
        }
        rss(
                request,
                to,
                "All XBRL Data Submitted to the SEC for " + month.get(),
                shelf.newest()
                        .filter(listing -> YearMonth.from(listing.filed()).equals(month.get()))
                        .filter(Listing::xbrl));
    }

    private void rss(ServerRequest request, ServerResponse to, String title, Stream<Listing> filings) {
        var path = request.path().rawPath();
        var host = known.origin(request);
        long position = shelf.position();
        ready.get(host + path, position, () -> {
                    var some = filings.toList();
                    return Ready.of(RSS, new XbrlFeed(host, path, title, some).xml(), modified(some.stream()));
                })
                .send(request, to);
    }

    private static Optional<Instant> modified(Stream<Listing> filings) {
        return filings.map(Listing::listedSince).max(Comparator.naturalOrder());
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void day(ServerRequest request, ServerResponse to) throws IOException {
        var parameters = request.path().pathParameters();
        var asked = FEED.matcher(parameters.get("file"));
        var day = asked.matches()
                ? Indexes.closed(asked.group(1), parameters.get("year"), parameters.get("quarter"), clock.instant())
                : Optional.<LocalDate>empty();
        var filings = day.stream()
                .flatMap(it -> shelf.newest().filter(listing -> listing.filed().equals(it)))
                .sorted(Comparator.comparing(Listing::at))
                .toList();
        if (filings.isEmpty()) {
            to.next();
            return;
        }
        to.header(HeaderNames.CONTENT_TYPE, "application/gzip")
                .header(HeaderNames.LAST_MODIFIED, Conditions.httpDate(Indexes.built(day.orElseThrow())));
        if (request.prologue().method().equals(Method.HEAD)) {
            to.send();
            return;
        }
        try (var out = to.outputStream()) {
            new DayFeed(archive, filings).write(out);
        }
    }
}
