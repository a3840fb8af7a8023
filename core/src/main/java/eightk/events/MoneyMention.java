package eightk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Amounts of money in running text: `$1.5 million`, `EUR 300,000`, and ranges, `$14 to $16 million`, whose lower end
/// has the scale of the upper, `$14-16 million`, which count by their lower end; and cents, `15 cents`, as dollars.
final class MoneyMention {

    static final SparsePattern MONEY = SparsePattern.of(
            "(?<currency>US ?\\$|U\\.S\\. ?\\$|C(?:dn|AD)? ?\\$|A\\$|HK\\$|\\$|\u20AC|\u00A3|\u00A5|\\bEUR ?|\\bUSD ?|\\bGBP ?)"
                    + " ?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,6})?|\\.\\d{1,6})"
                    + "(?: ?(?:-|\u2013|to) ?\\d{1,4}(?:\\.\\d{1,4})?(?=[- ]?(?:thousand|million|billion|trillion)\\b))?"
                    + "(?:[- ]?(?<scale>thousand|million|billion|trillion|[MBK])\\b)?"
                    + "|(?<![\\d.,])(?<cents>\\d{1,4}(?:\\.\\d{1,4})?) ?(?:\u00A2|cents\\b)",
            MoneyMention::mayBegin);

    /// Without one of these there is no money.
    private static final List<String> SIGNS =
            List.of("$", "\u20AC", "\u00A3", "\u00A5", "EUR", "USD", "GBP", "\u00A2", "cents");

    private static final Pattern RANGE = Pattern.compile("(?:\\s|^)(?:to|and|or|-|\u2013)\\s?$|^\\s?(?:-|\u2013)\\s?$");

    private static final Map<String, Integer> ZEROS =
            Map.of("thousand", 3, "k", 3, "million", 6, "m", 6, "billion", 9, "b", 9, "trillion", 12);

    /// @param start where it begins in the text
    record Found(Money money, int start, int end) {}

    private MoneyMention() {}

    private static boolean mayBegin(String text, int at) {
        return switch (text.charAt(at)) {
            case '$', '\u20AC', '\u00A3', '\u00A5', 'U', 'C', 'A', 'H', 'E', 'G' -> true;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> at == 0 || !Letters.isDigit(text.charAt(at - 1));
            default -> false;
        };
    }

    /// Whether a text has any sign of money.
    static boolean mayBeIn(String text) {
        return Letters.hasAny(text, SIGNS);
    }

    static List<Found> in(String text) {
        if (!mayBeIn(text)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var matches = MONEY.results(text);
        for (int i = 0; i < matches.size(); i++) {
            var m = matches.get(i);
            if (m.group("cents") != null) {
                found.add(cents(m));
                continue;
            }
            var scale = Optional.ofNullable(m.group("scale"));
            boolean range = i + 1 < matches.size()
                    && matches.get(i + 1).start() - m.end() < 8
                    && RANGE.matcher(text.substring(m.end(), matches.get(i + 1).start()))
                            .find();
            if (scale.isEmpty() && range) {
                scale = Optional.ofNullable(matches.get(i + 1).group("scale"));
            }
            var number = PlainNumber.of(m.group("number"));
            int zeros = scale.map(word -> ZEROS.getOrDefault(word.toLowerCase(Locale.ROOT), 0))
                    .orElse(0);
            var amount = zeros == 0 ? number : PlainNumber.timesTenTo(zeros, number);
            found.add(new Found(
                    new Money(
                            amount,
                            currency(m.group("currency").strip()),
                            scale,
                            m.group().strip()),
                    m.start(),
                    m.end()));
        }
        return List.copyOf(found);
    }

    private static Found cents(MatchResult m) {
        var dollars = PlainNumber.hundredth(PlainNumber.of(m.group("cents")));
        return new Found(
                new Money(dollars, "USD", Optional.of("cents"), m.group().strip()), m.start(), m.end());
    }

    private static String currency(String sign) {
        return switch (sign.charAt(0)) {
            case '\u20AC' -> "EUR";
            case '\u00A3' -> "GBP";
            case '\u00A5' -> "JPY";
            case 'C' -> "CAD";
            case 'A' -> "AUD";
            case 'H' -> "HKD";
            case 'E' -> "EUR";
            case 'G' -> "GBP";
            default -> "USD";
        };
    }
}
