package eightk.server;

import eightk.events.Appointment;
import eightk.events.AuditorChange;
import eightk.events.Departure;
import eightk.events.Event;
import eightk.model.Cik;
import eightk.model.Filer.FormerName;
import eightk.model.PrintedDate;
import eightk.model.Registrant.Security;
import eightk.server.edgar.Listing.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One company as its filings tell it.
///
/// @param edition of the law
/// @param party the company as the header of its newest filing has it
/// @param filings newest first, at least one
/// @param owed what has to follow them and is not past
public record CompanyPage(String edition, Cik cik, Party party, List<Filing> filings, List<Owed> owed) {

    public CompanyPage {
        filings = List.copyOf(filings);
        owed = List.copyOf(owed);
    }

    /// An appointment, a departure or a change of auditor, and the filing that tells it.
    ///
    /// @param how `appointed`, `resigned`, `engaged`
    public record Change(
            Filing filing, String who, List<String> positions, String how, Optional<PrintedDate> effective) {

        /// The day it takes effect, or where the words do not say that of the report.
        public LocalDate day() {
            return effective.map(PrintedDate::date).orElseGet(filing::day);
        }
    }

    /// What one subscribes to here.
    public SavedSearch saved() {
        return SavedSearch.of(cik);
    }

    static CompanyPage of(String edition, Cik cik, List<Filing> filings, LocalDate today) {
        var party = filings.getFirst().listing().parties().stream()
                .filter(it -> it.cik().filter(cik::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return new CompanyPage(edition, cik, party, filings, Owed.from(today, filings.stream()));
    }

    public String name() {
        return party.name();
    }

    public List<FormerName> formerNames() {
        return party.filer().formerNames();
    }

    public List<Security> securities() {
        return party.securities();
    }

    public Timeline timeline() {
        return Timeline.of(filings);
    }

    /// Who came and went, the newest first.
    public List<Change> people() {
        return changes(CompanyPage::person);
    }

    /// The auditors that came and went, the newest first.
    public List<Change> auditors() {
        return changes(CompanyPage::auditors);
    }

    private interface Reading {
        Stream<Change> of(Filing filing, Event event);
    }

    private List<Change> changes(Reading reading) {
        return filings.stream()
                .flatMap(filing -> filing.events().stream().flatMap(event -> reading.of(filing, event)))
                .toList();
    }

    private static Stream<Change> person(Filing filing, Event event) {
        return switch (event) {
            case Appointment come ->
                Stream.of(new Change(
                        filing,
                        come.person(),
                        come.positions(),
                        come.interim() ? "appointed for the time being" : "appointed",
                        come.effective()));
            case Departure go ->
                Stream.of(new Change(
                        filing,
                        go.person(),
                        go.positions(),
                        go.reason().map(reason -> reason.label()).orElse("left"),
                        go.effective()));
            default -> Stream.empty();
        };
    }

    private static Stream<Change> auditors(Filing filing, Event event) {
        return event instanceof AuditorChange change
                ? Stream.concat(
                        change.successor().stream().map(firm -> auditor(filing, firm, "engaged", change)),
                        change.former().stream()
                                .map(firm -> auditor(
                                        filing,
                                        firm,
                                        change.action()
                                                .map(action -> action.label())
                                                .orElse("left"),
                                        change)))
                : Stream.empty();
    }

    private static Change auditor(Filing filing, String firm, String how, AuditorChange change) {
        return new Change(filing, firm, List.of(), how, change.date());
    }
}
