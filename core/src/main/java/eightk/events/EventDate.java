package eightk.events;

import eightk.model.PrintedDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the day of an event: what was signed years ago and is now recalled gives none, nor what is to come.
///
/// The day told last before the words of the event goes before the first after them, and its own sentence before
/// others: the one that gives the day a name which it uses, the one before it where it leans on that, those that
/// follow, the one that tells what it comes of.
final class EventDate {

    private static final String MONTH = "(?-i:\\p{Lu}\\p{Ll}{2,8}) \\d{1,2}, \\d{4}";

    /// What a day is called by: `the Closing Date`.
    private static final Pattern NAME = Pattern.compile("\\b[Tt]he ((?:\\p{Lu}\\p{Ll}+ ){1,2}Date)\\b");

    /// A day and what stands before its name: `(the “Closing Date”)`, `… became effective on such date (the “Effective
    /// Date”)`.
    private static final String DAY_NAMED = "(" + MONTH + ")"
            + "(?:[^.;()]{0,40}|[^.;()]{0,250}\\b(?:on|as of) (?:such|that) (?:date|day) )\\((?:the |such date(?: being)?,? ?(?:the )?)?[\u201C\"]";

    /// The beginning of a sentence about what the one before told.
    private static final Pattern LEANS = Pattern.compile(
            "(?i)^\\W*(?:at (?:the|that|this|its|such) (?:\\w+ ){0,2}meeting|in connection (?:with (?:this|the|such)|therewith)"
                    + "|(?:the|its) [\\p{L} ]{1,40} also|(?:at|on|as of) (?:that|such|the same) (?:date|day|time)|also|in addition"
                    + "|concurrently|simultaneously|as part of|a copy of"
                    + "|the (?:merger|acquisition|transactions?|sale|purchase|exchange|spin-?off|distribution))\\b");

    /// Deals are told one after another, each with its own day or none.
    private static final Set<EventType> DEALS = EnumSet.of(EventType.ACQUISITION, EventType.DISPOSITION);

    private static final Pattern EFFECTIVE = Pattern.compile(
            "(?i)\\b(?:(?:became|was|were|is|are) effective|took effect|(?:parties|company|agent) executed)\\b");

    /// Most names of days in a sentence that are looked up in the report; real ones use one or two.
    private static final int MOST_NAMES = 4;

    /// How many sentences before its own may give the day.
    private static final int BEFORE = 2;

    /// What is told by the way: `(but effective as of May 31, 1998)`.
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,200}\\)");

    private EventDate() {}

    static Optional<PrintedDate> of(Scene scene) {
        var days = scene.days();
        var before = scene.text().substring(0, scene.match().start());
        return days.news(IN_BRACKETS.matcher(before).replaceAll(" "))
                .reduce((_, later) -> later)
                .or(() -> days.news(before).reduce((_, later) -> later))
                .or(() ->
                        days.news(scene.text().substring(scene.match().start())).findFirst())
                .or(() -> named(scene))
                .or(() -> LEANS.matcher(scene.text()).find() ? before(scene) : Optional.empty())
                .or(() -> scene.around().skip(1).flatMap(days::news).findFirst())
                .or(() -> ofCause(scene))
                .or(() -> DEALS.contains(scene.type()) ? Optional.empty() : before(scene));
    }

    /// The day on which it took effect or was executed, rather than approved or announced.
    static Optional<PrintedDate> effective(Scene scene) {
        return scene.around()
                .flatMap(text -> ofDeed(text, scene.days()).stream())
                .findFirst();
    }

    private static Optional<PrintedDate> ofDeed(String text, Days days) {
        var deed = EFFECTIVE.matcher(text);
        return deed.find()
                ? days.news(text.substring(deed.end()))
                        .findFirst()
                        .or(() -> days.news(text.substring(0, deed.start())).reduce((_, later) -> later))
                : Optional.empty();
    }

    /// The day that the report calls by a name which the sentence uses.
    private static Optional<PrintedDate> named(Scene scene) {
        return NAME.matcher(scene.text())
                .results()
                .map(m -> m.group(1))
                .distinct()
                .limit(MOST_NAMES)
                .flatMap(name -> naming(name, scene.filing()))
                .map(MatchResult::group)
                .flatMap(words -> scene.days().news(words))
                .findFirst();
    }

    /// The words, from a day on, that call it by a name.
    private static Stream<MatchResult> naming(String name, Filing filing) {
        var words = Pattern.compile(DAY_NAMED + Pattern.quote(name) + "[\u201D\"]");
        return filing.texts()
                .filter(text -> text.contains(name + "\u201D") || text.contains(name + "\""))
                .flatMap(text -> words.matcher(text).results());
    }

    private static Optional<PrintedDate> before(Scene scene) {
        int at = scene.sentenceIndex();
        var before = scene.passage().sentences().subList(Math.max(0, at - BEFORE), at).reversed().stream()
                .map(Sentence::text)
                .toList();
        return before.stream()
                .flatMap(text -> scene.days().deeds(text).limit(1))
                .findFirst()
                .or(() -> before.stream().flatMap(scene.days()::news).findFirst());
    }

    private static Optional<PrintedDate> ofCause(Scene scene) {
        return Stream.of(Cause.values())
                .filter(cause -> scene.isOwn() && cause.isNamedIn(scene.text()))
                .flatMap(cause -> scene.filing().texts().filter(cause::isToldIn))
                .flatMap(scene.days()::news)
                .findFirst();
    }
}
