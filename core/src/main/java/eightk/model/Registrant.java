package eightk.model;

import java.util.List;
import java.util.Optional;

/// A company that reports, as the cover page names it.
///
/// @param name exact name as specified in its charter
/// @param cik from the header, where it names the same company
/// @param stateOfIncorporation as printed: `Delaware`
/// @param commissionFileNumber as printed: `001-99999`, `0-27266`
/// @param employerId I.R.S. Employer Identification Number as printed: `99-0012345`
/// @param fiscalYearEnd from the header, `mmdd`
/// @param sic from the header, four digits
/// @param formerName former name or address as printed; absent too where the filer wrote "Not applicable"
/// @param securities the Section 12(b) table, since 2019
/// @param emergingGrowth whether the box is ticked, since 2017; absent where there is no such box
/// @param exTransitionPeriod whether the box is ticked; absent where there is no such box
public record Registrant(
        Optional<String> name,
        Optional<Cik> cik,
        Optional<String> stateOfIncorporation,
        Optional<String> commissionFileNumber,
        Optional<String> employerId,
        Optional<String> fiscalYearEnd,
        Optional<String> sic,
        Address address,
        Optional<String> phone,
        Optional<String> formerName,
        List<Security> securities,
        Optional<Boolean> emergingGrowth,
        Optional<Boolean> exTransitionPeriod) {

    public Registrant {
        securities = List.copyOf(securities);
    }

    /// A row of the Section 12(b) table.
    public record Security(String title, Optional<String> symbol, Optional<String> exchange) {}
}
