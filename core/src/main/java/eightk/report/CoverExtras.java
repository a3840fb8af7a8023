package eightk.report;

import eightk.model.Registrant.Security;
import eightk.report.SecuritiesTable.Row;
import eightk.report.flow.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a cover says of its registrants below their names: securities and boxes.
record CoverExtras(List<Row> securities, Optional<Boolean> emergingGrowth, Optional<Boolean> exTransitionPeriod) {

    static CoverExtras in(List<Line> lines) {
        return new CoverExtras(
                SecuritiesTable.in(lines), CoverBoxes.emergingGrowth(lines), CoverBoxes.exTransitionPeriod(lines));
    }

    /// The securities of a registrant; those of a table that names no registrants are every registrant's.
    List<Security> securitiesOf(Optional<String> name) {
        var owned = new ArrayList<Security>();
        for (var row : securities) {
            if (row.registrant().isEmpty() || isLike(row.registrant().get(), name)) {
                owned.add(row.security());
            }
        }
        return owned;
    }

    private static boolean isLike(String owner, Optional<String> name) {
        return name.isPresent() && Names.likeness(owner, name.get()) >= 0.6;
    }
}
