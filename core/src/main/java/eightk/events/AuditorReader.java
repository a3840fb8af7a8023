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
import java.util.stream.Stream;

/// Reads which auditor goes, how, when, and which comes.
final class AuditorReader {

    private static final Set<ItemNumber> ITEMS = Set.of(ItemNumber.parse("4.01"), ItemNumber.parse("4"));

    /// What follows a name: where the firm is, and the stop of the sentence.
    private static final Pattern EDGE = Pattern.compile(
            "(?<=LL[CP]|P\\.?[AC]\\.?),? of .*|[\u2019']s$|,$|(?<!\\b(?:Inc|Ltd|Co|Corp|\\p{Lu}|CPAs?))\\.$");

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
        Predicate<String> other = name -> !filing.own().isOwn(name) && !AuditorWords.isNoFirm(name);
        var own = filing.passages().stream()
                .filter(passage -> ITEMS.contains(passage.item()) && passage.source() == Source.REPORT)
                .toList();
        for (var action : Action.values()) {
            var gone = first(own, going(action), other);
            if (gone.isPresent()) {
                return List.of(replaced(gone.get(), action, own, other, day));
            }
        }
        var come = first(own, AuditorWords.ENGAGED, other);
        for (var action : Action.values()) {
            var words = AuditorWords.goes(action);
            var gone = come.isPresent()
                    ? only(own, other.and(name -> !name.equals(come.get().firm())), words)
                    : before(own, other, words);
            if (gone.isPresent()) {
                return List.of(replaced(gone.get(), action, own, other, day));
            }
        }
        return come.or(() -> nobody(own))
                .map(found -> List.of(change(Optional.empty(), Optional.empty(), come, day, found)))
                .orElse(List.of());
    }

    /// A firm goes, and whoever is told to come takes its place.
    private static Event replaced(
            Found gone, Action action, List<Passage> own, Predicate<String> other, Optional<LocalDate> day) {
        var others = other.and(name -> !name.equals(gone.firm()));
        var come = first(own, AuditorWords.ENGAGED, others)
                .or(() -> successor(own, others))
                .or(() -> only(own, others, AuditorWords.COMES));
        return change(Optional.of(gone), Optional.of(action), come, day, gone);
    }

    /// The firm that is named last before words for what became of it.
    private static Optional<Found> before(List<Passage> passages, Predicate<String> meant, Pattern words) {
        for (var passage : passages) {
            for (var sentence : passage.sentences()) {
                var m = words.matcher(sentence.text());
                var firm = m.find()
                        ? firms(passage, sentence.text().substring(0, m.start()), meant)
                                .reduce((_, later) -> later)
                        : Optional.<String>empty();
                if (firm.isPresent()) {
                    return Optional.of(new Found(firm.get(), passage, sentence));
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<String> firms(Passage passage, String text, Predicate<String> meant) {
        return AuditorWords.A_FIRM
                .matcher(text)
                .results()
                .map(m -> fullName(firm(m), passage))
                .filter(name -> AuditorWords.hasForm(name) && meant.test(name));
    }

    /// The one firm that is named beside another, with the first sentence that has words for what became of it.
    private static Optional<Found> only(List<Passage> passages, Predicate<String> meant, Pattern words) {
        var firms = passages.stream()
                .flatMap(passage ->
                        passage.sentences().stream().flatMap(sentence -> firms(passage, sentence.text(), meant)))
                .distinct()
                .toList();
        return firms.size() != 1
                ? Optional.empty()
                : passages.stream()
                        .flatMap(passage -> passage.sentences().stream()
                                .filter(sentence ->
                                        words.matcher(sentence.text()).find())
                                .map(sentence -> new Found(firms.getFirst(), passage, sentence)))
                        .findFirst();
    }

    /// What the item says of an auditor whose name or going the words leave open.
    private static Optional<Found> nobody(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.sentences().stream()
                        .filter(sentence ->
                                AuditorWords.AN_AUDITOR.matcher(sentence.text()).find())
                        .map(sentence -> new Found("", passage, sentence)))
                .findFirst();
    }

    /// Whom the words call the successor or combined firm: the one that the other is told to have joined.
    private static Optional<Found> successor(List<Passage> passages, Predicate<String> meant) {
        return first(passages, AuditorWords.JOINED, meant)
                .flatMap(joined -> joined.passage().sentences().stream()
                        .filter(sentence -> AuditorWords.AS_SUCCESSOR
                                .matcher(sentence.text())
                                .find())
                        .findFirst()
                        .map(sentence -> new Found(joined.firm(), joined.passage(), sentence)));
    }

    private static List<Pattern> going(Action action) {
        return switch (action) {
            case DISMISSED -> AuditorWords.DISMISSED;
            case RESIGNED -> AuditorWords.RESIGNED;
            case DECLINED -> AuditorWords.DECLINED;
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
                date(evidence.sentence(), day).or(() -> dateBefore(evidence, day)),
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

    /// The day in the sentence before.
    private static Optional<PrintedDate> dateBefore(Found found, Optional<LocalDate> day) {
        int before = found.passage().sentences().indexOf(found.sentence()) - 1;
        return before < 0 ? Optional.empty() : date(found.passage().sentences().get(before), day);
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
        if (AuditorWords.hasForm(firm)) {
            return firm;
        }
        var defined = Pattern.compile(
                AuditorWords.FIRM + ",? \\((?:the )?[\u201C\"]" + Pattern.quote(firm) + "[\u201D\"]"
                        + "|\\b(?<form>" + Pattern.quote(firm)
                        + "(?: (?:(?:&|and) )?\\p{Lu}[\\p{L}&\u2019'-]*){0,3},? (?:LLP|LLC|PLLC|P\\.C\\.|P\\.A\\.|CPAs|Chartered))(?!\\p{L})");
        return passage.sentences().stream()
                .flatMap(sentence -> defined.matcher(sentence.text()).results())
                .map(m -> Optional.ofNullable(m.group("form")).orElseGet(() -> firm(m)))
                .findFirst()
                .orElse(firm);
    }
}
