package eightk.events;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sums of sentences, the main one first: neither a price or value of one share nor what a contract had before.
final class Sums {

    private static final Pattern PAR_VALUE =
            Pattern.compile("(?i)\\b(?:par value(?: of)?|stated value(?: of)?|par) ?$|\\bper share[^.;]{0,20}$");
    private static final Pattern PER_SHARE = Pattern.compile(
            "(?i)^ ?(?:\\([^)]*\\) )?(?:per|a|for each|an?d? ?par|par) ?(?:common |ordinary )?(?:share|unit|value|warrant|note)?\\b");
    private static final Pattern PAR = Pattern.compile("(?i)^ (?:stated |par )value\\b");

    /// Before a sum that is raised, lowered or replaced.
    private static final Pattern FORMER = Pattern.compile(
            "(?i)\\b(?:(?:existing|prior|previous|former|original|outstanding|current) (?:[\\p{L}\\d-]+ ){0,3}|(?:increas|rais|reduc|decreas|lower|chang|expand|upsiz|amend)\\w*\\b[^.;$]{0,160}? from (?:approximately |the |[^.;$]{0,40}? of )?)$");

    private static final Pattern ISSUE = Pattern.compile("(?i)^ (?:in )?(?:aggregate )?principal amount\\b");

    private Sums() {}

    /// The main sum of the first text that has one, or the largest of several issues told in one breath; else any.
    static Optional<Money> first(List<String> texts) {
        return texts.stream()
                .filter(MoneyMention::mayBeIn)
                .flatMap(text -> largestIssue(text).or(() -> main(text).findFirst()).stream())
                .findFirst()
                .or(() -> texts.stream().flatMap(Sums::others).findFirst());
    }

    /// The first that is not for one share, be it of what is replaced; else any.
    static Optional<Money> firstOfAny(List<String> texts) {
        return texts.stream()
                .flatMap(text -> MoneyMention.in(text).stream()
                        .filter(sum -> !isForAShare(text, sum))
                        .map(MoneyMention.Found::money))
                .findFirst()
                .or(() -> first(texts));
    }

    /// A text less the sums that have the words behind them.
    static String without(String text, Pattern after) {
        var rest = new StringBuilder();
        int from = 0;
        for (var sum : MoneyMention.in(text)) {
            if (after.matcher(text.substring(sum.end())).find()) {
                rest.append(text, from, sum.start());
                from = sum.end();
            }
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static Optional<Money> largestIssue(String text) {
        return MoneyMention.in(text).stream()
                .filter(sum -> ISSUE.matcher(text.substring(sum.end())).find())
                .map(MoneyMention.Found::money)
                .max((one, other) -> PlainNumber.compare(one.number(), other.number()));
    }

    /// Those of one sentence, the main ones first, without par values.
    static Stream<Money> of(String text) {
        return Stream.concat(main(text), others(text));
    }

    private static Stream<Money> main(String text) {
        return MoneyMention.in(text).stream()
                .filter(sum -> !isForAShare(text, sum) && !isFormer(text, sum))
                .map(MoneyMention.Found::money);
    }

    private static Stream<Money> others(String text) {
        return MoneyMention.in(text).stream()
                .filter(sum -> (isForAShare(text, sum) || isFormer(text, sum)) && !isParValue(text, sum))
                .map(MoneyMention.Found::money);
    }

    private static boolean isForAShare(String text, MoneyMention.Found sum) {
        return isParValue(text, sum)
                || PER_SHARE.matcher(text.substring(sum.end())).find();
    }

    private static boolean isParValue(String text, MoneyMention.Found sum) {
        return PAR.matcher(text.substring(sum.end())).find()
                || PAR_VALUE.matcher(text.substring(0, sum.start())).find();
    }

    private static boolean isFormer(String text, MoneyMention.Found sum) {
        return FORMER.matcher(text.substring(0, sum.start())).find();
    }
}
