package eightk.model;

import java.util.Optional;

/// A postal address, each part as written.
///
/// @param state state or province: a code of EDGAR's in a header, a name or code on a cover
/// @param country absent where the writer did not say, as in nearly every address in the United States
public record Address(
        Optional<String> street1,
        Optional<String> street2,
        Optional<String> city,
        Optional<String> state,
        Optional<String> zip,
        Optional<String> country) {

    public static final Address UNKNOWN = new Address(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Address withZip(Optional<String> other) {
        return new Address(street1, street2, city, state, other, country);
    }
}
