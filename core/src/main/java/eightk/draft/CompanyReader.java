package eightk.draft;

import eightk.draft.Draft.Address;
import eightk.draft.Draft.Company;
import eightk.draft.Draft.Phone;
import eightk.law.Jurisdictions;
import eightk.model.Cik;
import eightk.model.Registrant.Security;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the file of a registrant: what stands on every cover of the company.
final class CompanyReader {

    private static final Set<String> NAMES = Set.of(
            "name",
            "cik",
            "prefix",
            "incorporated",
            "fileNumber",
            "ein",
            "sic",
            "address",
            "phone",
            "fiscalYearEnd",
            "formerName",
            "emergingGrowth",
            "noTransition",
            "securities");

    private static final Pattern PHONE = Pattern.compile("\\((\\d{3})\\) (\\d{3}-\\d{4})");
    private static final Pattern ABROAD = Pattern.compile("\\+(\\d{1,3}) \\(?(\\d{1,5})\\)? (\\d[\\d -]{2,12}\\d)");

    private final YamlFile file;

    private CompanyReader(YamlFile file) {
        this.file = file.knowing(NAMES);
    }

    static Company read(YamlFile file) {
        return new CompanyReader(file).read();
    }

    private Company read() {
        var cik = file.text("cik", "\\d{1,10}", "0000990001");
        return new Company(
                file.text("name"),
                Cik.parse(cik.matches("\\d{1,10}") ? cik : "1"),
                file.text("prefix", "[a-z][a-z0-9]{0,9}", "a few small letters such as a ticker symbol"),
                jurisdiction(file, "incorporated").orElseGet(() -> file.text("incorporated")),
                file.text("fileNumber", "\\d{1,3}-\\d{3,6}(-\\d{2})?", "001-99999"),
                file.text("ein", "\\d{2}-\\d{7}", "12-3456789"),
                file.optional("sic", "\\d{4}", "3571"),
                address(file.block("address").knowing(Set.of("street", "street2", "city", "state", "zip", "country"))),
                phone(),
                file.optional("fiscalYearEnd", "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "12-31"),
                file.optional("formerName"),
                file.yes("emergingGrowth"),
                file.yes("noTransition"),
                file.blocks("securities").stream()
                        .map(each -> each.knowing(Set.of("title", "symbol", "exchange")))
                        .map(each -> new Security(
                                each.text("title"), each.optional("symbol"), Optional.of(each.text("exchange"))))
                        .toList());
    }

    /// In the United States with a state and a ZIP code; abroad with a country, and what else there is.
    private static Address address(YamlFile from) {
        var country = from.optional("country");
        country.filter(name -> !Jurisdictions.isCountry(name))
                .ifPresent(name -> from.mistake(
                        from.lineOf("country"), "country must be one such as Bermuda, found '%s'".formatted(name)));
        var state = jurisdiction(from, "state");
        if (country.isEmpty()) {
            state.filter(Jurisdictions::isAbroad)
                    .ifPresent(_ -> from.mistake(from.lineOf("state"), "a state abroad must have a country too"));
            return new Address(
                    from.text("street"),
                    from.optional("street2"),
                    from.text("city"),
                    state.or(() -> Optional.of(from.text("state"))),
                    Optional.of(from.text("zip", "\\d{5}(-\\d{4})?", "62701")),
                    country);
        }
        return new Address(
                from.text("street"),
                from.optional("street2"),
                from.text("city"),
                state,
                from.optional("zip", "[A-Z0-9][A-Z0-9 -]{1,9}", "62701 or HM 11"),
                country);
    }

    private Phone phone() {
        var text = file.text("phone");
        var here = PHONE.matcher(text);
        if (here.matches()) {
            return new Phone(Optional.empty(), here.group(1), here.group(2));
        }
        var abroad = ABROAD.matcher(text);
        if (abroad.matches()) {
            return new Phone(Optional.of(abroad.group(1)), abroad.group(2), abroad.group(3));
        }
        if (!text.isEmpty()) {
            file.mistake(
                    file.lineOf("phone"),
                    "phone must look like (217) 555-0100 or +44 20 7946 0100, found '%s'".formatted(text));
        }
        return new Phone(Optional.empty(), "", "");
    }

    private static Optional<String> jurisdiction(YamlFile from, String name) {
        var found = from.optional(name);
        found.filter(one -> Jurisdictions.code(one).isEmpty())
                .ifPresent(one -> from.mistake(
                        from.lineOf(name), "%s must be a state such as Delaware, found '%s'".formatted(name, one)));
        return found;
    }
}
