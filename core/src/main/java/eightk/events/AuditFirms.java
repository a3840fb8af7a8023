package eightk.events;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The firms of accountants that passages name.
///
/// @param meant whether a name may be that of a firm that is looked for
record AuditFirms(List<Passage> passages, Predicate<String> meant) {

    /// What follows a name: where the firm is, and the stop of the sentence.
    private static final Pattern EDGE = Pattern.compile(
            "(?<=LL[CP]|P\\.?[AC]\\.?),? of .*|[\u2019']s$|,$|(?<!\\b(?:Inc|Ltd|Co|Corp|\\p{Lu}|CPAs?))\\.$");

    private static final Pattern NOT_DONE =
            Pattern.compile("(?i)\\b(?:neither|did not|has not|had not|nor|prior to|before) [^.]{0,60}$");

    /// Most sentences with the short name of a firm in which its full one is looked for; it stands in the first.
    private static final int MOST_NAMING = 20;

    /// What stands before the name of a company that is audited.
    private static final Pattern CLIENT = Pattern.compile("(?i)\\b(?:auditors?|accountants?|firm) (?:of|for|to) $");

    AuditFirms {
        passages = List.copyOf(passages);
    }

    /// What one sentence says of a firm.
    record Found(String firm, Passage passage, Sentence sentence) {}

    /// Those beside one.
    AuditFirms without(String firm) {
        return new AuditFirms(passages, meant.and(name -> !name.equals(firm)));
    }

    /// The first that one of the patterns names.
    Optional<Found> first(List<SiftedPattern> patterns) {
        return find((passage, sentence) -> {
            var text = new SearchText(sentence.text());
            return patterns.stream()
                    .filter(pattern -> pattern.mayBeIn(text))
                    .flatMap(pattern -> first(passage, sentence.text(), pattern).stream())
                    .findFirst();
        });
    }

    /// The one that is named last before words for what became of it.
    Optional<Found> before(Pattern words) {
        return find((passage, sentence) -> {
            var m = words.matcher(sentence.text());
            return m.find()
                    ? firms(passage, sentence.text().substring(0, m.start())).reduce((_, later) -> later)
                    : Optional.empty();
        });
    }

    /// The only one, with the first sentence that has words for what became of it.
    Optional<Found> only(Pattern words) {
        var firms = passages.stream()
                .flatMap(passage -> passage.sentences().stream().flatMap(sentence -> firms(passage, sentence.text())))
                .distinct()
                .toList();
        return firms.size() != 1
                ? Optional.empty()
                : find((_, sentence) ->
                        words.matcher(sentence.text()).find() ? Optional.of(firms.getFirst()) : Optional.empty());
    }

    /// The first sentence that has the words, whichever firm it is about.
    Optional<Found> nobody(Pattern words) {
        return find((_, sentence) -> words.matcher(sentence.text()).find() ? Optional.of("") : Optional.empty());
    }

    /// Looks for a firm in a sentence.
    private interface Search {
        Optional<String> in(Passage passage, Sentence sentence);
    }

    private Optional<Found> find(Search search) {
        return passages.stream()
                .flatMap(passage -> passage.sentences().stream()
                        .flatMap(sentence ->
                                search.in(passage, sentence).stream().map(firm -> new Found(firm, passage, sentence))))
                .findFirst();
    }

    /// The first that is meant; words that tell of it may also begin at a name before it that is not.
    private Optional<String> first(Passage passage, String text, SiftedPattern pattern) {
        var m = pattern.matcher(text);
        for (int from = 0; m.find(from); from = m.end("firm")) {
            var name = fullName(firm(m.toMatchResult()), passage);
            if (meant.test(name)
                    && (AuditorWords.hasForm(name)
                            || !CLIENT.matcher(text.substring(0, m.start("firm")))
                                    .find())
                    && !NOT_DONE.matcher(text.substring(0, m.start())).find()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// All in a text that say what kind of firm they are.
    private Stream<String> firms(Passage passage, String text) {
        return AuditorWords.A_FIRM
                .matcher(text)
                .results()
                .map(m -> fullName(firm(m), passage))
                .filter(name -> AuditorWords.hasForm(name) && meant.test(name));
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
                .map(Sentence::text)
                .filter(text -> text.contains(firm))
                .limit(MOST_NAMING)
                .flatMap(text -> defined.matcher(text).results())
                .map(m -> Optional.ofNullable(m.group("form")).orElseGet(() -> firm(m)))
                .findFirst()
                .orElse(firm);
    }
}
