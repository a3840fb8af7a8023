package eightk.report;

import eightk.law.LatePattern;
import eightk.report.Section.Kind;
import eightk.report.flow.Flow;
import eightk.report.flow.Line;
import eightk.report.flow.Signpost;
import eightk.report.flow.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a main document into sections. Every line is in exactly one of them.
final class Outline {

    /// Longest heading of signatures, which may be letter-spaced, or of an exhibit index, with what may stand around
    /// it.
    private static final int LONGEST_HEADING = 40;

    /// Most signs before the words of a heading.
    private static final int SIGNS = 3;

    /// Lines after a heading "Signatures" within which the signing must begin for it to be one.
    private static final int SIGNING_WITHIN = 14;

    private static final LatePattern SIGNATURE_HEADING =
            LatePattern.of("(?i)^\\W{0,3}(?:s\\s?i\\s?g\\s?n\\s?a\\s?t\\s?u\\s?r\\s?e\\s?s?)(?:\\s*page)?\\W{0,4}$");
    private static final LatePattern SIGNING =
            LatePattern.of("(?i)\\b(?:pursuant\\s+to\\s+the\\s+requirements?\\s+of\\s+(?:section|the\\s+securities)"
                    + "|caused\\s+this\\s+(?:\\w+\\s+){0,4}to\\s+be\\s+signed)");
    private static final LatePattern SIGNING_SENTENCE = LatePattern.of(
            "(?i)^\\W{0,3}pursuant\\s+to\\s+the\\s+requirements?\\s+of\\s+(?:section|the\\s+securities\\s+(?:and\\s+)?exchange)");
    private static final LatePattern BY = LatePattern.of("(?i)\\bby:");
    private static final LatePattern INDEX_HEADING = LatePattern.of(
            "(?i)^\\W{0,3}(?:exhibits?\\s+index|index\\s+(?:to|of)\\s+exhibits?|exhibit\\s+list|list\\s+of\\s+exhibits)\\W{0,4}$");
    private static final LatePattern NUMBERED_ROW = LatePattern.of("^\\W{0,3}\\d{1,3}(?:\\.\\d|\\(|\\b)");
    private static final LatePattern SECTION_TITLE = LatePattern.of("(?i)^\\W{0,3}section\\s+\\d\\b.*");
    private static final LatePattern AFTER_COVER = LatePattern.of(
            "(?i)^\\W{0,3}(?:explanatory\\s+note|introductory\\s+note|introduction|table\\s+of\\s+contents"
                    + "|information\\s+to\\s+be\\s+included\\s+in\\s+(?:the|this)\\s+report"
                    + "|(?:cautionary\\s+)?(?:note\\s+(?:regarding|on)\\s+)?forward[- ]looking\\s+statements?)\\W*$"
                    + "|(?i)^\\W{0,3}(?:explanatory\\s+note|the\\s+undersigned\\s+(?:registrant|company)|this\\s+amendment)\\b.*");
    private static final LatePattern ATTACHMENT = LatePattern.of(
            "(?i)^\\W{0,3}(?:exhibit\\s+\\d{1,3}(?:[.(]\\S*)?|for\\s+immediate\\s+release.*|(?:news|press)\\s+release)\\W{0,3}$");
    private static final LatePattern NOTHING_TO_REPORT =
            LatePattern.of("(?i)^\\W*(?:not\\s+applicable|none|n/a|inapplicable|omitted)\\W*$");

    private final List<Line> lines;
    private final List<ItemHeading> headings;
    private final List<Section> sections = new ArrayList<>();

    private Outline(ItemHeadings.Found found) {
        lines = found.lines();
        headings = found.headings();
    }

    static List<Section> of(Flow flow, Optional<LocalDate> filed) {
        var outline = new Outline(ItemHeadings.in(flow.lines(), filed));
        outline.cut();
        return outline.sections;
    }

    private void cut() {
        int signatures = signatures();
        headings.removeIf(heading -> heading.first() >= signatures);
        int firstItem =
                headings.isEmpty() ? signatures : withTitle(headings.getFirst().first());
        cover(firstItem);
        int index = index(headings.isEmpty() ? firstItem : headings.getLast().last() + 1, signatures);
        int itemsEnd = index < 0 ? signatures : index;
        items(itemsEnd);
        if (index >= 0) {
            add(Kind.EXHIBIT_INDEX, index, signatures);
        }
        signed(signatures);
    }

    /// Where the signatures begin; the end of the document if nobody signs.
    private int signatures() {
        int from = headings.isEmpty() ? 0 : headings.getFirst().last();
        for (int i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isText()) {
                continue;
            }
            if (isSignatureHeading(line) && isSigned(i + 1)) {
                return i;
            }
            if (begins(line, "p") && SIGNING_SENTENCE.matcher(line.text()).lookingAt() && isSigned(i) && isSigning(i)) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean isSigned(int from) {
        int left = SIGNING_WITHIN;
        for (int i = from; i < lines.size() && left > 0; i++) {
            var line = lines.get(i);
            if (!line.isText()) {
                continue;
            }
            if (isSignatureHeading(line)) {
                return false;
            }
            if (isConformed(line) || saysSigning(line)) {
                return true;
            }
            left--;
        }
        return false;
    }

    /// Whether a line says nothing but that signatures follow.
    static boolean isSignatureHeading(Line line) {
        return line.text().length() <= LONGEST_HEADING
                && begins(line, "s")
                && SIGNATURE_HEADING.matcher(line.text()).matches();
    }

    private static boolean saysSigning(Line line) {
        return (line.has(Signpost.PURSUANT) || line.has(Signpost.CAUSED))
                && SIGNING.matcher(line.text()).find();
    }

    /// Whether somebody has signed there, or is to.
    private static boolean isConformed(Line line) {
        return line.has(Signpost.CONFORMED)
                || (line.has(Signpost.BY) && BY.matcher(line.text()).find());
    }

    /// The sentence by which a report is signed, not one that cites a rule: its next words say "signed".
    private boolean isSigning(int from) {
        var words = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + 6); i++) {
            words.append(lines.get(i).text()).append(' ');
        }
        return Words.containsIgnoringCase(words.toString(), "signed");
    }

    private int withTitle(int heading) {
        int above = heading - 1;
        while (above > 0 && !lines.get(above).isText()) {
            above--;
        }
        return above > 0 && SECTION_TITLE.matcher(lines.get(above).text()).matches() ? above : heading;
    }

    private void cover(int end) {
        int from = 0;
        for (int i = 1; i < end; i++) {
            if (lines.get(i).isText()
                    && lines.get(i).gap()
                    && lines.get(i).has(Signpost.OPENING)
                    && AFTER_COVER.matcher(lines.get(i).text()).matches()) {
                add(Kind.COVER, 0, i);
                from = i;
                break;
            }
        }
        add(from == 0 ? Kind.COVER : Kind.OTHER, from, end);
    }

    /// Where an exhibit index begins that stands before the signatures; -1 if none does.
    private int index(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).isText() && isIndexHeading(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isIndexHeading(Line line) {
        return line.text().length() <= LONGEST_HEADING
                && begins(line, "eil")
                && INDEX_HEADING.matcher(line.text()).matches();
    }

    /// Whether a line begins, behind a few signs, with one of the letters: a cheap question before a dear one.
    private static boolean begins(Line line, String letters) {
        return letters.indexOf(Words.initial(line.text(), SIGNS + 1)) >= 0;
    }

    private void items(int end) {
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            int next = i + 1 < headings.size() ? withTitle(headings.get(i + 1).first()) : end;
            var above = lines.subList(withTitle(heading.first()), heading.last() + 1);
            var below = lines.subList(Math.min(heading.last() + 1, next), next);
            sections.add(new Section(saysNothing(below) ? Kind.OTHER : Kind.ITEM, Optional.of(heading), above, below));
        }
    }

    private static boolean saysNothing(List<Line> lines) {
        Optional<Line> only = Optional.empty();
        for (var line : lines) {
            if (line.isText() && only.isPresent()) {
                return false;
            }
            only = line.isText() ? Optional.of(line) : only;
        }
        return only.isPresent() && NOTHING_TO_REPORT.matcher(only.get().text()).matches();
    }

    /// From the signatures on: they, an index after them, and whatever else the filer put into the same document.
    private void signed(int from) {
        var kind = Kind.SIGNATURE;
        int begin = from;
        for (int i = from + 1; i < lines.size(); i++) {
            if (kind == Kind.SIGNATURE && lines.get(i).isText() && isIndexHeading(lines.get(i))) {
                add(kind, begin, i);
                kind = Kind.EXHIBIT_INDEX;
                begin = i;
            } else if (kind != Kind.OTHER && (beginsAttachment(i) || beginsOtherPage(kind, i))) {
                add(kind, begin, i);
                kind = Kind.OTHER;
                begin = i;
            }
        }
        add(kind, begin, lines.size());
    }

    /// A new page on which nobody signs, or which lists no exhibits, is not of that part any more.
    private boolean beginsOtherPage(Kind kind, int index) {
        if (lines.get(index).kind() != Line.Kind.PAGE) {
            return false;
        }
        var page = new ArrayList<Line>();
        for (int i = index + 1;
                i < lines.size() && page.size() < SIGNING_WITHIN && lines.get(i).kind() != Line.Kind.PAGE;
                i++) {
            page.add(lines.get(i));
        }
        var carriesOn = kind == Kind.SIGNATURE
                ? page.stream().anyMatch(line -> isConformed(line) || isIndexHeading(line))
                : page.stream().anyMatch(Outline::isExhibitRow);
        return !page.isEmpty() && !carriesOn;
    }

    private static boolean isExhibitRow(Line line) {
        return line.has(Signpost.EXHIBIT)
                || (line.has(Signpost.DIGIT)
                        && NUMBERED_ROW.matcher(line.text()).find());
    }

    private boolean beginsAttachment(int index) {
        boolean newPage = index > 0 && lines.get(index - 1).kind() == Line.Kind.PAGE;
        return lines.get(index).isText()
                && (lines.get(index).gap() || newPage)
                && (lines.get(index).has(Signpost.EXHIBIT) || lines.get(index).has(Signpost.RELEASE))
                && ATTACHMENT.matcher(lines.get(index).text()).matches();
    }

    private void add(Kind kind, int from, int to) {
        if (from < to) {
            sections.add(new Section(kind, Optional.empty(), List.of(), lines.subList(from, to)));
        }
    }
}
