package eightk.server;

import eightk.report.AmendedReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which filings of a company amend which. EDGAR keeps no link between the two, so it is drawn from the words of the
/// amendment, and where they do not say, from the date of report that both have.
final class Amendments {

    private Amendments() {}

    /// What a filing amends: the last one before it that fits.
    ///
    /// @param others of the company, newest first
    static Optional<Filing> amendedBy(Filing filing, List<Filing> others) {
        return filing.form().isAmendment()
                ? others.stream().filter(fits(filing)).findFirst()
                : Optional.empty();
    }

    /// What amends a filing, newest first.
    ///
    /// @param others of the company, newest first
    static List<Filing> of(Filing filing, List<Filing> others) {
        return others.stream()
                .filter(other -> amendedBy(other, others).filter(filing::equals).isPresent())
                .toList();
    }

    private static Predicate<Filing> fits(Filing amendment) {
        Predicate<Filing> before = other -> Cursor.of(other).compareTo(Cursor.of(amendment)) < 0;
        var number = amendment.amends().flatMap(AmendedReport::accession);
        if (number.isPresent()) {
            return before.and(other -> other.accession().equals(number.get()));
        }
        var day = amendment.amends().flatMap(AmendedReport::date);
        var same = before.and(other -> !other.form().isAmendment());
        return day.isPresent()
                ? same.and(other -> other.filed().equals(day.get())
                        || other.periodOfReport().equals(day))
                : same.and(other -> amendment.periodOfReport().isPresent()
                        && other.periodOfReport().equals(amendment.periodOfReport()));
    }
}
