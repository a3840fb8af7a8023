package eightk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One company or person in a submission header, with what EDGAR holds of it ("conformed").
///
/// @param role the block's name: `FILER`; other forms have `SUBJECT COMPANY`, `FILED BY` and more
/// @param sic Standard Industrial Classification, four digits
/// @param irsNumber employer identification number, nine digits
/// @param stateOfIncorporation EDGAR's code for a state or country
/// @param fiscalYearEnd month and day, `mmdd`
/// @param fileNumber the Commission's registration file, such as `001-99999`
public record Filer(
        String role,
        Optional<String> name,
        Optional<Cik> cik,
        Optional<String> sic,
        Optional<String> irsNumber,
        Optional<String> stateOfIncorporation,
        Optional<String> fiscalYearEnd,
        Optional<FormType> form,
        Optional<String> act,
        Optional<String> fileNumber,
        Optional<String> filmNumber,
        Optional<Address> businessAddress,
        Optional<String> businessPhone,
        Optional<Address> mailAddress,
        List<FormerName> formerNames) {

    public Filer {
        formerNames = List.copyOf(formerNames);
    }

    /// A name the company had before.
    ///
    /// @param changed the day it ceased to be the name
    public record FormerName(String name, Optional<LocalDate> changed) {}
}
