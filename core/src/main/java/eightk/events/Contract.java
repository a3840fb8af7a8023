package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A contract is made, amended or ended.
///
/// @param type which of these
/// @param title what the words call the contract, empty for one that is not named
/// @param parties companies named beside the event, as printed, without the registrant's own; of a contract made with
/// persons those
/// @param amount the whole price or value where told, else the first amount told with it, or the largest of several
/// issues
/// @param date the day it is told of, where it is news
/// @param exhibit the number of the exhibit that has it, as the words point to it
public record Contract(
        EventType type,
        Told told,
        Optional<String> title,
        List<String> parties,
        Optional<Money> amount,
        Optional<PrintedDate> date,
        Optional<String> exhibit)
        implements Event {

    /// As of which day a contract is, which may be before that of its announcement.
    private static final Pattern DATED = Pattern.compile("(?i)\\bdated(?: as of)?\\b(?=.{0,20}\\d{4})");

    /// Before the value of a whole deal.
    static final Pattern IN_ALL = Pattern.compile(
            "(?i)\\b(?:aggregate|total) (?:\\p{L}+ )?(?:consideration|purchase price|price|value)\\b(?: (?:paid|payable))?,? (?:is|was|of|totaled|will be|(?:is |was )?valued at)(?= (?:approximately |about )?\\p{Sc})");

    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)\\b(?:indemni(?:ty|fication)|employment|consulting|voting|support|lock-?up|separation|salary|retirement)\\b[\\p{L} ]{0,40}?\\b(?:agreements?|benefit)\\b");

    private static final Pattern TITLE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\d\u2019'&-]*(?: (?:(?:and|of|to|for) )?\\p{Lu}[\\p{L}\\d\u2019'&-]*){0,8}? (?:of )?(?:Agreement|Lease|Contract|Indenture|Facility|Plan of Merger)\\b|\\bIndenture\\b");

    private static final Pattern EDGES = Pattern.compile(
            "^(?i:an?|the|its|their|our|that certain|certain) |[,;:]$|(?<!\\b(?:Inc|Ltd|Corp|Co|Bros|L\\.P|N\\.A|S\\.A|N\\.V|L\\.L\\.C))\\.$");

    public Contract {
        parties = List.copyOf(parties);
    }

    /// A title without the article before it and the stop after it.
    static String plain(String title) {
        return EDGES.matcher(title).replaceAll("");
    }

    static Event of(Scene scene) {
        return new Contract(
                scene.type(),
                scene.told(),
                scene.group("title").or(() -> named(scene)).map(Contract::plain),
                parties(scene),
                amount(scene),
                date(scene),
                scene.exhibit());
    }

    /// A contract that the rule does not name but the sentence does: the first after its words, else the last before.
    private static Optional<String> named(Scene scene) {
        int end = scene.type() == EventType.TERMINATION
                ? scene.match().start()
                : scene.text().length();
        return TITLE.matcher(scene.text().substring(end))
                .results()
                .findFirst()
                .or(() ->
                        TITLE.matcher(scene.text().substring(0, end)).results().reduce((_, later) -> later))
                .map(MatchResult::group);
    }

    /// Companies; of a contract that is made with persons and names none, whoever the sentence names.
    private static List<String> parties(Scene scene) {
        var parties = scene.parties();
        return parties.isEmpty() && PERSONAL.matcher(scene.text()).find() ? scene.people() : parties;
    }

    /// A notice may be of another day than the end it gives.
    private static Optional<PrintedDate> date(Scene scene) {
        return scene.type() == EventType.TERMINATION
                ? scene.date()
                : scene.newsDateAfter(DATED).or(scene::date);
    }

    /// What is ended is what it was for.
    private static Optional<Money> amount(Scene scene) {
        return scene.type() == EventType.TERMINATION
                ? scene.moneyOfAny()
                : scene.moneyAfter(IN_ALL).or(scene::money);
    }

    @Override
    public String key() {
        return title.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("title", title)
                .texts("parties", parties)
                .money("amount", amount)
                .day("date", date)
                .text("exhibit", exhibit)
                .list();
    }
}
