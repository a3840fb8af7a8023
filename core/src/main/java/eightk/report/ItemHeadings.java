package eightk.report;

import eightk.law.Form8K;
import eightk.law.LatePattern;
import eightk.model.ItemNumber;
import eightk.report.flow.Line;
import eightk.report.flow.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells the headings of items from everything else that begins with "Item": references in running text, tables of
/// contents, proposals put to a vote.
final class ItemHeadings {

    /// A line shorter than this does not run on into the next.
    private static final int SHORT = 50;

    /// Longest line that can be a heading although the form has no such caption.
    private static final int LONGEST_UNKNOWN = 160;

    /// Most headings told; a report has some ten, and one that reprints another some thirty more.
    private static final int MOST_HEADINGS = 1_000;

    /// Of an item, of the part of a form before it, and of the section of one.
    private static final String INITIALS = "IiPpSs";

    /// How far into a line its first words reach, and how far the title of a section that stands before an item.
    private static final int FIRST_WORDS = 24;

    private static final int SECTION_TITLE = 90;

    /// Longest line that can be one of a table of contents.
    private static final int LONGEST_CONTENTS = 200;

    private static final LatePattern PAGE_OF_CONTENTS = LatePattern.of("\\W*+\\d{0,3}+\\W*+");
    private static final LatePattern LAST_OF_CONTENTS = LatePattern.of(
            "(?i)(table of contents|page|signatures?( page)?|exhibits?( index| list|\\s\\S*)?|index to exhibits"
                    + "|section \\d.*|part .*)?[\\W\\d]*");

    private final List<Line> lines;
    private final List<ItemHeading> headings = new ArrayList<>();

    private ItemHeadings(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /// The headings of the flow, and its lines with those that a heading shares with text cut in two.
    record Found(List<Line> lines, List<ItemHeading> headings) {}

    /// @param filed decides which numbering is meant, where it is known
    static Found in(List<Line> lines, Optional<LocalDate> filed) {
        var finder = new ItemHeadings(lines);
        finder.find(false);
        if (finder.headings.isEmpty()) {
            finder.find(true);
        }
        finder.keepOneNumbering(filed);
        finder.dropContents();
        return new Found(finder.lines, finder.headings);
    }

    /// @param bare whether headings are looked for that leave the word "item" out
    private void find(boolean bare) {
        var reader = new HeadingReader(lines, bare);
        for (int i = 0; i < lines.size() && headings.size() < MOST_HEADINGS; i++) {
            if (lines.get(i).isText() && mayBegin(lines.get(i), bare)) {
                var found = reader.at(i);
                if (found.isPresent()
                        && isHeading(i, found.get().heading())
                        && (!bare || found.get().split().isEmpty())) {
                    take(found.get());
                    i = found.get().heading().last();
                }
            }
        }
    }

    /// Cheap: an item heading has "item" within its first words, or begins with a digit.
    private static boolean mayBegin(Line line, boolean bare) {
        var text = line.text();
        int from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return false;
        }
        if (bare && Character.isDigit(text.charAt(from))) {
            return true;
        }
        if (Words.isLetterOrDigit(text.charAt(from)) && INITIALS.indexOf(text.charAt(from)) < 0) {
            return false;
        }
        int reach = text.regionMatches(true, from, "section", 0, 7) ? SECTION_TITLE : FIRST_WORDS;
        int most = Math.min(text.length() - 4, from + reach);
        for (int i = from; i <= most; i++) {
            if ((text.charAt(i) | ' ') == 'i' && text.regionMatches(true, i, "item", 0, 4)) {
                return true;
            }
        }
        return text.regionMatches(true, from, "i t e m", 0, 7);
    }

    private void take(HeadingReader.Found found) {
        headings.add(found.heading());
        found.split().ifPresent(split -> {
            lines.set(found.heading().last(), split.head());
            lines.add(found.heading().last() + 1, split.rest());
        });
    }

    private boolean isHeading(int index, ItemHeading heading) {
        var line = lines.get(index);
        if (heading.known()) {
            return standsApart(index);
        }
        var caption = heading.captions().getLast().orElse("");
        return (line.gap() || line.emphasised())
                && line.text().length() <= LONGEST_UNKNOWN
                && (caption.isEmpty() ? line.text().length() < SHORT : line.emphasised() || isTitle(caption));
    }

    /// Whether the line does not carry on the one before.
    private boolean standsApart(int index) {
        if (lines.get(index).gap() || lines.get(index).emphasised()) {
            return true;
        }
        if (!headings.isEmpty() && headings.getLast().last() == index - 1) {
            return true;
        }
        int before = index - 1;
        while (before >= 0 && !lines.get(before).isText()) {
            before--;
        }
        if (before < index - 1 || before < 0) {
            return true;
        }
        var text = lines.get(before).text();
        return text.length() < SHORT || text.endsWith(".") || text.endsWith(":");
    }

    /// Whether most longer words begin with a capital.
    private static boolean isTitle(String caption) {
        int capitals = 0;
        int longer = 0;
        for (var word : caption.split("[^\\p{L}]+", -1)) {
            if (word.length() > 3) {
                longer++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longer > 0 && 3 * capitals >= 2 * longer;
    }

    /// A report uses one numbering. The other's headings are proposals, agreements and the like.
    private void keepOneNumbering(Optional<LocalDate> filed) {
        boolean anySectioned = false;
        boolean anyPlain = false;
        boolean anyUnknown = false;
        for (var heading : headings) {
            boolean sectioned = isSectioned(heading);
            anySectioned |= heading.known() && sectioned;
            anyPlain |= heading.known() && !sectioned;
            anyUnknown |= sectioned;
        }
        boolean meant =
                filed.isPresent() ? !filed.get().isBefore(Form8K.SECTIONS) : anySectioned || (!anyPlain && anyUnknown);
        boolean numbering = meant ? anySectioned || !anyPlain : anySectioned && !anyPlain;
        headings.removeIf(heading -> isSectioned(heading) != numbering);
    }

    private static boolean isSectioned(ItemHeading heading) {
        return heading.numbers().getFirst() instanceof ItemNumber.Sectioned;
    }

    /// A heading without text that comes again later is a line of a table of contents.
    private void dropContents() {
        var contents = new ArrayList<ItemHeading>();
        for (int i = 0; i < headings.size(); i++) {
            if (isAgain(i) && isEmpty(i)) {
                contents.add(headings.get(i));
            }
        }
        headings.removeAll(contents);
    }

    private boolean isAgain(int index) {
        var numbers = headings.get(index).numbers();
        for (var later : headings.subList(index + 1, headings.size())) {
            if (later.numbers().containsAll(numbers)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmpty(int index) {
        int from = headings.get(index).last() + 1;
        int to = index + 1 < headings.size() ? headings.get(index + 1).first() : lines.size();
        int said = 0;
        for (int i = from; i < to; i++) {
            said += lines.get(i).isText()
                            && !PAGE_OF_CONTENTS.matcher(lines.get(i).text()).matches()
                    ? 1
                    : 0;
        }
        return said == 0 || (said <= 6 && isContentsEnd(from, to));
    }

    /// After the last line of a table of contents come at most its lines for signatures and exhibits.
    private boolean isContentsEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            var text = lines.get(i).text();
            if (lines.get(i).isText()
                    && (text.length() > LONGEST_CONTENTS
                            || !LAST_OF_CONTENTS.matcher(text).matches())) {
                return false;
            }
        }
        return true;
    }
}
