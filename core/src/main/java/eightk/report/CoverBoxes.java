package eightk.report;

import eightk.law.LatePattern;
import eightk.model.CoverPage.Boxes;
import eightk.report.flow.Line;
import eightk.report.flow.Signpost;
import eightk.report.flow.Words;
import java.util.List;
import java.util.Optional;

/// Reads the boxes of a cover page.
final class CoverBoxes {

    /// How far after the words a box may stand.
    private static final int NEAR = 40;

    /// Longest line that is nothing but a box and its words.
    private static final int SHORT = 60;

    /// How far after the words on the transition period its box may stand: the sentence goes on.
    private static final int NEAR_TRANSITION = 260;

    private static final LatePattern GROWTH =
            LatePattern.of("(?i)emerging\\s+growth\\s+company\\s*[:.?]*\\s*(?=\\W|[oqxX](?!\\w)|yes\\b|$)");
    private static final LatePattern TRANSITION =
            LatePattern.of("(?i)elected\\s+not\\s+to\\s+use\\s+the\\s+extended\\s+transition\\s+period");

    /// What may stand before the words on growth, unless an article does.
    private static final String BEFORE_GROWTH = ".;:) ";

    private CoverBoxes() {}

    static Optional<Boxes> in(List<Line> lines) {
        var written = beside(lines, Signpost.RULE_425);
        var soliciting = beside(lines, Signpost.RULE_14A_12);
        var tender = beside(lines, Signpost.RULE_14D_2);
        var issuerTender = beside(lines, Signpost.RULE_13E_4);
        if (written.isEmpty() && soliciting.isEmpty() && tender.isEmpty() && issuerTender.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Boxes(
                written.orElse(false), soliciting.orElse(false), tender.orElse(false), issuerTender.orElse(false)));
    }

    /// Whether the box on the line that names a rule is ticked; absent if there is no such line.
    private static Optional<Boolean> beside(List<Line> lines, Signpost rule) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isText() && line.has(rule)) {
                var box = CheckMark.first(line.text());
                return Optional.of(
                        box.isPresent()
                                ? box.get()
                                : i > 0
                                        && CheckMark.first(lines.get(i - 1).text())
                                                .orElse(false));
            }
        }
        return Optional.empty();
    }

    static Optional<Boolean> emergingGrowth(List<Line> lines) {
        for (var line : lines) {
            if (line.has(Signpost.EMERGING)
                    && line.text().length() < SHORT
                    && Words.containsIgnoringCase(line.text(), "emerging growth company")) {
                var box = yesOrNo(line.text()).or(() -> CheckMark.first(line.text()));
                if (box.isPresent()) {
                    return box;
                }
            }
        }
        var text = joined(lines, Signpost.EMERGING, 0);
        return lastAfter(text, "emerging", CoverBoxes::endOfGrowth, NEAR);
    }

    /// Where the words end that begin at an index; -1 if they are others.
    private static int endOfGrowth(String text, int at) {
        boolean begins = at == 0 || BEFORE_GROWTH.indexOf(text.charAt(at - 1)) >= 0;
        return begins ? end(GROWTH, text, at) : -1;
    }

    static Optional<Boolean> exTransitionPeriod(List<Line> lines) {
        var text = joined(lines, Signpost.TRANSITION, "elected not to use the extended ".length());
        return lastAfter(text, "elected", (words, at) -> end(TRANSITION, words, at), NEAR_TRANSITION);
    }

    private static int end(LatePattern words, String text, int at) {
        var m = words.matcher(text).region(at, text.length());
        return m.lookingAt() ? m.end() : -1;
    }

    /// The words from the first line on that has a certain one, as one text; none, if no line has.
    ///
    /// @param before how many characters before that line may belong to it
    private static String joined(List<Line> lines, Signpost word, int before) {
        int first = indexOf(lines, word);
        if (first < 0) {
            return "";
        }
        for (int left = before; left > 0 && first > 0; first--) {
            left -= lines.get(first - 1).isText() ? lines.get(first - 1).text().length() : 0;
        }
        var text = new StringBuilder();
        for (var line : lines.subList(first, lines.size())) {
            if (line.isText()) {
                text.append(text.isEmpty() ? "" : " ").append(line.text());
            }
        }
        return text.toString();
    }

    /// Whether any of the lines has a word of the signpost.
    static boolean isIn(List<Line> lines, Signpost word) {
        return indexOf(lines, word) >= 0;
    }

    /// The first line that has a word of the signpost; -1 if none has.
    private static int indexOf(List<Line> lines, Signpost word) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).has(word)) {
                return i;
            }
        }
        return -1;
    }

    /// Tells where some words end that begin at an index.
    @FunctionalInterface
    private interface End {
        int of(String text, int at);
    }

    /// The box behind the last place of some words that has one.
    private static Optional<Boolean> lastAfter(String text, String first, End words, int near) {
        Optional<Boolean> last = Optional.empty();
        for (int at = Words.indexOfIgnoringCase(text, first, 0);
                at >= 0;
                at = Words.indexOfIgnoringCase(text, first, at + 1)) {
            int end = words.of(text, at);
            if (end >= 0) {
                var after = text.substring(end, Math.min(text.length(), end + near));
                var box = yesOrNo(after).or(() -> CheckMark.first(after));
                last = box.isPresent() ? box : last;
            }
        }
        return last;
    }

    /// `Yes ☐ No ☒` has two boxes; the one behind "Yes" is the answer.
    private static Optional<Boolean> yesOrNo(String text) {
        int yes = Words.indexOfIgnoringCase(text, "yes", 0);
        return yes < 0 ? Optional.empty() : CheckMark.first(text.substring(yes + 3));
    }
}
