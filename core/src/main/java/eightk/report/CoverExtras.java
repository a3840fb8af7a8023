package eightk.report;

import eightk.model.Registrant.Security;
import eightk.report.SecuritiesTable.Row;
import eightk.report.flow.Line;
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
        return securities.stream()
                .filter(row -> row.registrant()
                        .map(owner -> name.filter(n -> Names.likeness(owner, n) >= 0.6)
                                .isPresent())
                        .orElse(true))
                .map(Row::security)
                .toList();
    }
}
