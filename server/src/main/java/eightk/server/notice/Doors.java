package eightk.server.notice;

import eightk.archive.Subscription;
import eightk.archive.Subscription.Channel;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The addresses at which the owner of a subscription confirms, sees and ends it, and the letter that first has them.
///
/// The word stands in the query, which no log of requests has.
///
/// @param origin of the desk, as it is known outside
public record Doors(String origin, Roster roster) {

    /// The path of the page; the id follows.
    public static final String PATH = "/subscriptions/";

    private static final JsonMapper JSON = JsonMapper.shared();

    /// The page of a subscription.
    public String page(Subscription it) {
        return "%s%s%s?word=%s".formatted(origin, PATH, it.id(), roster.word(it.id()));
    }

    /// Where a mail program ends it at one click (RFC 8058).
    String end(Subscription it) {
        return "%s%s%s/end?word=%s".formatted(origin, PATH, it.id(), roster.word(it.id()));
    }

    /// The headers by which a mail program offers that.
    public Map<String, String> headers(Subscription it) {
        return Map.of("List-Unsubscribe", "<" + end(it) + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /// What whoever is to be told is asked first: by letter whether they want it, of a webhook whether it is one.
    ///
    /// The letter has no word of whoever asked: they may not be whom it reaches.
    Message greeting(Subscription it) {
        var id = it.id() + ".hello";
        return switch (it.channel()) {
            case Channel.Mail _ ->
                new Message(id, it.seen(), "Confirm your subscription to filings", """
                        Somebody, you we hope, asked that this address be told of filings. See of which, and confirm it
                        if you want that:

                        %s

                        If not, do nothing: you will hear no more of this.
                        """.formatted(page(it)), Map.of());
            case Channel.Webhook _ -> {
                var json = JSON.createObjectNode()
                        .put("type", "subscription.asked")
                        .put("timestamp", it.made().toString());
                json.putObject("data").put("subscription", it.id());
                yield Message.posted(id, it.seen(), JSON.writeValueAsString(json));
            }
        };
    }
}
