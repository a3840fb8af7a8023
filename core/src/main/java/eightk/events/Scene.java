package eightk.events;

import eightk.model.ItemNumber;
import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sentence that tells of an event, with what stands around it, to be asked for the facts.
///
/// What the sentence itself does not say is looked for in those that follow it: under the item that asks for such
/// events in all of a moderate item and in the items it refers to, elsewhere in the next two.
///
/// @param match the words that tell of it
record Scene(EventType type, Filing filing, Passage passage, int sentenceIndex, MatchResult match) {

    /// Most sentences after the first in which facts are looked for: later ones are about terms and conditions.
    private static final int FOLLOWING = 12;

    private static final int FOLLOWING_ELSEWHERE = 2;

    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)\\bitems?\\s+(\\d\\.\\d\\d)\\b(?=.{0,200}(?:incorporated|reference))|(?:incorporated|refer to|see).{0,200}\\bitems?\\s+(\\d\\.\\d\\d)\\b");
    private static final Pattern PAR_VALUE =
            Pattern.compile("(?i)\\b(?:par value(?: of)?|stated value(?: of)?|par) ?$|\\bper share[^.;]{0,20}$");
    private static final Pattern PER_SHARE = Pattern.compile(
            "(?i)^ ?(?:\\([^)]*\\) )?(?:per|a|for each|an?d? ?par|par) ?(?:common |ordinary )?(?:share|unit|value|warrant|note)?\\b");
    private static final Pattern RECALLED = Pattern.compile("(?i)^as previously (?:announced|disclosed|reported)\\b");
    private static final int DAYS_TO_FILE = 4;

    private static final Pattern OF_A_PAPER =
            Pattern.compile("(?i)\\b(?:dated(?: as of)?|due|ended|ending|expir\\w+|matur\\w+|through|until)(?: on)? $");

    private static final Pattern OF_A_PERIOD = Pattern.compile("(?i)\\b(?:ended|ending|due)(?: on)? $");

    private static final Pattern ON = Pattern.compile("(?i)(?!.*\\b(?:filed|reported|announced|disclosed)\\b).* on ");

    private static final Pattern EXHIBIT =
            Pattern.compile("(?i)\\bExhibits? (?:No\\.? ?)?((?:\\d{1,2}|99)(?:\\.\\d+|\\([a-z0-9]+\\))?)");

    Told told() {
        return Told.of(passage, sentence(), type);
    }

    Sentence sentence() {
        return passage.sentences().get(sentenceIndex);
    }

    String text() {
        return sentence().text();
    }

    boolean isOwn() {
        return type.isAskedBy(passage.item()) && passage.source() == Source.REPORT;
    }

    /// The words of the rule's group.
    Optional<String> group(String name) {
        return match.namedGroups().containsKey(name)
                ? Optional.ofNullable(match.group(name)).map(String::strip)
                : Optional.empty();
    }

    /// The first words of the pattern, its first group if it has one.
    Optional<String> find(Pattern pattern) {
        return around().flatMap(text -> pattern.matcher(text).results())
                .map(m -> m.groupCount() > 0 && m.group(1) != null ? m.group(1) : m.group())
                .map(String::strip)
                .findFirst();
    }

    boolean says(Pattern pattern) {
        return around().anyMatch(text -> pattern.matcher(text).find());
    }

    /// The first sum that is neither a par value nor for one share; else the first for one share.
    Optional<Money> money() {
        return around().flatMap(Scene::sums).findFirst();
    }

    /// The first sum after the words.
    Optional<Money> moneyAfter(Pattern words) {
        return around().flatMap(text -> {
                    var lead = words.matcher(text);
                    return lead.find() ? sums(text.substring(lead.end())).limit(1) : Stream.empty();
                })
                .findFirst();
    }

    /// The sums that the sentence itself tells.
    List<Money> sumsHere() {
        return sums(text()).toList();
    }

    List<String> parties() {
        return around().map(text -> PartyFinder.in(text, filing.own()))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Everyone named here who is named in full somewhere.
    List<String> people() {
        return filing.names().find(text()).stream()
                .flatMap(found -> filing.persons().resolve(found.name()).stream())
                .map(PersonName::printed)
                .distinct()
                .toList();
    }

    /// The day told last before the words of the event, else the first after them; in their sentence, else in those
    /// that follow. What was signed years ago and is now recalled gives no day, nor what is to come.
    Optional<PrintedDate> date() {
        return newsDates(text().substring(0, match.start()))
                .reduce((_, later) -> later)
                .or(() -> newsDates(text().substring(match.start())).findFirst())
                .or(() -> around().skip(1).flatMap(this::newsDates).findFirst());
    }

    /// Whether the day told last before the words, else the first after them on which it was done, is long ago.
    boolean isLongAgo() {
        var text = text();
        return days(text, 0, match.start(), OF_A_PAPER.asPredicate().negate())
                .reduce((_, later) -> later)
                .or(() -> days(text, match.end(), text.length(), ON.asMatchPredicate())
                        .findFirst())
                .filter(day -> Background.isOld(day, filing.day()))
                .isPresent();
    }

    /// The days in a part of the text that have the right words of it before them.
    private Stream<PrintedDate> days(String text, int from, int to, Predicate<String> before) {
        return DateMention.DATE
                .matcher(text)
                .region(from, to)
                .results()
                .filter(m -> before.test(text.substring(from, m.start())))
                .flatMap(m -> DateMention.of(m, filing.day()).stream());
    }

    /// Whether the sentence recalls what happened before the day of the report.
    boolean isRecalled() {
        var before = text().substring(0, match.start());
        return RECALLED.matcher(before).find()
                && days(text(), 0, match.start(), _ -> true)
                        .anyMatch(date -> filing.day()
                                .filter(day ->
                                        date.date().plusDays(DAYS_TO_FILE).isBefore(day))
                                .isPresent());
    }

    /// The first day of news after the words, in their own sentence.
    Optional<PrintedDate> newsDateAfter(Pattern words) {
        var lead = words.matcher(text());
        return lead.find() ? newsDates(text().substring(lead.end())).findFirst() : Optional.empty();
    }

    private Stream<PrintedDate> newsDates(String text) {
        return days(text, 0, text.length(), OF_A_PERIOD.asPredicate().negate())
                .filter(date -> !Background.isOld(date, filing.day()) && !isFuture(date));
    }

    Optional<PrintedDate> dateAfter(Pattern words) {
        return around().flatMap(text -> {
                    var lead = words.matcher(text);
                    return lead.find() ? dates(text.substring(lead.end())) : Stream.empty();
                })
                .findFirst();
    }

    Optional<String> exhibit() {
        return find(EXHIBIT);
    }

    /// Whether the pattern is said to be so, or denied; open if neither.
    Optional<Boolean> holds(Pattern yes, Pattern no) {
        return says(no) ? Optional.of(false) : says(yes) ? Optional.of(true) : Optional.empty();
    }

    private boolean isFuture(PrintedDate date) {
        return filing.day().isPresent()
                && date.date().isAfter(filing.day().get().plusDays(FOLLOWING));
    }

    private Stream<String> around() {
        var sentences = passage.sentences();
        var following = sentences.subList(
                sentenceIndex,
                Math.min(sentences.size(), sentenceIndex + 1 + (isOwn() ? FOLLOWING : FOLLOWING_ELSEWHERE)));
        var texts = following.stream().map(Sentence::text);
        return isOwn() ? Stream.concat(texts, referred(text())) : texts;
    }

    private Stream<String> referred(String text) {
        return referred(text, passage.item())
                .flatMap(item -> filing.under(item).stream().limit(FOLLOWING))
                .map(Sentence::text);
    }

    /// The items that a sentence of an item points to for what it would else say itself.
    static Stream<ItemNumber> referred(String text, ItemNumber here) {
        return !text.contains("tem")
                ? Stream.empty()
                : REFERENCE
                        .matcher(text)
                        .results()
                        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                        .map(ItemNumber::parse)
                        .filter(item -> !item.equals(here));
    }

    private Stream<PrintedDate> dates(String text) {
        return DateMention.DATE.matcher(text).results().flatMap(m -> DateMention.of(m, filing.day()).stream());
    }

    private static Stream<Money> sums(String text) {
        var found = MoneyMention.in(text);
        return Stream.concat(
                        found.stream().filter(sum -> !isForAShare(text, sum)),
                        found.stream()
                                .filter(sum -> isForAShare(text, sum)
                                        && !PAR_VALUE
                                                .matcher(text.substring(0, sum.start()))
                                                .find()))
                .map(MoneyMention.Found::money);
    }

    private static boolean isForAShare(String text, MoneyMention.Found sum) {
        return PER_SHARE.matcher(text.substring(sum.end())).find()
                || PAR_VALUE.matcher(text.substring(0, sum.start())).find();
    }
}
