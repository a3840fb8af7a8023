package eightk.report;

import eightk.model.Address;
import eightk.model.Filer;
import eightk.model.Registrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one registrant from the rows of a cover that speak of it: for each printed label the value that belongs to
/// it, by shape and by place.
final class RegistrantReader {

    /// Most rows that an address takes.
    private static final int MOST_ADDRESS_ROWS = 8;

    /// Most places at which one label of a registrant is looked at.
    private static final int MOST_LABELS = 10;

    /// How many rows from its label an address is looked for.
    private static final int FARTHEST = 24;

    private final Grid grid;
    private final int from;
    private final int to;

    /// @param from the first row
    /// @param to the row after the last
    RegistrantReader(Grid grid, int from, int to) {
        this.grid = grid;
        this.from = from;
        this.to = Math.min(to, grid.rows().size());
    }

    /// @param filer the same company in the header, if it is known which
    Registrant read(Optional<String> name, Optional<Filer> filer, CoverExtras extras) {
        return new Registrant(
                name,
                filer.flatMap(Filer::cik),
                shaped(CoverLabel.STATE, Shape.JURISDICTION),
                shaped(CoverLabel.FILE_NUMBER, Shape.FILE_NUMBER),
                shaped(CoverLabel.EMPLOYER_ID, Shape.EMPLOYER_ID),
                filer.flatMap(Filer::fiscalYearEnd),
                filer.flatMap(Filer::sic),
                address(),
                shaped(CoverLabel.PHONE, Shape.PHONE),
                former(),
                extras.securitiesOf(name),
                extras.emergingGrowth(),
                extras.exTransitionPeriod());
    }

    private boolean holds(Fragment fragment) {
        return fragment.row() >= from && fragment.row() < to;
    }

    private List<Fragment> labels(CoverLabel label) {
        var labels = new ArrayList<Fragment>();
        for (var fragment : grid.labels(label)) {
            if (holds(fragment) && labels.size() < MOST_LABELS) {
                labels.add(fragment);
            }
        }
        return labels;
    }

    /// The value of a certain shape nearest to a label.
    private Optional<String> shaped(CoverLabel label, Shape shape) {
        var labels = labels(label);
        for (var at : labels) {
            var value = grid.nearest(at, f -> holds(f) && f.value(shape).isPresent());
            if (value.isPresent()) {
                return value.get().value(shape);
            }
        }
        for (var at : labels) {
            var value = inParts(at, shape);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /// A value that is spread over the cells of the row above its label, such as `(479) | 290-4000`.
    private Optional<String> inParts(Fragment label, Shape shape) {
        return label.row() > from ? shape.in(grid.text(label.row() - 1)) : Optional.empty();
    }

    private Optional<String> former() {
        return labels(CoverLabel.FORMER).stream()
                .findFirst()
                .flatMap(label ->
                        grid.nearest(label, f -> f.row() == label.row() - 1 && f.inSameColumn(label) && !f.isLabel()))
                .map(Fragment::text)
                .filter(words -> words.length() <= CoverValues.LONGEST
                        && CoverValues.phone(words).isEmpty())
                .filter(words -> !CoverValues.saysNothing(words));
    }

    private Address address() {
        for (var label : labels(CoverLabel.ADDRESS)) {
            var above = rows(label, label.row() - 1, -1);
            var found = above.isEmpty() ? rows(label, label.row() + 1, 1) : above;
            if (!found.isEmpty()) {
                var address = AddressReader.read(found);
                return address.zip().isPresent() ? address : address.withZip(shaped(CoverLabel.ZIP, Shape.ZIP));
            }
        }
        return Address.UNKNOWN;
    }

    /// The rows from one on, up or down, in the column of a label, that are neither labels nor other values.
    private List<String> rows(Fragment label, int first, int step) {
        var rows = new ArrayList<String>();
        for (int r = first; isNear(r, first) && rows.size() < MOST_ADDRESS_ROWS; r += step) {
            var words = CoverLabel.withoutZipLabel(grid.wordsIn(r, label));
            boolean isLabel = words.isEmpty() || grid.isLabelled(r, label);
            boolean isOther = CoverValues.isPhone(words) || CoverValues.saysNothing(words);
            if (rows.isEmpty() && (step > 0 ? isLabel : isOther)) {
                continue;
            }
            if (isLabel || isOther || words.length() > CoverValues.LONGEST || (isOtherValue(words) && !goesOn(r))) {
                break;
            }
            rows.add(step < 0 ? 0 : rows.size(), words);
        }
        return rows;
    }

    private boolean isNear(int row, int first) {
        return row >= Math.max(0, from) && row < to && Math.abs(row - first) < FARTHEST;
    }

    /// Whether the row above ends in a comma, as a city does before its state.
    private boolean goesOn(int row) {
        return row > from && grid.text(row - 1).endsWith(",");
    }

    private static boolean isOtherValue(String words) {
        return CoverValues.employerId(words).isPresent()
                || CoverValues.jurisdiction(words).isPresent();
    }
}
