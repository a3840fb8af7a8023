package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A company is to buy its own shares, or ends doing so.
///
/// @param action `authorized`, `increased`, `completed` or `ended`
/// @param amount the most to be spent, where told
/// @param shares how many, as printed
/// @param until the day on which the authority ends
public record Buyback(
        Told told,
        Optional<String> action,
        Optional<Money> amount,
        Optional<String> shares,
        Optional<PrintedDate> until)
        implements Event {

    private static final Pattern SHARES = Pattern.compile(
            "(?i)\\b((?:up to |an additional |approximately )*(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)? million)(?: additional| outstanding)? (?:shares|units)|\\d{1,2}(?:\\.\\d+)?(?:%| percent) of (?:its|the|our) (?:outstanding|issued)[\\p{L} ]{0,30}(?:shares|stock))\\b");
    private static final Pattern UNTIL = Pattern.compile("(?i)\\b(?:until|through|expir\\w+(?: on)?|ending|by)\\b");
    private static final Pattern COMPLETED = Pattern.compile("(?i)\\bcomplet(?:ed|ion)\\b");
    private static final Pattern ENDED = Pattern.compile("(?i)\\b(?:terminat|suspend|cancel)\\w*\\b");
    private static final Pattern INCREASED =
            Pattern.compile("(?i)\\b(?:increas\\w+|raised|added|additional|expand\\w+|new)\\b");
    private static final Pattern AUTHORIZED =
            Pattern.compile("(?i)\\b(?:authori[sz]|approv|announc|adopt|enter)\\w*\\b");

    /// Where the words would allow two, the first holds.
    private static final Choices ACTIONS = new Choices(List.of(
            Map.entry("completed", COMPLETED),
            Map.entry("ended", ENDED),
            Map.entry("increased", INCREASED),
            Map.entry("authorized", AUTHORIZED)));

    static Event of(Scene scene) {
        return new Buyback(
                scene.told(), ACTIONS.in(scene.text()), scene.money(), scene.find(SHARES), scene.dateAfter(UNTIL));
    }

    @Override
    public EventType type() {
        return EventType.BUYBACK;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .money("amount", amount)
                .text("shares", shares)
                .day("until", until)
                .list();
    }
}
