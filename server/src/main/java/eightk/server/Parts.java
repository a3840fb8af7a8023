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
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;

/// What a server is made of, and what is said at each of its addresses.
record Parts(
        Store store,
        Settings settings,
        InstantSource clock,
        Examiner examiner,
        Catalogue catalogue,
        Register register,
        Roster roster,
        Bell bell,
        Intake intake,
        Subscribers subscribers) {

    private static final System.Logger LOG = System.getLogger(Parts.class.getName());

    /// Makes the catalogue from the archive.
    ///
    /// @throws IOException if the archive cannot be read
    static Parts of(Store store, Settings settings, InstantSource clock) throws IOException {
        var book = RuleBook.current();
        var catalogue = new Catalogue(store.archive(), store.search());
        catalogue.catchUp();
        var register = new Register(store.audit(), clock);
        var reviewer = new Reviewer(register, book, settings.policy(), settings.hours());
        var bell = new Bell();
        return new Parts(
                store,
                settings,
                clock,
                new Examiner(book),
                catalogue,
                register,
                new Roster(store.subscriptions(), settings.limits(), clock),
                bell,
                new Intake(store, reviewer, catalogue, settings.limits(), clock, _ -> bell.ring()),
                new Subscribers(settings.limits().count(Limit.LIVE), Subscribers.SLOWEST));
    }

    HttpRouting.Builder routing() throws IOException {
        var ready = new ReadyAnswers();
        var answers = new Answers(examiner.edition(), settings.known(), settings.log(), ready, clock);
        var routing = HttpRouting.builder()
                .addFilter(Leftovers::takeIn)
                .addFilter(new Turns(settings.limits())::take)
                .addFilter(answers::guard)
                .error(Exception.class, (request, response, failure) -> fail(answers, request, response, failure));
        publish(routing, answers, ready);
        search(routing, answers);
        desk(routing, answers);
        return routing.any(answers::nothingHere);
    }

    /// What everyone reads.
    private void publish(HttpRouting.Builder routing, Answers answers, ReadyAnswers ready) {
        var reports = new Reports(store.archive(), catalogue, examiner);
        routing.register(new HealthRoutes(store.archive(), catalogue))
                .register(new AssetRoutes())
                .register(new PeopleRoutes(answers, catalogue, reports, clock))
                .register(new GuideRoutes(answers, catalogue, clock))
                .register(new EdgarFeeds(catalogue, settings.known(), ready, clock))
                .register(new EdgarFiles(catalogue, store.archive(), settings.known(), ready, clock))
                .register(new EdgarRoutes(answers, reports))
                .register(new ApiRoutes(answers, reports))
                .register(new EntryRoutes(answers, store.archive(), catalogue));
    }

    /// What is found, and told when there is more of it.
    private void search(HttpRouting.Builder routing, Answers answers) throws IOException {
        var search = store.search();
        var subscribing = new Subscribing(
                catalogue,
                search,
                roster,
                bell,
                settings.reach(),
                settings.limits(),
                settings.mail().isPresent(),
                clock);
        routing.register(new SearchRoutes(answers, catalogue, search))
                .register(new SearchPageRoutes(answers, catalogue, search))
                .register(new FullTextSearch(catalogue, search))
                .register(new LiveRoutes(answers, catalogue, search, new LiveEvents(search), subscribers))
                .register(new SearchFeedRoutes(answers, catalogue, search, settings.known()))
                .register(new SubscribeRoutes(answers, subscribing, settings.known()))
                .register(new SubscriptionApi(answers, subscribing, settings.known()));
    }

    /// Where filers and the people of the desk come.
    private void desk(HttpRouting.Builder routing, Answers answers) {
        var decisions = new Decisions(store, intake, register, settings.twoPersons());
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
        var edition = examiner.edition();
        routing.register(counter)
                .register(new TryRoutes(answers, counter.described()))
                .register(new OfficeRoutes(store, intake, register, decisions, new OfficeLook(edition), edition, clock))
                .register(new MetricsRoutes(store, catalogue, intake, roster));
    }

    private static void fail(Answers answers, ServerRequest request, ServerResponse response, Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "failed to answer " + request.path().rawPath(), failure);
        answers.failed(request, response);
    }

    /// Tells filers and subscribers.
    ///
    /// @param origin where links in what they are told lead
    Dispatcher dispatcher(URI origin) throws IOException {
        var doors = new Doors(origin.toString().replaceFirst("/+$", ""), roster);
        return new Dispatcher(
                bell,
                roster,
                register,
                store.docket(),
                new FilingTelling(catalogue, store.search(), doors),
                doors,
                new Ways(settings.mail(), settings.reach(), settings.limits()),
                clock);
    }
}
