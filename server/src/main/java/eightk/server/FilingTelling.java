package eightk.server;

import eightk.archive.Search;
import eightk.archive.Search.Hit;
import eightk.archive.Subscription;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.Subject;
import eightk.render.Printable;
import eightk.server.notice.Doors;
import eightk.server.notice.Message;
import eightk.server.notice.Telling;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Filings that a search finds, once every channel shows them: one to a call, and to a letter as many as have come in.
record FilingTelling(Catalogue catalogue, Search search, Doors doors) implements Telling {

    /// Filings in one letter; those after them are in the next.
    static final int MOST_IN_A_LETTER = 50;

    @Override
    public long head() {
        return catalogue.position();
    }

    @Override
    public Optional<Message> next(Subscription to, long after, long upTo) throws IOException {
        if (!(to.subject() instanceof Subject.Filings(var saved))) {
            return Optional.empty();
        }
        var wanted = SavedSearch.parse(saved);
        return switch (to.channel()) {
            case Channel.Webhook _ ->
                found(wanted, after, upTo, 1).stream().findFirst().map(hit -> call(to, hit));
            case Channel.Mail _ -> {
                var hits = found(wanted, after, upTo, MOST_IN_A_LETTER);
                yield hits.isEmpty() ? Optional.empty() : Optional.of(letter(to, wanted, hits));
            }
        };
    }

    /// One hit a filing, however many of its documents match.
    private List<Hit> found(SavedSearch wanted, long after, long upTo, int most) throws IOException {
        var found = new ArrayList<Hit>();
        var next = Optional.<String>empty();
        long last = after;
        do {
            var answer = search.find(
                    wanted.between(after, upTo).limit(Search.MOST_HITS).from(next));
            if (answer.hits().isEmpty() && !answer.complete()) {
                throw new IOException("the search '%s' takes too long".formatted(wanted.query()));
            }
            for (var hit : answer.hits()) {
                if (hit.position() > last && found.size() < most) {
                    last = hit.position();
                    found.add(hit);
                }
            }
            next = answer.next();
        } while (next.isPresent() && found.size() < most);
        return found;
    }

    private Message call(Subscription to, Hit hit) {
        var at = catalogue
                .find(hit.number())
                .map(Filing::listedAt)
                .orElseGet(() -> hit.filed().atStartOfDay().toInstant(ZoneOffset.UTC));
        return Message.posted(
                "%s.%s".formatted(to.id(), hit.number()),
                hit.position(),
                "{\"type\":\"filing.disseminated\",\"timestamp\":\"%s\",\"subscription\":\"%s\",\"data\":%s}"
                        .formatted(at, to.id(), SearchJson.line(new SearchJson.Quoted(hit, List.of()))));
    }

    private Message letter(Subscription to, SavedSearch wanted, List<Hit> hits) {
        var text = new StringBuilder(
                "You asked to be told of %s. New since the last letter:\n".formatted(Printable.of(wanted.inWords())));
        hits.forEach(hit -> text.append(entry(hit)));
        text.append("\n-- \nSee or end this subscription: %s\n".formatted(doors.page(to)));
        return new Message(
                "%s.%d-%d"
                        .formatted(
                                to.id(),
                                hits.getFirst().position(),
                                hits.getLast().position()),
                hits.getLast().position(),
                hits.size() == 1 ? "A new filing" : "%d new filings".formatted(hits.size()),
                text.toString(),
                doors.headers(to));
    }

    private String entry(Hit hit) {
        var names = hit.companies().stream().map(Search.Filer::name).collect(Collectors.joining("; "));
        var items = hit.items().isEmpty() ? "" : "Items " + String.join(", ", hit.items());
        return "\n%s  %s  filed %s\n%s\n%s/filings/%s\n"
                .formatted(hit.form(), Printable.of(names), hit.filed(), items, doors.origin(), hit.number());
    }
}
