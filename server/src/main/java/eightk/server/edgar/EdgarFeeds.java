package eightk.server.edgar;

import eightk.model.Cik;
import eightk.server.setting.PublicAddress;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The addresses of EDGAR that list filings: JSON, Atom and indexes. Documents are elsewhere, and so are [EdgarFiles].
public final class EdgarFeeds implements HttpService {

    private static final String JSON = "application/json";
    private static final String ATOM = "application/atom+xml";
    private static final Predicate<Method> READING = Method.predicate(Method.GET, Method.HEAD);

    /// Page sizes that EDGAR offers; another becomes the usual one.
    private static final List<Integer> COUNTS = List.of(10, 20, 40, 80, 100);

    private static final int USUAL_COUNT = 40;

    private static final Pattern SUBMISSIONS = Pattern.compile("CIK(\\d{10})(?:-submissions-(\\d{3}))?\\.json");

    private final Shelf shelf;
    private final Indexes indexes;
    private final PublicAddress known;
    private final InstantSource clock;
    private final ReadyAnswers ready;
    private final FairAccess fairness = new FairAccess();

    /// @param known by which name the links lead back, and whose requests are counted
    /// @param ready shared with all that answers here
    public EdgarFeeds(Shelf shelf, PublicAddress known, ReadyAnswers ready, InstantSource clock) {
        this.shelf = shelf;
        this.indexes = new Indexes(shelf);
        this.known = known;
        this.ready = ready;
        this.clock = clock;
    }

    @Override
    public void routing(HttpRules rules) {
        for (var path : List.of("/Archives/*", "/cgi-bin/*", "/submissions/*", "/files/*")) {
            rules.route(READING, PathMatchers.create(path), this::fairly);
        }
        read(rules, "/submissions/{file}", this::submissions);
        read(rules, "/cgi-bin/browse-edgar", this::browse);
        read(rules, "/Archives/edgar/data/{cik}/index.json", this::companyFolder);
        read(rules, "/Archives/edgar/full-index/{year}/{quarter}/{file}", this::index);
        read(rules, "/Archives/edgar/full-index/{file}", this::index);
        read(rules, "/Archives/edgar/daily-index/{year}/{quarter}/{file}", this::index);
    }

    private static void read(HttpRules rules, String path, Handler handler) {
        rules.route(READING, PathMatchers.create(path), handler);
    }

    private void fairly(ServerRequest request, ServerResponse to) {
        var refused = known.client(request)
                .filter(address -> !address.isLoopbackAddress())
                .flatMap(address -> fairness.refuse(
                        address.getHostAddress(),
                        request.headers().first(HeaderNames.USER_AGENT).orElse(""),
                        clock.instant()));
        if (refused.isPresent()) {
            to.status(Status.create(refused.get().status))
                    .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
                    .send("<!doctype html><title>%1$s</title><h1>%1$s</h1>\n".formatted(refused.get().title));
        } else {
            to.next();
        }
    }

    private void submissions(ServerRequest request, ServerResponse to) {
        var asked = SUBMISSIONS.matcher(request.path().pathParameters().get("file"));
        var cik = asked.matches() ? Optional.of(Cik.parse(asked.group(1))) : Optional.<Cik>empty();
        long position = cik.map(shelf::position).orElse(0L);
        var filings = cik.map(shelf::of).orElse(List.of());
        if (filings.isEmpty()) {
            to.next();
            return;
        }
        var company = new SubmissionsJson(cik.orElseThrow(), filings);
        var older = Optional.ofNullable(asked.group(2)).map(Integer::valueOf);
        if (older.filter(page -> page < 1 || page > company.olderPages()).isPresent()) {
            to.next();
            return;
        }
        to.header(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        ready.get(
                        asked.group(),
                        position,
                        () -> Ready.of(
                                JSON,
                                older.isPresent() ? company.older(older.get()) : company.json(),
                                Optional.of(newest(filings))))
                .send(request, to);
    }

    private void companyFolder(ServerRequest request, ServerResponse to) throws IOException {
        var cik = cik(request.path().pathParameters().get("cik"));
        var filings = cik.map(shelf::of).orElse(List.of());
        if (filings.isEmpty()) {
            to.next();
        } else {
            Delivery.of(JSON, FolderJson.of(filings, cik.orElseThrow()), newest(filings))
                    .send(request, to);
        }
    }

    private void browse(ServerRequest request, ServerResponse to) throws IOException {
        var action = parameter(request, "action");
        boolean atom = parameter(request, "output").equals("atom");
        switch (action + (atom ? " atom" : "")) {
            case "getcurrent atom" -> current(request, to);
            case "getcurrent" -> lead(to, "/");
            case "getcompany atom" -> company(request, to);
            case "getcompany" -> page(request, to);
            default -> to.next();
        }
    }

    /// People are led to the page that is for them.
    private void page(ServerRequest request, ServerResponse to) {
        var cik = cik(parameter(request, "CIK")).filter(it -> !shelf.of(it).isEmpty());
        if (cik.isPresent()) {
            lead(to, "/companies/" + cik.get().number());
        } else {
            to.next();
        }
    }

    private static void lead(ServerResponse to, String path) {
        to.status(Status.FOUND_302).header(HeaderNames.LOCATION, path).send();
    }

    private void current(ServerRequest request, ServerResponse to) throws IOException {
        var form = parameter(request, "type");
        var name = parameter(request, "company").toLowerCase(Locale.ROOT);
        var cik = cik(parameter(request, "CIK"));
        var entries = shelf.newest()
                .filter(listing -> listing.form().code().startsWith(form))
                .flatMap(listing -> listing.listed()
                        .flatMap(party -> party.cik().stream()
                                .map(number -> new CurrentFeed.Entry(listing, number, party.name()))))
                .filter(entry -> cik.isEmpty() || cik.get().equals(entry.cik()))
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).contains(name))
                .skip(start(request))
                .limit(count(request))
                .toList();
        var feed = new CurrentFeed(known.origin(request), clock.instant(), entries);
        Delivery.of(ATOM, feed.xml(), clock.instant()).send(request, to);
    }

    private void company(ServerRequest request, ServerResponse to) throws IOException {
        var cik = cik(parameter(request, "CIK"));
        var all = cik.map(shelf::of).orElse(List.of());
        if (all.isEmpty()) {
            to.next();
            return;
        }
        var form = parameter(request, "type");
        var until = parameter(request, "dateb").replace("-", "");
        int start = start(request);
        int count = count(request);
        var some = all.stream()
                .filter(listing -> listing.form().code().startsWith(form))
                .filter(listing -> until.isEmpty()
                        || listing.filed().toString().replace("-", "").compareTo(until) <= 0)
                .skip(start)
                .limit(count + 1L)
                .toList();
        var next = some.size() > count
                ? Optional.of(
                        "/cgi-bin/browse-edgar?action=getcompany&CIK=%s&type=%s&dateb=%s&start=%d&count=%d&output=atom"
                                .formatted(cik.orElseThrow(), encoded(form), encoded(until), start + count, count))
                : Optional.<String>empty();
        var party = all.getFirst().of(cik.orElseThrow()).orElseThrow();
        var feed = new CompanyFeed(
                known.origin(request), cik.orElseThrow(), party, some.subList(0, Math.min(count, some.size())), next);
        Delivery.of(ATOM, feed.xml(), newest(all)).send(request, to);
    }

    private void index(ServerRequest request, ServerResponse to) throws IOException {
        var path = request.path().rawPath().replaceFirst("^/Archives/edgar/", "");
        var file = indexes.file(path, known.origin(request) + "/Archives/", clock.instant());
        if (file.isPresent()) {
            file.get().send(request, to);
        } else {
            to.next();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Instant newest(List<Listing> filings) {
        return filings.stream()
                .map(Listing::listedSince)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static int start(ServerRequest request) {
        var text = parameter(request, "start");
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }

    private static int count(ServerRequest request) {
        var text = parameter(request, "count");
        int count = text.matches("\\d{1,3}") ? Integer.parseInt(text) : USUAL_COUNT;
        return COUNTS.contains(count) ? count : USUAL_COUNT;
    }

    private static String parameter(ServerRequest request, String name) {
        return request.query().first(name).orElse("");
    }

    private static Optional<Cik> cik(String text) {
        return text.matches("\\d{1,10}") ? Optional.of(Cik.parse(text)) : Optional.empty();
    }
}
