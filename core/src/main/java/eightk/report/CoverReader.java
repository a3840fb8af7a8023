package eightk.report;

import eightk.law.Jurisdictions;
import eightk.model.Address;
import eightk.model.CoverPage;
import eightk.model.Filer;
import eightk.model.FormType;
import eightk.model.PrintedDate;
import eightk.model.Registrant;
import eightk.report.Grid.Fragment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads the cover page from its words: finds the printed labels and, for each, the value that belongs to it by
/// shape and by place.
final class CoverReader {

    /// Longest text that can be a value and not a sentence.
    private static final int LONGEST_VALUE = 120;

    private static final Pattern FORM = Pattern.compile("(?i)\\bform\\s*:?\\s*(\\d{1,2}\\s?-\\s?[A-Z](?:12B|12G3|15D5)?(?:\\s?/\\s?A)?)(?![\\w-])");
    private static final Pattern AMENDMENT =
            Pattern.compile("(?i)\\bamendment\\s+(?:no\\.?|number|#)\\s*:?\\s*(\\d{1,3}|one|two|three|four|five)\\b");
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five");
    private static final Pattern EMPLOYER_ID =
            Pattern.compile("(?<![\\d-])(?:\\d{2}\\s?[-\u2013\u2010\u2011]\\s?\\d{7}|\\d{9})(?![\\d-])");
    private static final Pattern FILE_NUMBER = Pattern.compile(
            "(?<![\\d-])(?:\\d{1,3}\\s?[-\u2013\u2010\u2011]\\s?\\d{3,6}(?:[-\u2013]\\d{1,3})?(?:-?[A-Z])?)(?![\\d-])");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d-])(?:\\+?\\d{1,3}[\\s.-]+)?\\(?\\d{3}\\)?[\\s.\u2013/-]*\\d{3}\\s?[\\s.\u2013-]\\s?\\d{4}(?![\\d-])"
                    + "|\\+\\d[\\d\\s().-]{7,18}\\d|(?<![\\d-])\\(?0?\\d{1,4}\\)?(?:[\\s.-]\\(?\\d{1,4}\\)?){2,4}(?![\\d-])");
    private static final Pattern DATE_OF_EVENT =
            Pattern.compile("\\d{4}\\W{0,3}\\(\\s*([A-Z][a-z]{2,8}\\.?\\s+\\d{1,2},?\\s*\\d{4})\\s*\\)");
    private static final Pattern NOTHING = Pattern.compile("(?i)\\W*(?:n\\W?a|not\\s+applicable|none|same)?\\W*");

    private final Grid grid;
    private final List<Line> lines;
    private final List<Filer> filers;
    private final String text;

    CoverReader(List<Line> lines, int document, List<Filer> filers) {
        this.grid = new Grid(lines, document);
        this.lines = lines;
        this.filers = filers;
        this.text = String.join("\n", lines.stream().map(Line::text).toList());
    }

    CoverPage read() {
        var names = grid.labels(CoverLabel.NAME);
        var registrants = new ArrayList<Registrant>();
        if (names.size() <= 1) {
            registrants.add(registrant(names.stream().findFirst(), 0, Integer.MAX_VALUE));
        } else {
            registrants.addAll(severalRegistrants(names));
        }
        return new CoverPage(form(), amendment(), dateOfReport(), registrants, CoverBoxes.in(lines));
    }

    /// Each registrant has its own stretch of the cover: from its name to the next one's.
    private List<Registrant> severalRegistrants(List<Fragment> names) {
        var registrants = new ArrayList<Registrant>();
        for (int i = 0; i < names.size(); i++) {
            int from = i == 0 ? 0 : names.get(i).row() - 1;
            int to = i + 1 < names.size() ? names.get(i + 1).row() - 1 : Integer.MAX_VALUE;
            registrants.add(registrant(Optional.of(names.get(i)), from, to));
        }
        return registrants;
    }

    private Registrant registrant(Optional<Fragment> nameLabel, int from, int to) {
        var name = nameLabel.flatMap(this::name).or(this::nameWithoutLabel);
        var filer = filer(name);
        var part = new Stretch(from, to);
        return new Registrant(
                name,
                filer.flatMap(Filer::cik),
                part.state(),
                part.shaped(CoverLabel.FILE_NUMBER, FILE_NUMBER, EMPLOYER_ID),
                part.shaped(CoverLabel.EMPLOYER_ID, EMPLOYER_ID, null),
                filer.flatMap(Filer::fiscalYearEnd),
                filer.flatMap(Filer::sic),
                part.address(),
                part.shaped(CoverLabel.PHONE, PHONE, null),
                part.former(),
                SecuritiesTable.in(lines),
                CoverBoxes.emergingGrowth(lines),
                CoverBoxes.exTransitionPeriod(lines));
    }

    private Optional<FormType> form() {
        var m = FORM.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        var code = m.group(1).replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
        boolean amended = amendment().isPresent() && !code.endsWith("/A");
        return Optional.of(new FormType(amended ? code + "/A" : code));
    }

    private Optional<Integer> amendment() {
        var m = AMENDMENT.matcher(text);
        return m.find()
                ? Optional.of(NUMBERS.contains(m.group(1).toLowerCase(java.util.Locale.ROOT))
                        ? NUMBERS.indexOf(m.group(1).toLowerCase(java.util.Locale.ROOT))
                        : Integer.parseInt(m.group(1)))
                : Optional.empty();
    }

    /// The date beside its label; failing that, the first date on the cover.
    private Optional<PrintedDate> dateOfReport() {
        var labels = grid.labels(CoverLabel.DATE).stream()
                .sorted(Comparator.comparing(label -> !Words.containsIgnoringCase(label.text(), "earliest")))
                .toList();
        for (var label : labels) {
            var value = grid.nearest(label, fragment -> Dates.first(fragment.text()).isPresent());
            if (value.isPresent()) {
                return earliest(value.get());
            }
        }
        return labels.stream()
                .flatMap(label -> Dates.first(grid.textFrom(label.row(), 3)).stream())
                .findFirst()
                .or(() -> Dates.first(text.replace('\n', ' ')));
    }

    /// `January 26, 2024 (January 24, 2024)`: the day of the report and, in parentheses, that of the event.
    private Optional<PrintedDate> earliest(Fragment value) {
        var words = grid.textFrom(value.row(), 2);
        var m = DATE_OF_EVENT.matcher(words);
        return m.find() ? Dates.first(m.group(1)) : Dates.first(value.text());
    }

    /// The words above the label "(Exact name of registrant …)", as many lines of them as make up the name.
    private Optional<String> name(Fragment label) {
        var inside = CoverLabel.NAME.before(label.text()).replaceAll("[\\s(:]+$", "");
        if (inside.length() > 2) {
            return Optional.of(inside);
        }
        var rows = new ArrayList<String>();
        for (int r = label.row() - 1; r >= 0 && rows.size() < 4; r--) {
            var row = grid.rows().get(r);
            var words = String.join(" ", row.stream().map(Fragment::text).toList());
            if (!mayBeName(words)) {
                break;
            }
            rows.addFirst(words);
            if (row.getFirst().apart()) {
                break;
            }
        }
        if (rows.isEmpty()) {
            return below(label);
        }
        return Optional.of(bestName(rows));
    }

    private Optional<String> below(Fragment label) {
        return label.row() + 1 < grid.rows().size()
                ? Optional.of(grid.rows().get(label.row() + 1).getFirst().text()).filter(CoverReader::mayBeName)
                : Optional.empty();
    }

    private static boolean mayBeName(String words) {
        return words.length() <= LONGEST_VALUE
                && CoverLabel.of(words).isEmpty()
                && !FORM.matcher(words).find()
                && !Words.containsIgnoringCase(words, "exchange act of 1934")
                && !Words.containsIgnoringCase(words, "current report")
                && !Dates.first(words).isPresent();
    }

    /// Of the last one, two, … rows, those that are most like a name in the header; without a header, all that stand
    /// together.
    private String bestName(List<String> rows) {
        var best = String.join(" ", rows);
        double most = likeness(best);
        for (int i = 1; i < rows.size(); i++) {
            var fewer = String.join(" ", rows.subList(i, rows.size()));
            if (likeness(fewer) > most) {
                best = fewer;
                most = likeness(fewer);
            }
        }
        return best;
    }

    private double likeness(String name) {
        return filers.stream().flatMap(filer -> filer.name().stream()).mapToDouble(known -> Names.likeness(known, name)).max().orElse(0);
    }

    /// A cover of the first years may print no label at all; then the line that the header knows is the name.
    private Optional<String> nameWithoutLabel() {
        return grid.fragments()
                .map(Fragment::text)
                .filter(words -> words.length() <= LONGEST_VALUE && likeness(words) >= 0.6)
                .findFirst();
    }

    private Optional<Filer> filer(Optional<String> name) {
        if (filers.size() == 1) {
            return Optional.of(filers.getFirst());
        }
        return name.flatMap(words -> filers.stream()
                .filter(filer -> filer.name().filter(known -> Names.likeness(known, words) >= 0.5).isPresent())
                .max(Comparator.comparingDouble(filer -> Names.likeness(filer.name().orElse(""), words))));
    }

    /// The part of the grid that speaks of one registrant.
    private final class Stretch {

        private final int from;
        private final int to;

        Stretch(int from, int to) {
            this.from = from;
            this.to = to;
        }

        private boolean holds(Fragment fragment) {
            return fragment.row() >= from && fragment.row() < to;
        }

        private List<Fragment> labels(CoverLabel label) {
            return grid.labels(label).stream().filter(this::holds).toList();
        }

        /// The value of a certain shape nearest to a label.
        Optional<String> shaped(CoverLabel label, Pattern shape, @org.jspecify.annotations.Nullable Pattern not) {
            for (var at : labels(label)) {
                var value = grid.nearest(at, f -> holds(f) && find(f.text(), shape, not).isPresent());
                if (value.isPresent()) {
                    return find(value.get().text(), shape, not);
                }
            }
            return Optional.empty();
        }

        private static Optional<String> find(String text, Pattern shape, @org.jspecify.annotations.Nullable Pattern not) {
            var words = not == null ? text : not.matcher(text).replaceAll(m -> "#".repeat(m.group().length()));
            var m = shape.matcher(words);
            return m.find() ? Optional.of(m.group().strip()) : Optional.empty();
        }

        Optional<String> state() {
            for (var at : labels(CoverLabel.STATE)) {
                var value = grid.nearest(at, f -> holds(f) && jurisdiction(f.text()).isPresent());
                if (value.isPresent()) {
                    return jurisdiction(value.get().text());
                }
            }
            return Optional.empty();
        }

        Optional<String> former() {
            return labels(CoverLabel.FORMER).stream()
                    .findFirst()
                    .flatMap(grid::above)
                    .map(row -> String.join(" ", row.stream().map(Fragment::text).toList()))
                    .filter(words -> CoverLabel.of(words).isEmpty() && !PHONE.matcher(words).find())
                    .filter(words -> words.length() <= LONGEST_VALUE && !NOTHING.matcher(words).matches());
        }

        Address address() {
            for (var at : labels(CoverLabel.ADDRESS)) {
                var above = valueRows(at.row() - 1, -1);
                var found = above.isEmpty() ? valueRows(at.row() + 1, 1) : above;
                if (!found.isEmpty()) {
                    return AddressReader.read(found);
                }
            }
            return Address.UNKNOWN;
        }

        /// The rows from one on, up or down, that are neither labels nor values of another shape.
        private List<String> valueRows(int first, int step) {
            var rows = new ArrayList<String>();
            for (int r = first; r >= Math.max(0, from) && r < Math.min(to, grid.rows().size()) && rows.size() < 5; r += step) {
                var words = grid.textFrom(r, 1);
                if (rows.isEmpty() && step > 0 && CoverLabel.PHONE.isIn(words)) {
                    continue;
                }
                if (CoverLabel.of(words).isPresent() || EMPLOYER_ID.matcher(words).find() || words.length() > LONGEST_VALUE) {
                    break;
                }
                rows.add(step < 0 ? 0 : rows.size(), words);
            }
            return rows;
        }
    }

    /// A state or country by its name, as printed, out of such words as "a Delaware corporation".
    static Optional<String> jurisdiction(String text) {
        var words = text.replaceAll("^[\\W_]+|[\\W_]+$", "");
        Predicate<String> known = name -> Jurisdictions.code(name).isPresent();
        if (known.test(words) || (words.length() == 2 && Jurisdictions.name(words).isPresent())) {
            return Optional.of(words);
        }
        var bare = words.replaceFirst("(?i)^(?:the\\s+)?(?:a\\s+)?(?:state|commonwealth|republic|province)\\s+of\\s+", "")
                .replaceFirst("(?i)\\s+(?:corporation|limited liability company|limited partnership)$", "");
        return known.test(bare) ? Optional.of(bare) : CoverLabel.STATE.isIn(text)
                ? Optional.of(CoverLabel.STATE.before(text).replaceAll("[\\W_]+$", "")).filter(known)
                : Optional.empty();
    }
}
