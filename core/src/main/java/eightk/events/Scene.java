package eightk.events;

import eightk.model.PrintedDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// Types of which an item may tell several, so that what stands before one may belong to another.
    private static final Set<EventType> SEVERAL = EnumSet.of(
            EventType.COMPENSATION,
            EventType.AGREEMENT,
            EventType.AMENDMENT,
            EventType.TERMINATION,
            EventType.ACQUISITION,
            EventType.DISPOSITION,
            EventType.CHARTER_CHANGE);

    private static final Pattern EXHIBIT =
            Pattern.compile("(?i)\\bExhibits? (?:No\\.? ?)?((?:\\d{1,2}|99)(?:\\.\\d+|\\([a-z0-9]+\\))?)");

    private static final Pattern ALL = Pattern.compile(".+", Pattern.DOTALL);

    /// A sentence that tells of it by all its words.
    static Scene of(EventType type, Filing filing, Passage passage, int sentenceIndex) {
        var all = ALL.matcher(passage.sentences().get(sentenceIndex).text());
        if (!all.matches()) {
            throw new IllegalArgumentException("a sentence must have words, found none at " + sentenceIndex);
        }
        return new Scene(type, filing, passage, sentenceIndex, all.toMatchResult());
    }

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
        return around().flatMap(text -> found(pattern, text)).findFirst();
    }

    /// The same, in this sentence and after the words.
    Optional<String> findAfter(String words, Pattern pattern) {
        int at = text().indexOf(words);
        return at < 0 ? Optional.empty() : found(pattern, text().substring(at)).findFirst();
    }

    static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(m -> m.groupCount() > 0 && m.group(1) != null ? m.group(1) : m.group())
                .map(String::strip);
    }

    boolean says(Pattern pattern) {
        return around().anyMatch(text -> pattern.matcher(text).find());
    }

    /// Whether a sentence has the words, and not those others.
    boolean saysBut(Pattern others, Pattern words) {
        return around().anyMatch(text ->
                words.matcher(text).find() && !others.matcher(text).find());
    }

    /// The first sum that is neither a par value nor for one share nor of what is replaced; else the first for one
    /// share, else what is replaced.
    Optional<Money> money() {
        return Sums.first(around().toList());
    }

    /// The same without the sums after which the words stand.
    Optional<Money> moneyBut(Pattern after) {
        return Sums.first(around().map(text -> Sums.without(text, after)).toList());
    }

    /// The first sum, be it of what is replaced.
    Optional<Money> moneyOfAny() {
        return Sums.firstOfAny(around().toList());
    }

    /// The first sum after the words, in this sentence or those that follow.
    Optional<Money> moneyAfter(Pattern words) {
        return moneyAfter(words, following(FOLLOWING));
    }

    /// The first sum after the words, wherever the report has them.
    Optional<Money> moneyAnywhereAfter(Pattern words) {
        return moneyAfter(words, filing.texts());
    }

    private static Optional<Money> moneyAfter(Pattern words, Stream<String> texts) {
        return texts.filter(MoneyMention::mayBeIn)
                .flatMap(text -> {
                    var lead = words.matcher(text);
                    return lead.find() ? Sums.of(text.substring(lead.end())).limit(1) : Stream.empty();
                })
                .findFirst();
    }

    /// The sums that the sentence itself tells.
    List<Money> sumsHere() {
        return Sums.of(text()).toList();
    }

    List<String> parties() {
        return partiesIn(around());
    }

    /// The parties of the first sentence that says the words and names any.
    List<String> partiesWhere(Pattern words) {
        return partiesIn(around().filter(text -> words.matcher(text).find()));
    }

    /// The same, wherever the report has them.
    List<String> partiesAnywhere(Pattern words) {
        return partiesIn(filing.texts().filter(text -> words.matcher(text).find()));
    }

    private List<String> partiesIn(Stream<String> texts) {
        return texts.map(this::partiesOf)
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> partiesOf(String text) {
        return Stream.concat(PartyFinder.in(text, filing.own()).stream(), filing.shortNames().in(text).stream())
                .distinct()
                .toList();
    }

    /// Everyone named here who is named in full somewhere.
    List<String> people() {
        return filing.persons()
                .namedBy(filing.names().find(text()))
                .map(PersonName::printed)
                .distinct()
                .toList();
    }

    /// The day of the event, where it is news.
    Optional<PrintedDate> date() {
        return EventDate.of(this);
    }

    /// The day on which it took effect or was executed; else that of the event.
    Optional<PrintedDate> effective() {
        return EventDate.effective(this).or(this::date);
    }

    /// Whether the day told last before the words, else the first after them on which it was done, is long ago.
    boolean isLongAgo() {
        return days().isLongAgo(text(), match.start(), match.end());
    }

    /// Whether the sentence recalls what happened before the day of the report.
    boolean isRecalled() {
        return days().isRecalled(text().substring(0, match.start()));
    }

    /// The same, wherever in the sentence the day is told.
    boolean recalls() {
        return days().isRecalled(text());
    }

    Days days() {
        return new Days(filing.day());
    }

    /// The first day of news after the words, in their own sentence.
    Optional<PrintedDate> newsDateAfter(Pattern words) {
        var lead = words.matcher(text());
        return lead.find() ? days().news(text().substring(lead.end())).findFirst() : Optional.empty();
    }

    Optional<PrintedDate> dateAfter(Pattern words) {
        return dateAfter(words, _ -> true);
    }

    /// The first day after the words, in a sentence of a kind.
    Optional<PrintedDate> dateAfter(Pattern words, Predicate<String> kind) {
        return around().filter(kind)
                .flatMap(text -> {
                    var lead = words.matcher(text);
                    return lead.find() ? days().all(text.substring(lead.end())) : Stream.empty();
                })
                .findFirst();
    }

    /// The first day of news in a sentence that says the words.
    Optional<PrintedDate> dateWhere(Pattern words) {
        return around().filter(text -> words.matcher(text).find())
                .flatMap(days()::news)
                .findFirst();
    }

    Optional<String> exhibit() {
        return find(EXHIBIT);
    }

    /// Where facts are looked for, its own sentence first.
    Stream<String> around() {
        if (!isOwn()) {
            return following(FOLLOWING_ELSEWHERE);
        }
        var after = Stream.concat(following(FOLLOWING), referred(text()));
        return SEVERAL.contains(type) ? after : Stream.concat(after, before());
    }

    /// What leads up to the only event of an item.
    private Stream<String> before() {
        return passage.sentences().subList(0, sentenceIndex).stream().map(Sentence::text);
    }

    private Stream<String> following(int most) {
        return passage.sentences().stream().skip(sentenceIndex).limit(1L + most).map(Sentence::text);
    }

    private Stream<String> referred(String text) {
        return filing.referred(text, passage.item(), FOLLOWING).map(Sentence::text);
    }
}
