package eightk.events;

import eightk.events.AuditorChange.Action;
import eightk.model.ItemNumber;
import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads which auditor goes, how, when, and which comes.
final class AuditorReader {

    private static final Set<ItemNumber> ITEMS = Set.of(ItemNumber.parse("4.01"), ItemNumber.parse("4"));

    private static final String NO_FIRM =
            "(?:The|By|At|To|With|Upon|Effective|After|Following|Since|When|Because|That|Management|Our|Its|We|Audit|Board|Committee|Company|Registrant|Item|Securities|SEC"
                    + "|Regulation|Form|During|In|On|As|Mr|Ms|It|This|Exhibit|Letter|Such|Neither|Prior|January|February|March|April"
                    + "|May|June|July|August|September|October|November|December)";
    private static final String FIRM = "(?<firm>(?!" + NO_FIRM
            + "\\b)\\p{Lu}[\\p{L}.\u2019'&-]*(?:,? (?:(?:and|&|of) )?\\p{Lu}[\\p{L}.\u2019'&-]*)*,? ?(?:(?:L\\.?L\\.?P|P\\.?C|P\\.?A|P\\.?L\\.?L\\.?C|L\\.?L\\.?C|Ltd|S\\.?C|C\\.?P\\.?A\\.?s?|Inc|LTD|Limited)\\.?)?)";
    private static final String SHORT = "(?: ?,? ?\\([^()]{0,80}\\),?)?";
    private static final String AUDITOR =
            "(?:(?:prior|former|previous|current|new|independent|registered|public|certified|certifying|principal|external) ?)*(?:accountants?|accounting firm|auditors?)";

    private static final String SERVICES =
            "(?:(?:the|its) (?:engagement|services|appointment|relationship) (?:of|with) )?";

    private static final List<Pattern> DISMISSED = patterns(
            "\\b(?:dismissed|terminated|discharged|replaced|discontinued|ended) " + SERVICES + "(?:its " + AUDITOR
                    + ",? )?" + FIRM,
            "\\b(?:no longer (?:engage|retain)|not (?:to )?(?:engage|retain|re-?appoint|re-?engage|renew the engagement of)|replacing) (?:its "
                    + AUDITOR + ",? )?" + FIRM,
            FIRM + SHORT
                    + ",? (?:which |who )?(?:was|were|has been|had been) (?:dismissed|terminated|replaced|removed|released|discharged|informed that it (?:was|had been) dismissed)",
            "\\b(?:informed|notified|advised) " + FIRM + SHORT
                    + "[^.]{0,160}?\\b(?:no longer be (?:required|needed|engaged|retained)|it (?:would be|will be|was|was being|had been|has been) (?:dismissed|terminated|replaced)|(?:its|their|the) (?:dismissal|termination|decision (?:to|not to) (?:change|replace|dismiss|engage|retain|renew|re-?appoint|re-?engage|select|appoint|discontinue|end|terminate)))",
            "\\b(?:dismissal|termination|removal) of (?:the engagement of )?" + FIRM,
            "\\bengagement of " + FIRM + SHORT
                    + ",? [^.]{0,80}?\\b(?:was|were|has been) (?:terminated|ended|discontinued|not renewed)",
            "\\brelationship with " + FIRM + SHORT + ",? [^.]{0,80}?\\b(?:was|has been) (?:terminated|ended)",
            FIRM
                    + "[\u2019']s? (?:dismissal|engagement[^.]{0,60}\\b(?:was|has been) (?:terminated|ended|discontinued|not renewed))",
            "\\bchang(?:ed?|ing) (?:its )?" + AUDITOR + " from (?:the firm of )?" + FIRM,
            "\\bto (?:dismiss|replace|terminate|discontinue|end) " + SERVICES + "(?:its " + AUDITOR + ",? )?" + FIRM);
    private static final List<Pattern> RESIGNED = patterns(
            FIRM + SHORT + ",? ?(?:has |had |was |will |voluntarily |formally )*resign(?:ed|s|ing)?\\b",
            FIRM + SHORT + ",? (?:\\p{Ll}+ly )?(?:notified|informed|advised)[^.]{0,160}\\b(?:resign|resignation)",
            FIRM + SHORT
                    + ",? [^.]{0,160}?\\b(?:ceased (?:to be|to act|to serve|serving|acting|operations)|(?:could|would|will|can) no longer (?:be|act|serve|continue)|(?:not be|unable) (?:able )?to continue)",
            "\\b(?:informed|notified|advised) by (?:its " + AUDITOR + ",? )?" + FIRM + "[^.]{0,160}\\bresign",
            FIRM + SHORT
                    + ",? (?:has |had )?(?:tendered|submitted|delivered|gave|provided)\\b[^.]{0,60}\\bresignation\\b",
            "\\bresignation of " + FIRM);
    private static final List<Pattern> DECLINED = patterns(
            FIRM + SHORT + ",? [^.]{0,240}\\b(?:declin\\w+|would not|will not|not) (?:to )?(?:stand|be standing|seek)",
            FIRM + SHORT + ",? [^.]{0,60}\\bdeclin\\w+");
    private static final List<Pattern> ENGAGED = patterns(
            "\\b(?:engaged|appointed|retained|selected|hired|named) " + SERVICES
                    + "(?:the (?:accounting )?firm of |the firm )?(?:(?:as )?(?:a|its|our|the) " + AUDITOR + ",? )?"
                    + FIRM,
            "\\b(?:engagement|appointment|selection) of " + FIRM,
            "\\bengagement letter with " + FIRM,
            "\\bto (?:engage|appoint|retain|select) " + FIRM,
            "\\breplac(?:e|ed|ing) [^;]{1,160}? with (?:the firm of )?" + FIRM,
            "\\bchang(?:ed?|ing) (?:its )?" + AUDITOR + " from [^;]{1,120}? to (?:the firm of )?" + FIRM,
            FIRM + SHORT
                    + ",? (?:was|were|has been|had been|would be|will be) (?:engaged|appointed|retained|selected|hired|chosen)",
            FIRM + SHORT + ",? (?:became|has become) (?:the|our|its)\\b");

    /// What follows a name: where the firm is, and the stop of the sentence.
    private static final Pattern EDGE =
            Pattern.compile("(?<=LL[CP]|P\\.?[AC]\\.?),? of .*|,$|(?<!\\b(?:Inc|Ltd|Co|Corp|\\p{Lu}|CPAs?))\\.$");

    private static final Pattern NOT_DONE =
            Pattern.compile("(?i)\\b(?:neither|did not|has not|had not|nor|prior to|before) [^.]{0,60}$");

    private static final Pattern UNQUALIFIED = Pattern.compile(
            "(?i)\\b(?:not|no|nor|neither)\\b[^.;]{0,120}\\b(?:adverse opinion|disclaimer of opinion|qualified)\\b");
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?i)\\b(?:contained|included|expressed|except that)\\b[^.;]{0,160}\\b(?:going concern|adverse opinion|disclaimer of|qualif|explanatory paragraph)");
    private static final Pattern AGREED =
            Pattern.compile("(?i)\\b(?:no|not|nor|neither)\\b[^.;]{0,80}\\bdisagreements?\\b");
    private static final Pattern DISAGREED =
            Pattern.compile("(?i)\\b(?:there (?:was|were)|had)\\b[^.;]{0,40}\\bdisagreements?\\b");
    private static final Pattern NOT_REPORTABLE =
            Pattern.compile("(?i)\\b(?:no|not|nor|none|neither)\\b[^.;]{0,160}\\breportable events?\\b");
    private static final Pattern REPORTABLE =
            Pattern.compile("(?i)\\b(?:there (?:was|were)|constitut\\w+|is|was)\\b[^.;]{0,60}\\breportable events?\\b");
    private static final Pattern LETTER =
            Pattern.compile("(?i)\\bletter\\b.{0,200}\\bExhibits? (?:No\\.? ?)?(16(?:\\.\\d+)?)");

    /// Before the end of a year that is audited, which is no day on which anything happens.
    private static final Pattern PERIOD = Pattern.compile("(?i)\\b(?:ending|ended)(?: on)? $");

    private AuditorReader() {}

    /// What one sentence says of a firm.
    private record Found(String firm, Passage passage, Sentence sentence) {}

    static List<Event> read(Filing filing) {
        var day = filing.day();
        Predicate<String> other = name -> !filing.own().isOwn(name);
        var own = filing.passages().stream()
                .filter(passage -> ITEMS.contains(passage.item()) && passage.source() == Source.REPORT)
                .toList();
        for (var action : Action.values()) {
            var gone = first(own, going(action), other);
            if (gone.isPresent()) {
                var come = first(
                        own, ENGAGED, other.and(name -> !name.equals(gone.get().firm())));
                return List.of(change(gone, Optional.of(action), come, day, gone.get()));
            }
        }
        var come = first(own, ENGAGED, other);
        return come.map(found -> List.of(change(Optional.empty(), Optional.empty(), come, day, found)))
                .orElse(List.of());
    }

    private static List<Pattern> going(Action action) {
        return switch (action) {
            case DISMISSED -> DISMISSED;
            case RESIGNED -> RESIGNED;
            case DECLINED -> DECLINED;
        };
    }

    private static Event change(
            Optional<Found> gone,
            Optional<Action> action,
            Optional<Found> come,
            Optional<LocalDate> day,
            Found evidence) {
        return new AuditorChange(
                Told.of(evidence.passage(), evidence.sentence(), EventType.AUDITOR_CHANGE),
                gone.map(Found::firm),
                come.map(Found::firm),
                action,
                date(evidence.sentence(), day),
                come.flatMap(found -> date(found.sentence(), day)),
                said(evidence.passage(), QUALIFIED, UNQUALIFIED),
                said(evidence.passage(), DISAGREED, AGREED),
                said(evidence.passage(), REPORTABLE, NOT_REPORTABLE),
                letter(evidence.passage()));
    }

    /// Whether an item says something, or denies it; what it denies in one sentence holds for all.
    private static Optional<Boolean> said(Passage passage, Pattern yes, Pattern no) {
        if (finds(passage, no)) {
            return Optional.of(false);
        }
        return finds(passage, yes) ? Optional.of(true) : Optional.empty();
    }

    private static boolean finds(Passage passage, Pattern pattern) {
        return passage.sentences().stream()
                .anyMatch(sentence -> pattern.matcher(sentence.text()).find());
    }

    private static Optional<String> letter(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> LETTER.matcher(sentence.text()).results())
                .map(m -> m.group(1))
                .findFirst();
    }

    private static Optional<PrintedDate> date(Sentence sentence, Optional<LocalDate> day) {
        return DateMention.DATE
                .matcher(sentence.text())
                .results()
                .filter(m ->
                        !PERIOD.matcher(sentence.text().substring(0, m.start())).find())
                .flatMap(m -> DateMention.of(m, day).stream())
                .findFirst();
    }

    private static Optional<Found> first(List<Passage> passages, List<Pattern> patterns, Predicate<String> meant) {
        for (var passage : passages) {
            for (var sentence : passage.sentences()) {
                for (var pattern : patterns) {
                    var firm = first(passage, sentence.text(), pattern, meant);
                    if (firm.isPresent()) {
                        return Optional.of(new Found(firm.get(), passage, sentence));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The first firm that is meant; words that tell of it may also begin at a name before it that is not.
    private static Optional<String> first(Passage passage, String text, Pattern pattern, Predicate<String> meant) {
        var m = pattern.matcher(text);
        for (int from = 0; m.find(from); from = m.end("firm")) {
            var name = fullName(firm(m.toMatchResult()), passage);
            if (meant.test(name)
                    && !NOT_DONE.matcher(text.substring(0, m.start())).find()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String firm(MatchResult m) {
        return EDGE.matcher(m.group("firm").strip()).replaceFirst("");
    }

    /// A short form, `PwC` or a name without what kind of firm it is, as the name it stands for.
    private static String fullName(String firm, Passage passage) {
        var defined = Pattern.compile(FIRM + ",? \\((?:the )?[\u201C\"]" + Pattern.quote(firm) + "[\u201D\"]"
                + "|\\b(?<form>" + Pattern.quote(firm) + ",? (?:LLP|LLC|PLLC|P\\.C\\.))(?!\\p{L})");
        return passage.sentences().stream()
                .flatMap(sentence -> defined.matcher(sentence.text()).results())
                .map(m -> Optional.ofNullable(m.group("form")).orElseGet(() -> firm(m)))
                .findFirst()
                .orElse(firm);
    }

    private static List<Pattern> patterns(String... texts) {
        return List.of(texts).stream().map(Pattern::compile).toList();
    }
}
