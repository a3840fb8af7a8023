package eightk.report;

import eightk.model.Address;
import eightk.model.Filer;
import eightk.model.Registrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the table in which companies of one group name themselves: file number, name with address below, employer
/// identification number, one company after the other.
final class RegistrantTable {

    private final Grid grid;
    private final List<Integer> starts = new ArrayList<>();

    RegistrantTable(Grid grid) {
        this.grid = grid;
        for (int r = 0; r < grid.rows().size(); r++) {
            if (begins(grid.rows().get(r))) {
                starts.add(r);
            }
        }
    }

    /// How many companies the table names; 0 if there is none.
    int size() {
        return starts.size();
    }

    private static boolean begins(List<Fragment> row) {
        return row.size() == 3
                && first(row, Shape.FILE_NUMBER).isPresent()
                && first(row, Shape.EMPLOYER_ID).isPresent()
                && nameIn(row).isPresent();
    }

    private static Optional<Fragment> nameIn(List<Fragment> row) {
        for (var fragment : row) {
            if (fragment.value(Shape.FILE_NUMBER).isEmpty()
                    && fragment.value(Shape.EMPLOYER_ID).isEmpty()
                    && !fragment.isLabel()
                    && fragment.value(Shape.JURISDICTION).isEmpty()) {
                return Optional.of(fragment);
            }
        }
        return Optional.empty();
    }

    List<Registrant> read(Function<String, Optional<Filer>> filers, CoverExtras extras) {
        var registrants = new ArrayList<Registrant>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : grid.rows().size();
            registrants.add(registrant(starts.get(i), to, filers, extras));
        }
        return registrants;
    }

    private Registrant registrant(int start, int to, Function<String, Optional<Filer>> filers, CoverExtras extras) {
        var row = grid.rows().get(start);
        var name = nameIn(row).orElseThrow();
        var filer = filers.apply(name.text());
        var below = new Below(name, start + 1, to);
        return new Registrant(
                Optional.of(name.text()),
                filer.flatMap(Filer::cik),
                below.jurisdiction,
                first(row, Shape.FILE_NUMBER),
                first(row, Shape.EMPLOYER_ID),
                filer.flatMap(Filer::fiscalYearEnd),
                filer.flatMap(Filer::sic),
                below.address(),
                below.phone,
                Optional.empty(),
                extras.securitiesOf(Optional.of(name.text())),
                extras.emergingGrowth(),
                extras.exTransitionPeriod());
    }

    private static Optional<String> first(List<Fragment> row, Shape shape) {
        for (var fragment : row) {
            if (fragment.value(shape).isPresent()) {
                return fragment.value(shape);
            }
        }
        return Optional.empty();
    }

    /// What stands under a name in its column, to the telephone number, with which such an entry ends.
    private final class Below {

        private Optional<String> jurisdiction = Optional.empty();
        private Optional<String> phone = Optional.empty();
        private final List<String> address = new ArrayList<>();

        Below(Fragment name, int from, int to) {
            for (int r = from; r < to && phone.isEmpty(); r++) {
                var words = grid.wordsIn(r, name);
                var state = CoverValues.jurisdiction(words);
                phone = CoverValues.phone(words);
                if (state.isPresent() && jurisdiction.isEmpty()) {
                    jurisdiction = state;
                } else if (phone.isEmpty() && !words.isEmpty()) {
                    address.add(words);
                }
            }
        }

        Address address() {
            return phone.isEmpty() ? Address.UNKNOWN : AddressReader.read(address);
        }
    }
}
