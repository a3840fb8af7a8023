package eightk.server;

import eightk.archive.Store;
import eightk.rules.RuleBook;
import eightk.server.desk.Decisions;
import eightk.server.desk.Intake;
import eightk.server.desk.Reviewer;
import eightk.server.edgar.EdgarFeeds;
import eightk.server.edgar.EdgarFiles;
import eightk.server.edgar.FullTextSearch;
import eightk.server.edgar.ReadyAnswers;
import eightk.server.filer.Counter;
import eightk.server.notice.Bell;
import eightk.server.notice.Dispatcher;
import eightk.server.notice.Doors;
import eightk.server.notice.Roster;
import eightk.server.notice.Ways;
import eightk.server.office.OfficeRoutes;
import eightk.server.register.Register;
import eightk.server.setting.Limit;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The desk on one port. It prints nothing; whoever starts it says that it is ready.
public final class Server implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Server.class.getName());

    /// What Helidon says of itself at each start is for nobody. Kept, for loggers are forgotten with their levels.
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    static {
        HELIDON.setLevel(Level.WARNING);
    }

    private final WebServer web;
    private final Deadlines deadlines;
    private final String scheme;
    private final String host;
    private final Intake intake;
    private final Dispatcher dispatcher;
    private final Register register;
    private final Catalogue catalogue;
    private final Subscribers subscribers;

    private Server(
            WebServer web,
            Deadlines deadlines,
            String scheme,
            String host,
            Intake intake,
            Dispatcher dispatcher,
            Register register,
            Catalogue catalogue,
            Subscribers subscribers) {
        this.web = web;
        this.deadlines = deadlines;
        this.scheme = scheme;
        this.host = host;
        this.intake = intake;
        this.dispatcher = dispatcher;
        this.register = register;
        this.catalogue = catalogue;
        this.subscribers = subscribers;
    }

    /// Makes the catalogue from the archive and then listens. The store stays the caller's to close, after the server.
    ///
    /// @throws BindException if the address cannot be listened at
    /// @throws IOException if the archive cannot be read
    public static Server start(Store store, Settings settings, InstantSource clock) throws IOException {
        var book = RuleBook.current();
        var examiner = new Examiner(book);
        var catalogue = new Catalogue(store.archive(), store.search());
        catalogue.catchUp();
        var register = new Register(store.audit(), clock);
        var reviewer = new Reviewer(register, book, settings.policy(), settings.hours());
        var roster = new Roster(store.subscriptions(), settings.limits(), clock);
        var bell = new Bell();
        var intake = new Intake(store, reviewer, catalogue, settings.limits(), clock, _ -> bell.ring());
        var decisions = new Decisions(store, intake, register, settings.twoPersons());
        var office = new OfficeRoutes(
                store, intake, register, decisions, new OfficeLook(examiner.edition()), examiner.edition(), clock);
        var counter = new Counter(
                store,
                intake,
                register,
                roster,
                settings.reach(),
                settings.hours(),
                decisions,
                settings.limits(),
                clock);
        var subscribing = new Subscribing(
                catalogue,
                store.search(),
                roster,
                bell,
                settings.reach(),
                settings.limits(),
                settings.mail().isPresent(),
                clock);
        var subscribers = new Subscribers(settings.limits().count(Limit.LIVE), Subscribers.SLOWEST);
        var address = new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port());
        requireFree(address);
        var deadlines = new Deadlines(settings.limits());
        var listening = Bounds.on(WebServerConfig.builder(), settings.limits(), deadlines);
        if (settings.certificate().isPresent()) {
            var context = settings.certificate().get().context();
            listening.tls(tls -> tls.sslContext(context));
        }
        var web = listening
                .bindAddress(address)
                .shutdownHook(false)
                .routing(routing(
                        store,
                        catalogue,
                        examiner,
                        counter,
                        office,
                        new MetricsRoutes(store, catalogue, intake, roster),
                        subscribers,
                        subscribing,
                        settings,
                        clock))
                .build()
                .start();
        if (!web.isRunning()) {
            throw new BindException("%s could not be listened at".formatted(address));
        }
        intake.start();
        var scheme = settings.certificate().isPresent() ? "https" : "http";
        var origin = settings.known().base().orElse(address(scheme, settings.host(), web.port()));
        var doors = new Doors(origin.toString().replaceFirst("/+$", ""), roster);
        var dispatcher = new Dispatcher(
                bell,
                roster,
                register,
                store.docket(),
                new FilingTelling(catalogue, store.search(), doors),
                doors,
                new Ways(settings.mail(), settings.reach(), settings.limits()),
                clock);
        dispatcher.start();
        return new Server(
                web, deadlines, scheme, settings.host(), intake, dispatcher, register, catalogue, subscribers);
    }

    /// Helidon says of a port that is taken only to its log, at length.
    private static void requireFree(InetSocketAddress address) throws BindException {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(address);
        } catch (IOException e) {
            throw new BindException("%s cannot be listened at: %s".formatted(address, e.getMessage()));
        }
    }

    private static HttpRouting.Builder routing(
            Store store,
            Catalogue catalogue,
            Examiner examiner,
            Counter counter,
            OfficeRoutes office,
            MetricsRoutes metrics,
            Subscribers subscribers,
            Subscribing subscribing,
            Settings settings,
            InstantSource clock)
            throws IOException {
        var ready = new ReadyAnswers();
        var answers = new Answers(examiner.edition(), settings.known(), settings.log(), ready, clock);
        var reports = new Reports(store.archive(), catalogue, examiner);
        return HttpRouting.builder()
                .addFilter(new Turns(settings.limits())::take)
                .addFilter(answers::guard)
                .error(Exception.class, (request, response, failure) -> fail(answers, request, response, failure))
                .register(new HealthRoutes(store.archive(), catalogue))
                .register(new AssetRoutes())
                .register(new PeopleRoutes(answers, catalogue, reports, clock))
                .register(new GuideRoutes(answers, catalogue, clock))
                .register(new EdgarFeeds(catalogue, settings.known(), ready, clock))
                .register(new EdgarFiles(catalogue, store.archive(), settings.known(), ready, clock))
                .register(new EdgarRoutes(answers, reports))
                .register(new ApiRoutes(answers, reports))
                .register(new EntryRoutes(answers, store.archive(), catalogue))
                .register(new SearchRoutes(answers, catalogue, store.search()))
                .register(new SearchPageRoutes(answers, catalogue, store.search()))
                .register(new FullTextSearch(catalogue, store.search()))
                .register(
                        new LiveRoutes(answers, catalogue, store.search(), new LiveEvents(store.search()), subscribers))
                .register(new SearchFeedRoutes(answers, catalogue, store.search(), settings.known()))
                .register(new SubscribeRoutes(answers, subscribing, settings.known()))
                .register(new SubscriptionApi(answers, subscribing, settings.known()))
                .register(counter)
                .register(new TryRoutes(answers, counter.described()))
                .register(office)
                .register(metrics)
                .any(answers::nothingHere);
    }

    private static void fail(Answers answers, ServerRequest request, ServerResponse response, Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "failed to answer " + request.path().rawPath(), failure);
        answers.failed(request, response);
    }

    public URI address() {
        return address(scheme, host, web.port());
    }

    private static URI address(String scheme, String host, int port) {
        return URI.create("%s://%s:%d".formatted(scheme, host.contains(":") ? "[" + host + "]" : host, port));
    }

    public Intake intake() {
        return intake;
    }

    public Register register() {
        return register;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// Shows what has come into the archive by another door than the intake.
    public void refresh() throws IOException {
        catalogue.catchUp();
    }

    /// Takes no more requests, and lets those under way come to an end.
    @Override
    public void close() {
        subscribers.close();
        web.stop();
        deadlines.close();
        intake.close();
        dispatcher.close();
    }
}
