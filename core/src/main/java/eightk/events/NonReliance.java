package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Financial statements that were issued should no longer be relied upon.
///
/// @param periods the periods they are for, as printed
/// @param concludedBy who concluded it: the board, a committee, an officer, the auditor
/// @param date the day of the conclusion
public record NonReliance(Told told, Optional<String> periods, Optional<String> concludedBy, Optional<PrintedDate> date)
        implements Event {

    private static final Pattern PERIODS = Pattern.compile(
            "(?i)\\b((?:(?:balance sheets? as of |fiscal |interim |quarterly |annual |three|six|nine|months?|quarters?|years?|periods?|twelve)[- ]?(?:and )?)+(?:then )?(?:ended|ending|of|from)? ?[^.;]{0,160}?\\b(?:19|20)\\d\\d(?:, (?:19|20)\\d\\d\\b)*(?:,? (?:and|through|to) (?:[\\w ,]{0,30})?(?:19|20)\\d\\d)*)");
    private static final Pattern BY_AUDITOR = Pattern.compile(
            "(?i)\\b(?:advised|notified|informed) by (?:(?:its|our|the|company[\u2019']s|current|former|prior) )*(independent (?:registered public accounting firm|auditors?|accountants?)|auditors?)\\b");
    private static final Pattern WHO = Pattern.compile(
            "(?i)\\b((?:audit committee|board of directors|board|management|chief (?:executive|financial) officer|independent (?:registered public accounting firm|auditors?|accountants?)|authorized officers?)(?: of (?:the |our |its )?(?:company[\u2019']s )?board(?: of directors)?)?)\\b(?:(?!\\b(?:committee|board|management|officer|auditors?|accountants?|firm)\\b)[^.;]){0,120}\\b(?:conclu|determin|advis|resolv)");

    static Event of(Scene scene) {
        return new NonReliance(
                scene.told(), scene.find(PERIODS), scene.find(BY_AUDITOR).or(() -> scene.find(WHO)), scene.date());
    }

    @Override
    public EventType type() {
        return EventType.NON_RELIANCE;
    }

    @Override
    public String key() {
        return periods.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("periods", periods)
                .text("concludedBy", concludedBy)
                .day("date", date)
                .list();
    }
}
