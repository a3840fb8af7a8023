package eightk.report;

import eightk.law.LatePattern;
import eightk.model.Place;
import eightk.report.flow.Line;
import eightk.report.flow.Signpost;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/// Reads the exhibits that a report lists: under Item 7 or 9.01, and in its index.
final class ExhibitReader {

    /// Most exhibits listed; the longest indexes of successor issuers have some three hundred.
    private static final int MOST_EXHIBITS = 1_000;

    /// Numbers of Item 601 of Regulation S-K run to 107.
    private static final int GREATEST = 107;

    private static final String NUMBER =
            "(\\d{1,3}(?:\\.\\d{1,3}){0,2}[A-Za-z]?(?:\\([a-zA-Z0-9]{1,4}\\)){0,3}|101\\.[A-Z]{3})";
    private static final String MARKS = "[*\u2020\u2021+#^\u2217\u00A7]*(?:\\s*\\(\\d{1,2}\\))?";

    private static final LatePattern CELL =
            LatePattern.of("(?i)^\\W{0,2}(?:exhibit\\s*(?:no\\.?|number)?\\s*|ex\\W{0,2})?" + NUMBER + "\\s*" + MARKS
                    + "[\\s.:\u2013\u2014-]*$");
    private static final LatePattern RUN_IN =
            LatePattern.of("(?i)^\\W{0,2}(?:exhibit\\s*(?:no\\.?|number)?\\s*|ex\\W{0,2})?" + NUMBER + "\\s*" + MARKS
                    + "\\s*(?:[:.\u2013\u2014-]+\\s*|\\s{1,})(\\D.*)$");
    /// A number that needs no description beside it to be one of an exhibit.
    private static final LatePattern ALONE = LatePattern.of("(?i)\\W*ex.*|.*\\..*");

    private static final LatePattern FORM = LatePattern.of(
            "(?i)(?:form\\s+)?(?:\\d{1,2}-[A-Z]{1,2}|[SFN]-\\d{1,2}|\\d{1,2}-12[BG]|DEF\\s?14A|424B\\d)(?:/A)?");
    private static final LatePattern LIST =
            LatePattern.of("(?i)^\\W{0,3}(?:\\(?[cd]\\)\\W*)?(?:(?:the\\s+)?following\\s+)?exhibits?\\b.*");
    private static final LatePattern MENTION =
            LatePattern.of("(?i)\\bexhibits?\\s+(?:no\\.?\\s+)?" + NUMBER + "(?![\\d.]\\d)");
    private static final LatePattern HEADER = LatePattern.of(
            "(?i)^\\W*+(?:exhibits?\\s*+)?(?:no\\W*+|number\\W*+|index\\W*+|list\\W*+)?(?:description.*|document.*|page.*)?\\W*+$");
    private static final LatePattern STOP =
            LatePattern.of("(?i)^\\W*(?:\\*|signatures?\\W*$|pursuant to the requirements|\\([a-d]\\)\\s).*");

    private final Map<String, Listed> exhibits = new LinkedHashMap<>();
    private Optional<Listed> open = Optional.empty();

    /// An exhibit as a list has it.
    ///
    /// @param at where its number begins
    /// @param left where its description begins
    record Listed(String number, StringBuilder description, Columns columns, int at, int left, Place place) {}

    /// The columns of a list that say where an exhibit is to be found.
    record Columns(Optional<String> form, Optional<String> date, Optional<String> exhibit) {

        static final Columns NONE = new Columns(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ExhibitReader() {}

    /// @param sections item 7 or 9.01 and the index, in the order of the document
    static List<Listed> read(List<Section> sections, int document) {
        var reader = new ExhibitReader();
        for (var section : sections) {
            reader.section(section, document);
        }
        return List.copyOf(reader.exhibits.values());
    }

    private void section(Section section, int document) {
        int before = exhibits.size();
        boolean begun = false;
        for (var page : pages(fromList(section.lines()))) {
            open = begun ? open : Optional.empty();
            var rows = new Grid(page, document).rows();
            if (begun && !rows.isEmpty() && !carriesOn(rows.getFirst())) {
                break;
            }
            rows.forEach(this::row);
            begun |= !rows.isEmpty();
        }
        if (exhibits.size() == before && section.kind() == Section.Kind.ITEM) {
            inSentences(section, document);
        }
    }

    /// Statements may stand before the list under the same item: it begins where a line says so.
    private static List<Line> fromList(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isText()
                    && lines.get(i).has(Signpost.EXHIBIT)
                    && LIST.matcher(lines.get(i).text()).matches()) {
                return lines.subList(i, lines.size());
            }
        }
        return lines;
    }

    private static List<List<Line>> pages(List<Line> lines) {
        var pages = new ArrayList<List<Line>>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == Line.Kind.PAGE) {
                pages.add(lines.subList(from, i));
                from = i + 1;
            }
        }
        pages.add(lines.subList(from, lines.size()));
        return pages;
    }

    /// Whether the first row of a new page is of the list too.
    private boolean carriesOn(List<Fragment> row) {
        var text = row.stream().map(Fragment::text).collect(Collectors.joining(" "));
        return CELL.matcher(row.getFirst().text()).matches()
                || RUN_IN.matcher(text).matches()
                || Words.containsIgnoringCase(text, "exhibit")
                || exhibits.isEmpty();
    }

    /// "The letter of the accountant is filed as Exhibit 16": an item that lists nothing may still name them.
    private void inSentences(Section section, int document) {
        for (var line : section.lines()) {
            var m = MENTION.matcher(line.text());
            while (line.isText() && exhibits.size() < MOST_EXHIBITS && m.find()) {
                exhibits.putIfAbsent(
                        m.group(1),
                        new Listed(m.group(1), new StringBuilder(), Columns.NONE, 0, 0, line.place(document)));
            }
        }
    }

    private void row(List<Fragment> row) {
        var first = row.getFirst();
        if (isIndented(row)) {
            carryOn(row);
            return;
        }
        if (!first.has(Signpost.DIGIT)) {
            carryOn(row);
            return;
        }
        var cell = CELL.matcher(first.text());
        if (cell.matches()
                && isExhibit(cell)
                && (row.size() > 1 || ALONE.matcher(first.text()).matches())) {
            var columns = columns(row);
            int left = row.size() > 1 ? row.get(1).left() : first.left();
            begin(cell.group(1), description(row, columns), columns, first, left);
            return;
        }
        var runIn = RUN_IN.matcher(first.text());
        if (runIn.matches() && isExhibit(runIn) && saysExhibit(first.text(), runIn)) {
            var words = runIn.group(2) + " " + description(row, columns(row));
            begin(runIn.group(1), words.strip(), Columns.NONE, first, first.left() + 4);
            return;
        }
        carryOn(row);
    }

    private static String description(List<Fragment> row, Columns columns) {
        return columns.form().isEmpty() ? rest(row, 1) : rest(row.subList(0, 2), 1);
    }

    /// `3.1 | Charter | 10-K | 001-99313 | 3.1 | February 27, 2014`: a column that is nothing but the name of a form.
    private static Columns columns(List<Fragment> row) {
        if (row.size() < 3) {
            return Columns.NONE;
        }
        var cells = row.subList(2, row.size()).stream().map(Fragment::text).toList();
        var form = cells.stream().filter(text -> FORM.matcher(text).matches()).findFirst();
        return form.isEmpty()
                ? Columns.NONE
                : new Columns(
                        form,
                        cells.stream()
                                .filter(text -> Dates.first(text).isPresent())
                                .findFirst(),
                        cells.stream()
                                .filter(text -> CELL.matcher(text).matches())
                                .findFirst());
    }

    /// A row that begins under the description of plain text carries it on, even if it begins with a number.
    private boolean isIndented(List<Fragment> row) {
        return open.filter(listed -> listed.left() - listed.at() >= 4)
                .filter(listed -> row.size() == 1 && row.getFirst().left() >= listed.left() - 3)
                .isPresent();
    }

    /// A bare whole number before words may begin a sentence or a list; a decimal one, or the word "exhibit", tells.
    private static boolean saysExhibit(String text, Matcher m) {
        return m.group(1).contains(".")
                || m.group(1).contains("(")
                || text.regionMatches(true, m.start(), "ex", 0, 2)
                || (m.group(1).length() == 2 && Character.isUpperCase(m.group(2).charAt(0)));
    }

    private static boolean isExhibit(Matcher m) {
        var number = m.group(1);
        int major = 0;
        for (int i = 0; i < number.length() && Character.isDigit(number.charAt(i)); i++) {
            major = 10 * major + number.charAt(i) - '0';
        }
        return major >= 1 && major <= GREATEST;
    }

    /// The words from one fragment on. An X by itself marks what is filed herewith.
    private static String rest(List<Fragment> row, int from) {
        var words = new StringJoiner(" ");
        for (var fragment : row.subList(from, row.size())) {
            if (!fragment.text().equalsIgnoreCase("x")) {
                words.add(fragment.text());
            }
        }
        return words.toString();
    }

    private void begin(String number, String description, Columns columns, Fragment at, int left) {
        if (exhibits.size() == MOST_EXHIBITS) {
            return;
        }
        var listed = new Listed(number, new StringBuilder(description), columns, at.left(), left, at.place());
        var known = exhibits.putIfAbsent(number, listed);
        if (known != null && known.description().length() < description.length() / 2) {
            known.description().setLength(0);
            known.description().append(description);
        }
        open = Optional.of(listed);
    }

    /// A description may take several lines, each under the first.
    private void carryOn(List<Fragment> row) {
        if (open.isEmpty()) {
            return;
        }
        var first = row.getFirst();
        if (STOP.matcher(first.text()).matches() || HEADER.matcher(first.text()).matches()) {
            open = Optional.empty();
        }
        open.ifPresent(listed -> {
            boolean under = (first.left() >= listed.left() - 3 && !first.apart())
                    || listed.description().isEmpty();
            if (under) {
                listed.description()
                        .append(listed.description().isEmpty() ? "" : " ")
                        .append(rest(row, 0));
            } else {
                open = Optional.empty();
            }
        });
    }
}
