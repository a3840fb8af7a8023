package eightk.server;

import eightk.archive.Subscription;
import eightk.server.Subscribing.TooOftenException;
import eightk.server.notice.Doors;
import eightk.server.notice.Roster;
import eightk.server.office.FormFields;
import eightk.server.setting.PublicAddress;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Optional;

/// `/subscribe` and `/subscriptions/{id}`: being told of what a search finds, for people without an account.
///
/// A link in a letter only shows; what it is about changes by the button behind it, for programs follow links too. The
/// one exception is the one that mail programs know and post to (RFC 8058).
record SubscribeRoutes(Answers answers, Subscribing subscribing, PublicAddress known) implements HttpService {

    static final String PATH = "/subscribe";

    private static final String ONE = Doors.PATH + "{id}";

    /// Whether an address takes forms.
    static boolean isAt(String path) {
        return path.equals(PATH) || path.startsWith(Doors.PATH) || SubscriptionApi.isAt(path);
    }

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, PATH, this::ask);
        rules.post(PATH, this::subscribe);
        Routes.read(rules, ONE, (asked, to) -> found(asked, to).ifPresent(it -> show(to, it, Optional.empty())));
        rules.post(ONE, this::act);
        Routes.read(
                rules, ONE + "/end", (asked, to) -> found(asked, to).ifPresent(it -> show(to, it, Optional.empty())));
        rules.post(ONE + "/end", this::end);
    }

    private void ask(ServerRequest asked, ServerResponse to) {
        try {
            show(to, SavedSearch.parse(asked.query().rawValue()), "", "", Optional.empty());
        } catch (IllegalArgumentException e) {
            refused(to, e);
        }
    }

    private void show(ServerResponse to, SavedSearch search, String address, String url, Optional<String> trouble) {
        answers.page(
                to,
                Pages.subscribe(
                        new SubscribePage(answers.edition(), search, subscribing.mails(), address, url, trouble)));
    }

    private void subscribe(ServerRequest asked, ServerResponse to) throws IOException {
        FormFields form;
        SavedSearch wanted;
        try {
            form = form(asked);
            wanted = SavedSearch.parse(form.of("search"));
        } catch (IllegalArgumentException e) {
            refused(to, e);
            return;
        }
        try {
            subscribe(asked, to, wanted, form);
        } catch (IllegalArgumentException e) {
            to.status(Status.BAD_REQUEST_400);
            show(to, wanted, form.of("mail"), form.of("webhook"), Optional.of(sentence(e)));
        } catch (TooOftenException e) {
            answers.said(to, Status.TOO_MANY_REQUESTS_429, "Too often", sentence(e));
        } catch (Roster.FullException e) {
            answers.said(to, Status.SERVICE_UNAVAILABLE_503, "No room", sentence(e));
        }
    }

    private void subscribe(ServerRequest asked, ServerResponse to, SavedSearch wanted, FormFields form)
            throws IOException {
        if (form.of("webhook").isEmpty()) {
            subscribing.mail(wanted, form.of("mail"), known.client(asked));
            answers.said(
                    to,
                    Status.ACCEPTED_202,
                    "Look into your mail",
                    "A letter is on its way that asks whether you want this. Nothing is sent before you say so there.");
        } else {
            var added = subscribing.webhook(wanted, form.of("webhook"), known.client(asked));
            show(to, added, Optional.of(subscribing.roster().secret(added)));
        }
    }

    private void act(ServerRequest asked, ServerResponse to) throws IOException {
        var it = found(asked, to);
        if (it.isEmpty()) {
            return;
        }
        switch (wish(asked)) {
            case "confirm" -> subscribing.confirm(it.get());
            case "resume" -> subscribing.resume(it.get());
            case "end" -> {
                ended(to, it.get());
                return;
            }
            case "secret" -> {
                var renewed = subscribing.roster().renewSecret(it.get().id()).orElse(it.get());
                show(to, renewed, Optional.of(subscribing.roster().secret(renewed)));
                return;
            }
            default -> {}
        }
        to.status(Status.SEE_OTHER_303)
                .header(HeaderNames.LOCATION, Doors.PATH + it.get().id() + "?word=" + word(asked))
                .send();
    }

    private void end(ServerRequest asked, ServerResponse to) throws IOException {
        var it = found(asked, to);
        if (it.isPresent()) {
            ended(to, it.get());
        }
    }

    private void ended(ServerResponse to, Subscription it) throws IOException {
        subscribing.end(it);
        answers.said(to, Status.OK_200, "Ended", "Nothing more is sent, and the address is forgotten here.");
    }

    private Optional<Subscription> found(ServerRequest asked, ServerResponse to) {
        var found = subscribing.find(asked.path().pathParameters().get("id"), word(asked));
        if (found.isEmpty()) {
            answers.said(to, Status.NOT_FOUND_404, "No such subscription", "It was ended, or never confirmed in time.");
        }
        return found;
    }

    private static String word(ServerRequest asked) {
        return asked.query().first("word").orElse("");
    }

    private void show(ServerResponse to, Subscription it, Optional<String> secret) {
        var search = SavedSearch.parse(it.subject() instanceof Subscription.Subject.Filings(var saved) ? saved : "");
        answers.secretPage(
                to,
                Pages.subscription(new SubscriptionPage(
                        answers.edition(), search, it, subscribing.roster().word(it.id()), secret)));
    }

    /// What the button says; nothing where it cannot be read.
    private static String wish(ServerRequest asked) throws IOException {
        try {
            return form(asked).of("act");
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static FormFields form(ServerRequest asked) throws IOException {
        try (var body = asked.content().inputStream()) {
            return FormFields.read(body);
        }
    }

    private void refused(ServerResponse to, IllegalArgumentException e) {
        answers.said(to, Status.BAD_REQUEST_400, "Not understood", sentence(e));
    }

    private static String sentence(RuntimeException e) {
        var words = String.valueOf(e.getMessage());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
