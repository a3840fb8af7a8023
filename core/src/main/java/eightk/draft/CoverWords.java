package eightk.draft;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the form itself prints on a cover and above a signature, whoever files it.
final class CoverWords {

    static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    static final String STATES = "UNITED STATES";
    static final String COMMISSION = "SECURITIES AND EXCHANGE COMMISSION";
    static final String WASHINGTON = "Washington, D.C. 20549";
    static final String REPORT = "CURRENT REPORT";
    static final String PURSUANT = "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934";
    static final String DATE = "Date of Report (Date of earliest event reported): ";
    static final String NAME = "(Exact name of registrant as specified in its charter)";
    static final String STATE = "(State or other jurisdiction of incorporation)";
    static final String FILE_NUMBER = "(Commission File Number)";
    static final String EMPLOYER = "(IRS Employer Identification No.)";
    static final String ADDRESS = "(Address of principal executive offices) (Zip Code)";
    static final String PHONE = "(Registrant's telephone number, including area code)";
    static final String FORMER = "(Former name or former address, if changed since last report)";
    static final String UNCHANGED = "Not Applicable";
    static final String BOXES = "Check the appropriate box below if the Form 8-K filing is intended to simultaneously"
            + " satisfy the filing obligation of the registrant under any of the following provisions:";
    static final String SECURITIES = "Securities registered pursuant to Section 12(b) of the Act:";
    static final String GROWTH =
            "Indicate by check mark whether the registrant is an emerging growth company as defined"
                    + " in Rule 405 of the Securities Act of 1933 (\u00a7230.405 of this chapter) or Rule 12b-2 of the Securities"
                    + " Exchange Act of 1934 (\u00a7240.12b-2 of this chapter).";
    static final String TRANSITION =
            "If an emerging growth company, indicate by check mark if the registrant has elected"
                    + " not to use the extended transition period for complying with any new or revised financial accounting"
                    + " standards provided pursuant to Section 13(a) of the Exchange Act.";
    static final String SIGNATURES = "SIGNATURES";

    private CoverWords() {}

    /// `(Amendment No. 1)`.
    static String amendment(int number) {
        return "(Amendment No. %d)".formatted(number);
    }

    /// `Springfield, Illinois 62701`, `Toronto, Ontario, Canada M5H 2N2`: what there is of it.
    static String place(Optional<String> city, Optional<String> state, Optional<String> country, Optional<String> zip) {
        return Stream.of(city, state, country).flatMap(Optional::stream).collect(Collectors.joining(", "))
                + zip.map(code -> " " + code).orElse("");
    }

    /// The sentence above the signatures.
    static String signed(int registrants) {
        return "Pursuant to the requirements of the Securities Exchange Act of 1934, %s registrant has duly caused this"
                        .formatted(registrants == 1 ? "the" : "each")
                + " report to be signed on its behalf by the undersigned hereunto duly authorized.";
    }
}
