package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A proceeding begins, is decided or is settled.
///
/// @param action `filed`, `settled`, `decided` or `dismissed`
/// @param court as printed
/// @param parties companies and bodies named, as in [Contract]
/// @param amount the first amount told with it
/// @param date the day told of
public record Litigation(
        Told told,
        Optional<String> action,
        Optional<String> court,
        List<String> parties,
        Optional<Money> amount,
        Optional<PrintedDate> date)
        implements Event {

    private static final Pattern COURT = Pattern.compile(
            "(?i)((?-i:(?:U(?:nited |\\. ?)S(?:tates|\\.) |Supreme |Superior |Circuit |Federal |High |General |Delaware |\\p{Lu}\\p{L}+ )*(?:Court|Tribunal)(?: of (?:Appeals|Chancery|Justice|Claims))?)(?: (?:for|of|in) the (?-i:\\p{Lu}\\p{L}+)(?: (?:of|District|(?-i:\\p{Lu}\\p{L}+)))*)?|International Trade Commission)");
    private static final Pattern SETTLED =
            Pattern.compile("(?i)\\b(?:settl(?:e[ds]?|ing|ements?)|resol(?:ve[ds]?|ution))\\b");
    private static final Pattern DISMISSED = Pattern.compile("(?i)\\bdismiss\\w*\\b");
    private static final Pattern DECIDED = Pattern.compile(
            "(?i)\\b(?:ruled|ruling|verdict|judgment|decision|granted|denied|found|affirmed|reversed|order(?:ed)?|opinion|remanded|vacated|fined?)\\b");
    private static final Pattern FILED =
            Pattern.compile("(?i)\\b(?:filed|commenced|initiated|complaint|lawsuit|sued|served|investigation)\\b");

    /// From the end of a proceeding to its beginning.
    private static final Choices ACTIONS = new Choices(List.of(
            Map.entry("settled", SETTLED),
            Map.entry("dismissed", DISMISSED),
            Map.entry("decided", DECIDED),
            Map.entry("filed", FILED)));

    /// A public body that decides or sues, other than the one all filings name.
    private static final Pattern BODY = Pattern.compile(
            "\\b((?!Securities and Exchange|Planning|Gaming )(?:\\p{Lu}\\p{L}+ )(?:(?:and )?\\p{Lu}\\p{L}+ ){0,3}(?:Commission|Authority|Attorney General))\\b");

    public Litigation {
        parties = List.copyOf(parties);
    }

    static Event of(Scene scene) {
        return new Litigation(
                scene.told(), ACTIONS.in(scene.text()), scene.find(COURT), parties(scene), scene.money(), scene.date());
    }

    private static List<String> parties(Scene scene) {
        return Stream.concat(BODY.matcher(scene.text()).results().map(MatchResult::group), scene.parties().stream())
                .distinct()
                .toList();
    }

    @Override
    public EventType type() {
        return EventType.LITIGATION;
    }

    @Override
    public String key() {
        return action.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .text("court", court)
                .texts("parties", parties)
                .money("amount", amount)
                .day("date", date)
                .list();
    }
}
