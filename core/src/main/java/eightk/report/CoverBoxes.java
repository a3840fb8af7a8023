package eightk.report;

import eightk.model.CoverPage.Boxes;
import eightk.report.flow.Line;
import eightk.report.flow.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the boxes of a cover page, which thirty years of converters have drawn in thirty ways.
final class CoverBoxes {

    /// How far after the words a box may stand.
    private static final int NEAR = 40;

    /// Longest line that is nothing but a box and its words.
    private static final int SHORT = 60;

    /// How far after the words on the transition period its box may stand: the sentence goes on.
    private static final int NEAR_TRANSITION = 260;

    private static final String TICKED =
            "[\u2612\u2611\u2714\u2713\u00FE\u00FD\u2717\u2718]|\\[\\s*[xX\u221A]\\s*\\]|\\|\\s*[xX]\\s*\\||\\(\\s*[xX]\\s*\\)|(?<![\\w.])[xX](?![\\w.])";
    private static final String EMPTY =
            "[\u2610\u25A1\u25A2\u25FB\u25FD\u00A8\u2751\u274F\uF0A8\uF06F]|\\[[\\s_]*\\]|\\|[\\s_]*\\||\\(\\s*\\)|(?<![\\w.])[oq](?![\\w.])|_{2,}";
    private static final Pattern BOX = Pattern.compile("(?<ticked>" + TICKED + ")|(?<empty>" + EMPTY + ")");
    private static final Pattern GROWTH =
            Pattern.compile("(?i)(?:^|[.;:\\s)])(?:an\\s+)?emerging\\s+growth\\s+company\\s*[:.?]*\\s*(?="
                    + "\\W|[oqxX](?!\\w)|yes\\b|$)");
    private static final Pattern TRANSITION =
            Pattern.compile("(?i)elected\\s+not\\s+to\\s+use\\s+the\\s+extended\\s+transition\\s+period");

    private CoverBoxes() {}

    static Optional<Boxes> in(List<Line> lines) {
        var written = beside(lines, "Rule 425");
        var soliciting = beside(lines, "14a-12");
        var tender = beside(lines, "14d-2");
        var issuerTender = beside(lines, "13e-4");
        if (written.isEmpty() && soliciting.isEmpty() && tender.isEmpty() && issuerTender.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Boxes(
                written.orElse(false), soliciting.orElse(false), tender.orElse(false), issuerTender.orElse(false)));
    }

    /// Whether the box on the line that names a rule is ticked; absent if there is no such line.
    private static Optional<Boolean> beside(List<Line> lines, String rule) {
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (lines.get(i).isText() && Words.containsIgnoringCase(text, rule)) {
                var box = first(text);
                return Optional.of(
                        box.isPresent()
                                ? box.get()
                                : i > 0 && first(lines.get(i - 1).text()).orElse(false));
            }
        }
        return Optional.empty();
    }

    static Optional<Boolean> emergingGrowth(List<Line> lines) {
        return lines.stream()
                .map(Line::text)
                .filter(text -> text.length() < SHORT && Words.containsIgnoringCase(text, "emerging growth company"))
                .flatMap(text -> yesOrNo(text).or(() -> first(text)).stream())
                .findFirst()
                .or(() -> lastAfter(joined(lines, "emerging"), GROWTH, NEAR));
    }

    static Optional<Boolean> exTransitionPeriod(List<Line> lines) {
        return lastAfter(joined(lines, "transition"), TRANSITION, NEAR_TRANSITION);
    }

    /// All words as one text; none, if a word is not among them without which the text is not asked about.
    private static String joined(List<Line> lines, String word) {
        if (lines.stream().noneMatch(line -> Words.containsIgnoringCase(line.text(), word))) {
            return "";
        }
        return String.join(
                " ", lines.stream().filter(Line::isText).map(Line::text).toList());
    }

    private static Optional<Boolean> lastAfter(String text, Pattern words, int near) {
        Optional<Boolean> last = Optional.empty();
        var m = words.matcher(text);
        while (m.find()) {
            var after = text.substring(m.end(), Math.min(text.length(), m.end() + near));
            var box = yesOrNo(after).or(() -> first(after));
            last = box.isPresent() ? box : last;
        }
        return last;
    }

    /// `Yes ☐ No ☒` has two boxes; the one behind "Yes" is the answer.
    private static Optional<Boolean> yesOrNo(String text) {
        int yes = text.toLowerCase(java.util.Locale.ROOT).indexOf("yes");
        return yes < 0 ? Optional.empty() : first(text.substring(yes + 3));
    }

    private static Optional<Boolean> first(String text) {
        var m = BOX.matcher(text);
        return m.find() ? Optional.of(m.group("ticked") != null) : Optional.empty();
    }
}
