package eightk.archive.lucene;

import eightk.archive.Search;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.Address;
import eightk.model.Cik;
import eightk.model.CurrentReport;
import eightk.model.Filer;
import eightk.model.FormType;
import eightk.model.ItemNumber;
import eightk.model.Registrant;
import eightk.model.Registrant.Security;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is the same for every unit of a filing.
///
/// @param at when it was archived
record FilingFacts(long position, AccessionNumber number, Instant at, CurrentReport report) {

    /// Symbols as exchanges give them, and not the words of those who have none.
    private static final Pattern SYMBOL = Pattern.compile("(?!NONE$|NA$)[A-Z][A-Z0-9.-]{0,9}");

    FormType form() {
        return report.form();
    }

    LocalDate filed() {
        return report.submission().header().filedAsOf().orElseGet(() -> LocalDate.ofInstant(at, Washington.zone()));
    }

    Instant accepted() {
        var header = report.submission().header();
        return header.acceptedAt()
                .or(() -> header.filedAsOf()
                        .map(day -> day.atStartOfDay(Washington.zone()).toInstant()))
                .orElse(at);
    }

    List<Filer> filers() {
        return report.submission().header().filers();
    }

    private Stream<Registrant> registrants() {
        return report.cover().registrants().stream();
    }

    /// The filers, or, of a document without a header, the registrants on its cover.
    List<Search.Filer> companies() {
        var named = filers().isEmpty()
                ? registrants().map(it -> new Search.Filer(it.name().orElse(""), it.cik()))
                : filers().stream().map(it -> new Search.Filer(it.name().orElse(""), it.cik()));
        return named.filter(company -> !company.name().isEmpty()).toList();
    }

    /// Every name that the filing has for its companies.
    List<String> names() {
        var former =
                filers().stream().flatMap(filer -> filer.formerNames().stream().map(Filer.FormerName::name));
        var onCover = registrants()
                .flatMap(registrant ->
                        Stream.of(registrant.name(), registrant.formerName()).flatMap(Optional::stream));
        return Stream.of(companies().stream().map(Search.Filer::name), onCover, former)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    List<String> ciks() {
        return companies().stream()
                .flatMap(company -> company.cik().stream())
                .map(cik -> Long.toString(cik.number()))
                .distinct()
                .toList();
    }

    List<String> tickers() {
        return registrants().flatMap(FilingFacts::symbols).distinct().toList();
    }

    /// Of one company.
    List<String> tickers(Cik cik) {
        return registrants()
                .filter(registrant -> registrant.cik().equals(Optional.of(cik)))
                .flatMap(FilingFacts::symbols)
                .distinct()
                .toList();
    }

    private static Stream<String> symbols(Registrant registrant) {
        return registrant.securities().stream()
                .map(Security::symbol)
                .flatMap(Optional::stream)
                .filter(symbol -> SYMBOL.matcher(symbol).matches());
    }

    List<String> sics() {
        return filers().stream()
                .flatMap(filer -> filer.sic().stream())
                .distinct()
                .toList();
    }

    List<String> businessStates() {
        return states(filer -> filer.businessAddress().flatMap(Address::state));
    }

    List<String> statesOfIncorporation() {
        return states(Filer::stateOfIncorporation);
    }

    private List<String> states(Function<Filer, Optional<String>> state) {
        return filers().stream()
                .flatMap(filer -> state.apply(filer).stream())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /// Those that the header declares and those that the report has.
    List<String> items() {
        var declared = report.submission().header().items().stream().flatMap(item -> item.number().stream());
        return Stream.concat(declared, report.items().stream().map(item -> item.number()))
                .map(ItemNumber::toString)
                .distinct()
                .toList();
    }
}
