package eightk.events;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a filing says of a person beside the move itself, anywhere in it.
///
/// @param family the last word of the name
/// @param texts the sentences that say it
record Particulars(Filing filing, String family, List<String> texts) {

    private static final String HONORIFICS = "(Mr|Ms|Mrs|Miss|Dr|Prof|Gen|Adm|Hon|Sen|Gov|Rev|Judge|Ambassador)\\b\\.?";

    private static final String WORD = "\\p{Lu}(?!ommittee)[\\p{L}&]+";
    private static final String COMMITTEE =
            WORD + "(?:(?:,| and|, and| &| of)? " + WORD + "|(?: &)(?= \\p{Lu}))* Committees?";
    private static final Pattern JOINED = Pattern.compile(
            "(?i:\\b(?:appoint|elect|nam|serv|join|add)\\w*)[^;]{0,80}?\\b(?:to|on|members? of|chair\\w* of|join|joins|joined)"
                    + "(?: both)?(?: the| its| our)?(?: Board\u2019s| Company\u2019s)? (" + COMMITTEE
                    + "(?:(?:,|,? and)(?: the)? " + COMMITTEE + ")*)");
    private static final Pattern ONE_COMMITTEE = Pattern.compile(COMMITTEE);

    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:not|no|nor|without)\\b[^.;]{0,80}\\bdisagreements?\\b|\\bdisagreements?\\b[^.;]{0,40}\\bnone\\b");
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:due to|because of|as a result of|cit\\w+|over)\\b[^.;]{0,40}\\bdisagreements?\\b");

    static Particulars of(Filing filing, PersonName person) {
        var family = person.surname();
        var texts = filing.passages().stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(Sentence::text)
                .filter(text -> text.contains(family))
                .toList();
        return new Particulars(filing, family, texts);
    }

    /// As printed, with its stop.
    Optional<String> honorific() {
        var before = Pattern.compile(
                "\\b" + HONORIFICS + " (?:\\p{Lu}[\\p{L}.\u2019'-]* ){0,3}" + Pattern.quote(family) + "\\b");
        return first(texts, before, 0).map(words -> words.substring(0, words.indexOf(' ')));
    }

    /// Between those of the youngest and the oldest director.
    Optional<Integer> age() {
        var after = Pattern.compile(
                Pattern.quote(family)
                        + "(?:,? (?:Jr|Sr)\\.|,? I{2,3})?,? \\(?(?:age |aged |who is )?([2-9]\\d)\\)?(?= years|[,.;)]| )(?!,\\d|%| (?:shares|million))");
        return first(texts, after, 1).map(Integer::valueOf);
    }

    /// The committees that sentences of the item put the person on; those that name others too leave open whom.
    List<String> committees(Told told) {
        return filing.under(told.item()).stream()
                .filter(sentence -> sentence.text().contains("Committee")
                        && sentence.text().contains(family)
                        && filing.names(sentence).stream()
                                .allMatch(found -> found.name().surname().equals(family)))
                .flatMap(sentence -> JOINED.matcher(sentence.text()).results())
                .flatMap(joined -> ONE_COMMITTEE.matcher(joined.group(1)).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /// Whether a departure told under an item is said to come of a disagreement, or not to.
    Optional<Boolean> disagreement(Told told) {
        var about = filing.under(told.item()).stream()
                .map(Sentence::text)
                .filter(text -> text.contains("isagreement"))
                .toList();
        if (first(about, DENIED, 0).isPresent()) {
            return Optional.of(false);
        }
        return first(about, SAID, 0).map(_ -> true);
    }

    private static Optional<String> first(List<String> texts, Pattern pattern, int group) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results().map(m -> m.group(group)))
                .findFirst();
    }
}
