package eightk.draft;

import eightk.law.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The editions of the two taxonomies that a day's covers are tagged with: Document and Entity Information, and US
/// GAAP for the classes of securities. EDGAR takes those of the current year and of the one before.
///
/// @param dei the edition, as its namespace ends
/// @param gaap the edition, as its namespace ends
record Taxonomy(LocalDate from, String dei, String deiSchema, String gaap, String gaapSchema) {

    private static final List<Taxonomy> ALL = Row.resource(Taxonomy.class, "taxonomies.csv").stream()
            .map(row -> new Taxonomy(
                    row.date("from"), row.text("dei"), row.text("deiSchema"), row.text("gaap"), row.text("gaapSchema")))
            .toList();

    /// Absent before the first cover was tagged.
    static Optional<Taxonomy> on(LocalDate day) {
        return ALL.stream().filter(each -> !day.isBefore(each.from)).reduce((_, later) -> later);
    }

    String deiNamespace() {
        return "http://xbrl.sec.gov/dei/" + dei;
    }

    String gaapNamespace() {
        return "http://fasb.org/us-gaap/" + gaap;
    }
}
