package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A contract is made, amended or ended.
///
/// @param type which of these
/// @param title what the words call the contract, empty for one that is not named
/// @param parties companies named beside the event, as printed, without the registrant's own
/// @param amount the first amount told with it
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
                scene.group("title").map(Contract::plain),
                scene.parties(),
                scene.money(),
                scene.newsDateAfter(DATED).or(scene::date),
                scene.exhibit());
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
