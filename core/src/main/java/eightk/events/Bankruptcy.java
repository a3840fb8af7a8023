package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bankruptcy or receivership: a petition, a plan, its confirmation, its effect.
///
/// @param action `petition`, `plan confirmed`, `plan effective`, `receiver`, `dismissed` or `plan proposed`
/// @param chapter of the Bankruptcy Code, its number
/// @param court as printed
/// @param caseNumber as printed
/// @param date the day of it
public record Bankruptcy(
        Told told,
        Optional<String> action,
        Optional<String> chapter,
        Optional<String> court,
        Optional<String> caseNumber,
        Optional<PrintedDate> date)
        implements Event {

    private static final Pattern CHAPTER = Pattern.compile("(?i)\\bchapter (7|9|11|12|13|15)\\b");
    private static final Pattern COURT = Pattern.compile(
            "(?i)((?-i:(?:U(?:nited |\\. ?)S(?:tates|\\.) )?Bankruptcy Court|District Court) (?:for|in) the (?-i:[\\p{Lu}][\\p{L}]+)(?: (?:of|District|(?-i:\\p{Lu}\\p{L}+)))*"
                    + "|(?-i:(?:\\d{1,3}(?:st|nd|rd|th) )?(?:\\p{Lu}\\p{L}+ ){1,3}Court of \\p{Lu}\\p{L}+(?: County)?))");
    private static final Pattern CASE = Pattern.compile("(?i)\\bcase (?:numbers?|nos?\\.?):? ?(\\d\\d-[\\w-]+)");
    private static final Pattern EFFECTIVE = Pattern.compile(
            "(?i)\\b(?:plan|reorganization)\\b[^.;]{0,80}\\b(?:became|has become|was declared|is) effective|\\bemerged from\\b|\\beffective date of the[^.;]{0,40}plan\\b");
    private static final Pattern CONFIRMED = Pattern.compile(
            "(?i)\\b(?:confirm(?:ed|ing|ation)|entered an? (?:confirmation )?order)\\b[^.;]{0,80}\\bplan\\b|\\bplan\\b[^.;]{0,80}\\bconfirmed\\b");
    private static final Pattern ORDER = Pattern.compile("(?i)\\bconfirmation order,? dated\\b(?: as of)?");
    private static final Pattern FILED = Pattern.compile(
            "(?i)\\b(?:filed|filing|commenced)\\b[^.;]{0,80}\\b(?:petitions?|chapter|bankruptcy|cases?)\\b|\\bsought (?:bankruptcy )?protection\\b|\\bpetitions?\\b[^.;]{0,60}\\bfiled\\b");
    private static final Pattern RECEIVER = Pattern.compile(
            "(?i)\\b(?:receiver(?:ship)?|conservator|trustee) (?:was |has been )?(?:appointed|named)|\\bappoint\\w+\\b[^;]{0,60}\\b(?:receiver|conservator|trustee)\\b");
    private static final Pattern DISMISSED = Pattern.compile(
            "(?i)\\bdismiss\\w+\\b[^.;]{0,60}\\b(?:case|petition)|\\bcases?\\b[^.;]{0,60}\\bdismissed\\b");
    private static final Pattern PROPOSED = Pattern.compile(
            "(?i)\\b(?:propos\\w+|solicit\\w+|intends?|prepackaged)\\b[^.;]{0,120}\\bplan\\b|\\bplan\\b[^.;]{0,120}\\b(?:propos|solicit)");

    /// From the last stage to the first.
    private static final Choices STAGES = new Choices(List.of(
            Map.entry("plan effective", EFFECTIVE),
            Map.entry("dismissed", DISMISSED),
            Map.entry("plan confirmed", CONFIRMED),
            Map.entry("petition", FILED),
            Map.entry("receiver", RECEIVER),
            Map.entry("plan proposed", PROPOSED)));

    static Event of(Scene scene) {
        return new Bankruptcy(
                scene.told(),
                STAGES.first(scene::says),
                scene.find(CHAPTER),
                scene.find(COURT),
                scene.find(CASE),
                date(scene));
    }

    /// Of the order, else of the sentence that tells the latest stage.
    private static Optional<PrintedDate> date(Scene scene) {
        return scene.newsDateAfter(EFFECTIVE)
                .or(() -> scene.says(EFFECTIVE) || !scene.says(CONFIRMED)
                        ? Optional.empty()
                        : scene.dateAfter(ORDER).or(() -> scene.dateWhere(CONFIRMED)))
                .or(scene::date);
    }

    @Override
    public EventType type() {
        return EventType.BANKRUPTCY;
    }

    @Override
    public String key() {
        return action.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .text("chapter", chapter)
                .text("court", court)
                .text("caseNumber", caseNumber)
                .day("date", date)
                .list();
    }
}
