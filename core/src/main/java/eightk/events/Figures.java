package eightk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the sums that a sentence tells of things measured: each sum belongs to the measure named last before it, and
/// of two, `$1.1 to $1.3 million`, the second is the upper end.
final class Figures {

    /// Most figures of one sentence.
    private static final int MOST = 12;

    private static final Pattern RANGE = Pattern.compile("(?i)^\\s?(?:to|and|-|\u2013|through)\\s?$");

    /// Of the same period a year before, or of a change: no headline figure.
    private static final Pattern COMPARED = Pattern.compile(
            "(?i)\\b(?:compared (?:to|with)|versus|from|against|up|down|increase of|decrease of)\\b[^;]{0,80}$");

    private Figures() {}

    /// @param measure names what is measured, by its first group
    static List<Figure> in(String text, Pattern measure) {
        var sums = MoneyMention.in(text);
        var figures = new ArrayList<Figure>();
        int from = 0;
        for (int i = 0; i < sums.size() && figures.size() < MOST; i++) {
            var sum = sums.get(i);
            var before = text.substring(from, sum.start());
            var name = last(measure, before);
            boolean range = i + 1 < sums.size()
                    && RANGE.matcher(text.substring(sum.end(), sums.get(i + 1).start()))
                            .matches();
            if (name.isPresent() && !COMPARED.matcher(before).find()) {
                figures.add(new Figure(
                        name.get(),
                        sum.money(),
                        range ? Optional.of(sums.get(i + 1).money()) : Optional.empty()));
            }
            i += range ? 1 : 0;
            from = sums.get(i).end();
        }
        return List.copyOf(figures);
    }

    private static Optional<String> last(Pattern measure, String text) {
        return measure.matcher(text).results().map(m -> m.group(1).strip()).reduce((_, later) -> later);
    }
}
