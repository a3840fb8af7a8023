package eightk.report;

import eightk.law.LatePattern;
import eightk.model.CoverPage;
import eightk.model.Filer;
import eightk.model.FormType;
import eightk.model.PrintedDate;
import eightk.model.Registrant;
import eightk.report.flow.Line;
import eightk.report.flow.Signpost;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the cover page from its words.
final class CoverReader {

    /// Lines that a name may take.
    private static final int MOST_NAME_ROWS = 4;

    /// Most registrants read; a guarantee names some three hundred subsidiaries.
    private static final int MOST_REGISTRANTS = 1_000;

    private static final LatePattern FORM =
            LatePattern.of("(?i)\\bform\\s*:?\\s*(\\d{1,2}\\s?-\\s?[A-Z](?:12B|12G3|15D5)?(?:\\s?/\\s?A)?)(?![\\w-])");
    private static final LatePattern AMENDMENT =
            LatePattern.of("(?i)\\bamendment\\s+(?:no\\.?|number|#)\\s*:?\\s*(\\d{1,3}|one|two|three|four|five)\\b");
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five");
    private static final LatePattern DATE_OF_EVENT =
            LatePattern.of("\\d{4}\\W{0,3}\\(\\s*([A-Z][a-z]{2,8}\\.?\\s+\\d{1,2},?\\s*\\d{4})\\s*\\)");

    private static final LatePattern BLANKS = LatePattern.of("\\s");

    /// What parts a name from the label behind it.
    private static final LatePattern BEFORE_LABEL = LatePattern.of("[\\s(:]{1,8}$");

    private final Grid grid;
    private final List<Line> lines;
    private final List<Filer> filers;

    /// The words of their names.
    private final List<Set<String>> known = new ArrayList<>();

    private final String text;

    /// @param filers of the header, by which names are checked
    CoverReader(List<Line> lines, int document, List<Filer> filers) {
        this.grid = new Grid(lines, document);
        this.lines = lines;
        this.filers = filers;
        this.text = BlockReader.textOf(lines);
        for (var filer : filers) {
            filer.name().ifPresent(name -> known.add(Names.words(name)));
        }
    }

    CoverPage read() {
        return new CoverPage(form(), amendment(), dateOfReport(), registrants(), CoverBoxes.in(lines));
    }

    private List<Registrant> registrants() {
        var names = grid.labels(CoverLabel.NAME);
        var table = new RegistrantTable(grid);
        var extras = CoverExtras.in(lines);
        if (table.size() > 1 || (table.size() == 1 && names.isEmpty())) {
            return table.read(this::filer, extras);
        }
        if (names.size() < 2) {
            var name = names.stream().findFirst().flatMap(this::name).or(this::nameWithoutLabel);
            return List.of(new RegistrantReader(grid, 0, Integer.MAX_VALUE)
                    .read(name, name.flatMap(this::filer).or(this::onlyFiler), extras));
        }
        return stretches(names, extras);
    }

    /// Registrants one below the other: each has the rows from its name to the next one's.
    private List<Registrant> stretches(List<Fragment> names, CoverExtras extras) {
        var registrants = new ArrayList<Registrant>();
        for (int i = 0; i < Math.min(names.size(), MOST_REGISTRANTS); i++) {
            int from = i == 0 ? 0 : names.get(i).row() - 1;
            int to = i + 1 < names.size() ? names.get(i + 1).row() - 1 : Integer.MAX_VALUE;
            var name = name(names.get(i));
            registrants.add(new RegistrantReader(grid, from, to).read(name, name.flatMap(this::filer), extras));
        }
        return registrants;
    }

    private Optional<FormType> form() {
        var m = FORM.matcher(text).useTransparentBounds(true);
        int at = Words.indexOfIgnoringCase(text, "form", 0);
        while (at >= 0 && !m.region(at, text.length()).lookingAt()) {
            at = Words.indexOfIgnoringCase(text, "form", at + 1);
        }
        if (at < 0) {
            return Optional.empty();
        }
        var code = BLANKS.matcher(m.group(1)).replaceAll("").toUpperCase(Locale.ROOT);
        boolean amended = amendment().isPresent() && !code.endsWith("/A");
        return Optional.of(new FormType(amended ? code + "/A" : code));
    }

    private Optional<Integer> amendment() {
        if (!CoverBoxes.isIn(lines, Signpost.AMENDMENT)) {
            return Optional.empty();
        }
        var m = AMENDMENT.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int word = NUMBERS.indexOf(m.group(1).toLowerCase(Locale.ROOT));
        return Optional.of(word >= 0 ? word : Integer.parseInt(m.group(1)));
    }

    /// The date beside its label; failing that, the first date on the cover.
    private Optional<PrintedDate> dateOfReport() {
        var labels = grid.labels(CoverLabel.DATE).stream()
                .sorted((one, other) -> Boolean.compare(isOfEvent(other), isOfEvent(one)))
                .toList();
        for (var label : labels) {
            var value = grid.nearest(label, fragment -> fragment.date().isPresent());
            if (value.isPresent()) {
                return earliest(value.get());
            }
        }
        for (var label : labels) {
            var date = Dates.first(grid.textFrom(label.row(), 3));
            if (date.isPresent()) {
                return date;
            }
        }
        return Dates.first(text.replace('\n', ' '));
    }

    private static boolean isOfEvent(Fragment label) {
        return Words.containsIgnoringCase(label.text(), "earliest");
    }

    /// `January 26, 2024 (January 24, 2024)`: the day of the report and, in parentheses, that of the event.
    private Optional<PrintedDate> earliest(Fragment value) {
        var words = grid.textFrom(value.row(), 2);
        var m = DATE_OF_EVENT.matcher(words);
        return words.indexOf('(') >= 0 && m.find() ? Dates.first(m.group(1)) : Dates.first(value.text());
    }

    /// The words above the label "(Exact name of registrant …)", as many lines of them as make up the name.
    private Optional<String> name(Fragment label) {
        var inside = BEFORE_LABEL.matcher(CoverLabel.NAME.before(label.text())).replaceFirst("");
        if (inside.length() > 2) {
            return Optional.of(inside).filter(CoverReader::mayBeName);
        }
        var rows = new ArrayList<String>();
        for (int r = label.row() - 1; r >= 0 && rows.size() < MOST_NAME_ROWS; r--) {
            var words = grid.text(r);
            if (!mayBeName(words)) {
                break;
            }
            rows.addFirst(words);
            if (grid.rows().get(r).getFirst().apart()) {
                break;
            }
        }
        return rows.isEmpty() ? below(label) : Optional.of(bestName(rows));
    }

    private Optional<String> below(Fragment label) {
        return label.row() + 1 < grid.rows().size()
                ? Optional.of(grid.rows().get(label.row() + 1).getFirst().text())
                        .filter(CoverReader::mayBeName)
                : Optional.empty();
    }

    private static boolean mayBeName(String words) {
        if (words.length() > CoverValues.LONGEST) {
            return false;
        }
        long seen = Signpost.in(words);
        return !Signpost.ACT_OF_1934.isIn(seen)
                && !Signpost.CURRENT_REPORT.isIn(seen)
                && !(Signpost.FORM.isIn(seen) && FORM.matcher(words).find())
                && !CoverLabel.isLabel(words, seen)
                && Dates.first(words).isEmpty();
    }

    /// Of the last one, two, … rows, those that are most like a name in the header; without a header, all that stand
    /// together.
    private String bestName(List<String> rows) {
        var best = String.join(" ", rows);
        double most = likeness(best);
        for (int i = 1; i < rows.size(); i++) {
            var fewer = String.join(" ", rows.subList(i, rows.size()));
            double alike = likeness(fewer);
            if (alike > most) {
                best = fewer;
                most = alike;
            }
        }
        return best;
    }

    /// A cover of the first years may print no label at all; then the line that the header knows is the name.
    private Optional<String> nameWithoutLabel() {
        return grid.fragments()
                .map(Fragment::text)
                .filter(words -> words.length() <= CoverValues.LONGEST && likeness(words) >= 0.6)
                .findFirst();
    }

    private double likeness(String name) {
        var words = Names.words(name);
        double most = 0;
        for (var other : known) {
            most = Math.max(most, Names.likeness(other, words));
        }
        return most;
    }

    private Optional<Filer> onlyFiler() {
        return filers.size() == 1 ? Optional.of(filers.getFirst()) : Optional.empty();
    }

    /// The filer of the header whose name is most like the words; with one filer, that one.
    private Optional<Filer> filer(String name) {
        if (filers.size() == 1) {
            return onlyFiler();
        }
        return filers.stream()
                .filter(filer -> likeness(filer, name) >= 0.5)
                .max((one, other) -> Double.compare(likeness(one, name), likeness(other, name)));
    }

    private static double likeness(Filer filer, String name) {
        return Names.likeness(filer.name().orElse(""), name);
    }
}
