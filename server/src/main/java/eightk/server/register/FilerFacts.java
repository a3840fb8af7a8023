package eightk.server.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the header of a submission says of a filer. What is not known is an empty text.
///
/// @param sic four digits, or `STATE COMMERCIAL BANKS [6022]`
/// @param fiscalYearEnd month and day, `1231`
/// @param fileNumber under the Exchange Act, `001-99999`
public record FilerFacts(
        String name,
        String sic,
        String employerId,
        String stateOfIncorporation,
        String fiscalYearEnd,
        String fileNumber,
        String street1,
        String street2,
        String city,
        String state,
        String zip,
        String phone) {

    /// The longest line that a header of EDGAR's has.
    private static final int LONGEST = 150;

    /// The names of the fields, in the order of the record.
    public static final List<String> NAMES = List.of(
            "name",
            "sic",
            "employerId",
            "stateOfIncorporation",
            "fiscalYearEnd",
            "fileNumber",
            "street1",
            "street2",
            "city",
            "state",
            "zip",
            "phone");

    public FilerFacts {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a filer must have a name, found none");
        }
        for (var text : List.of(
                name,
                sic,
                employerId,
                stateOfIncorporation,
                fiscalYearEnd,
                fileNumber,
                street1,
                street2,
                city,
                state,
                zip,
                phone)) {
            if (text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ' || c == '<' || c == '>' || c > '~')) {
                throw new IllegalArgumentException(
                        "a fact about a filer must be at most %d printable ASCII characters without < and >, found '%s'"
                                .formatted(LONGEST, text));
            }
        }
    }

    /// Reads them by their names; what is not there is empty.
    ///
    /// @throws IllegalArgumentException if there is no name, or what is there cannot stand in a header
    public static FilerFacts of(Map<String, String> fields) {
        var at = NAMES.stream()
                .map(name -> fields.getOrDefault(name, "").strip())
                .iterator();
        return new FilerFacts(
                at.next(), at.next(), at.next(), at.next(), at.next(), at.next(), at.next(), at.next(), at.next(),
                at.next(), at.next(), at.next());
    }

    public Map<String, String> fields() {
        var values = new ArrayList<>(List.of(
                name,
                sic,
                employerId,
                stateOfIncorporation,
                fiscalYearEnd,
                fileNumber,
                street1,
                street2,
                city,
                state,
                zip,
                phone));
        var fields = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> fields.put(name, values.removeFirst()));
        return fields;
    }
}
