package eightk.cli.filing;

import eightk.cli.filing.Standing.Verdict;
import eightk.model.Origin;
import eightk.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What became of a submission, in words.
public final class Verdicts {

    private Verdicts() {}

    /// In a word or two.
    public static String title(Receipt receipt) {
        return switch (receipt.outcome().state()) {
            case SENDING -> "sent, no answer known";
            case UNKNOWN -> "not known whether received";
            case REFUSED -> "not received";
            case RECEIVED ->
                receipt.verdict()
                        .map(verdict -> title(verdict, receipt.sent().mode()))
                        .orElse("received, no verdict yet");
        };
    }

    private static String title(Verdict verdict, Mode mode) {
        return switch (verdict) {
            case ACCEPTED -> mode == Mode.LIVE ? "filed" : "would be filed";
            case SUSPENDED -> "suspended, not filed";
            case PENDING -> "received, no verdict yet";
        };
    }

    /// In a sentence that says what to do now.
    public static String sentence(Receipt receipt) {
        var number = receipt.outcome().number().map(Object::toString).orElse("");
        return switch (receipt.outcome().state()) {
            case REFUSED -> "not received: " + receipt.outcome().words();
            case SENDING, UNKNOWN ->
                "not known whether received: %s; do not send it again by other means: submit once more finds out"
                        .formatted(receipt.outcome().words());
            case RECEIVED ->
                switch (receipt.verdict().orElse(Verdict.PENDING)) {
                    case ACCEPTED -> "%s %s%s".formatted(number, title(receipt), unseen(receipt));
                    case SUSPENDED ->
                        "%s suspended: it is not filed; mend what is said, build, and submit again".formatted(number);
                    case PENDING ->
                        "%s received, but its verdict is not known yet; submit once more asks for it".formatted(number);
                };
        };
    }

    private static String unseen(Receipt receipt) {
        return receipt.outcome()
                .standing()
                .filter(standing -> standing.isUnseen() && receipt.sent().mode() == Mode.LIVE)
                .map(standing -> ", and not yet for all to see%s; submit once more asks"
                        .formatted(Optional.ofNullable(standing.dates().get("releaseAt"))
                                .map(at -> " before " + at)
                                .orElse("")))
                .orElse("");
    }

    /// Each message of the server at the line it is about: `acme-8k.htm:12:3 ERROR …`.
    public static List<String> messages(Receipt receipt) {
        return messages(receipt, _ -> Optional.empty());
    }

    /// The same at the lines of the draft that was submitted: `cfo/item-5.02.md:3 ERROR …`.
    ///
    /// @param origins where a person wrote what stands at a place; absent for what no draft is known of
    public static List<String> messages(Receipt receipt, Function<Place, Optional<Origin>> origins) {
        return receipt.outcome().standing().stream()
                .flatMap(standing -> standing.messages().stream())
                .map(message -> line(message, receipt.sent().documents(), origins))
                .toList();
    }

    private static String line(
            ServerMessage message, List<String> documents, Function<Place, Optional<Origin>> origins) {
        var name = message.document() >= 1 && message.document() <= documents.size()
                ? documents.get(message.document() - 1)
                : "submission";
        var place = origins.apply(message.place())
                .map(Origin::toString)
                .orElseGet(() -> name + at(message.line()) + (message.line() > 0 ? at(message.column()) : ""));
        var label = message.label().isEmpty() ? "" : " " + message.label();
        var context = Optional.of(message.context())
                .filter(text -> !text.isEmpty())
                .map(" (%s)"::formatted)
                .orElse("");
        return "%s %s%s: %s%s".formatted(place, message.type(), label, message.content(), context);
    }

    private static String at(int count) {
        return count > 0 ? ":" + count : "";
    }
}
