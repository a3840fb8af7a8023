package eightk.draft;

import eightk.law.Jurisdictions;
import eightk.model.Registrant;
import eightk.model.Registrant.Security;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The file of a company: blank, or filled in from a report that it filed.
final class RegistrantYaml {

    static final String BLANK = """
            # What stands on every cover of the company; one file serves all its reports.
            name:                # as in its charter
            cik:                 # 0000990001
            prefix:              # begins the names of files: acme
            incorporated:        # Delaware
            fileNumber:          # 001-99999
            ein:                 # 12-3456789
            sic:                 # 3571; may be left out
            address:
              street:
              city:
              state:             # Illinois
              zip:
              country:           # only abroad: Bermuda; a state may then be left out
            phone:               # (217) 555-0100; abroad +44 20 7946 0100
            fiscalYearEnd:       # 12-31; needed for Item 5.03 only
            emergingGrowth: no
            securities:
              - title:           # Common Stock, par value $0.01 per share
                symbol:
                exchange:        # The New York Stock Exchange
            """;

    private RegistrantYaml() {}

    /// As the cover has it; what it does not say is left to be filled in.
    static String of(Registrant registrant, String prefix) {
        var address = registrant.address();
        var state = address.state().map(RegistrantYaml::named);
        var country = address.country().or(() -> state.filter(Jurisdictions::isCountry));
        return "# As its report of before has it.\n"
                + line("name", registrant.name())
                + line("cik", registrant.cik().map(Object::toString))
                + line("prefix", Optional.of(prefix))
                + line("incorporated", registrant.stateOfIncorporation().map(RegistrantYaml::named))
                + line("fileNumber", registrant.commissionFileNumber())
                + line(
                        "ein",
                        digits(registrant.employerId(), 9).map(ein -> ein.substring(0, 2) + "-" + ein.substring(2)))
                + "address:\n"
                + line("  street", address.street1())
                + address.street2()
                        .map(street -> line("  street2", Optional.of(street)))
                        .orElse("")
                + line("  city", address.city())
                + line("  state", state.filter(name -> !country.equals(Optional.of(name))))
                + line("  zip", address.zip())
                + country.map(name -> line("  country", Optional.of(name))).orElse("")
                + line("phone", phone(registrant.phone()))
                + line(
                        "fiscalYearEnd",
                        digits(registrant.fiscalYearEnd(), 4).map(end -> end.substring(0, 2) + "-" + end.substring(2)))
                + yes("emergingGrowth", registrant.emergingGrowth())
                + yes("noTransition", registrant.exTransitionPeriod())
                + securities(registrant.securities());
    }

    /// A draft names a state, where the cover may have its code.
    private static String named(String state) {
        return Jurisdictions.name(state).orElse(state);
    }

    private static String securities(List<Security> securities) {
        return securities.isEmpty()
                ? ""
                : securities.stream()
                        .map(security -> line("  - title", Optional.of(security.title()))
                                + line(
                                        "    symbol",
                                        security.symbol().filter(symbol -> !symbol.matches("(?i)none|n/a")))
                                + line("    exchange", security.exchange()))
                        .collect(Collectors.joining("", "securities:\n", ""));
    }

    private static Optional<String> phone(Optional<String> printed) {
        return digits(printed, 10)
                .map(n -> "(%s) %s-%s".formatted(n.substring(0, 3), n.substring(3, 6), n.substring(6)))
                .filter(_ -> printed.filter(text -> text.startsWith("+")).isEmpty())
                .or(() -> printed.filter(text -> text.startsWith("+")));
    }

    private static Optional<String> digits(Optional<String> text, int count) {
        return text.map(words -> words.replaceAll("\\D", "")).filter(number -> number.length() == count);
    }

    private static String yes(String name, Optional<Boolean> value) {
        return name + ": " + (value.orElse(false) ? "yes" : "no") + "\n";
    }

    private static String line(String name, Optional<String> value) {
        return value.map(text -> name + ": " + quoted(text)).orElse(name + ":") + "\n";
    }

    /// As YAML has it between quotation marks, whatever it holds.
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }

    /// Small letters of a name with which files may begin.
    static String prefix(String name) {
        var letters = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("[^a-z].*", "");
        return letters.isEmpty() ? "co" : letters.substring(0, Math.min(letters.length(), 10));
    }
}
