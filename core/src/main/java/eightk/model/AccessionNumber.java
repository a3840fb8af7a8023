package eightk.model;

import java.time.Year;
import java.util.regex.Pattern;

/// The number EDGAR gives every submission on receipt, accepted or not: `0000320193-04-000017`.
///
/// @param login the CIK of whoever logged in, which may be a filing agent and not the filer
/// @param yearOfCentury two digits; see [#year]
/// @param sequence from 1 within the login and year
public record AccessionNumber(Cik login, int yearOfCentury, int sequence) implements Comparable<AccessionNumber> {

    private static final int FIRST_YEAR_OF_EDGAR = 93;
    private static final Pattern FORM = Pattern.compile("(\\d{10})-?(\\d{2})-?(\\d{6})");

    public AccessionNumber {
        Require.range("year of century", yearOfCentury, 0, 99);
        Require.range("sequence", sequence, 0, 999_999);
    }

    /// Reads the dashed form, and the undashed one that archive paths use.
    ///
    /// @throws IllegalArgumentException if the text is neither
    public static AccessionNumber parse(String text) {
        var m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "accession number must look like 0000320193-04-000017, found '%s'".formatted(text));
        }
        return new AccessionNumber(Cik.parse(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    }

    /// EDGAR began in 1993, so 93 to 99 are of the nineteen-nineties.
    public Year year() {
        return Year.of(yearOfCentury >= FIRST_YEAR_OF_EDGAR ? 1900 + yearOfCentury : 2000 + yearOfCentury);
    }

    /// The form without dashes, as in archive paths: `000032019304000017`.
    public String undashed() {
        return login + Digits.padded(yearOfCentury, 2) + Digits.padded(sequence, 6);
    }

    @Override
    public int compareTo(AccessionNumber other) {
        int byLogin = login.compareTo(other.login);
        int byYear = byLogin != 0 ? byLogin : year().compareTo(other.year());
        return byYear != 0 ? byYear : Integer.compare(sequence, other.sequence);
    }

    @Override
    public String toString() {
        return login + "-" + Digits.padded(yearOfCentury, 2) + "-" + Digits.padded(sequence, 6);
    }
}
