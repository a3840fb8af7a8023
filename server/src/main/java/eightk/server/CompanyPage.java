package eightk.server;

import eightk.model.Cik;
import eightk.model.Filer.FormerName;
import eightk.model.Registrant.Security;
import eightk.server.edgar.Listing.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

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

    /// Who came or went, and the filing that tells it.
    public record Told(Filing filing, Change change) {

        /// The day it takes effect, or where the words do not say that of the report.
        public LocalDate day() {
            return change.effective().orElseGet(filing::day);
        }
    }

    /// What one subscribes to here.
    public SavedSearch saved() {
        return SavedSearch.of(cik);
    }

    static CompanyPage of(String edition, Cik cik, List<Filing> filings, LocalDate today) {
        var party = filings.getFirst().listing().of(cik).orElseThrow();
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

    /// Directors and officers who came and went, the newest first.
    public List<Told> people() {
        return told(change -> !change.auditor());
    }

    /// The auditors that came and went, the newest first.
    public List<Told> auditors() {
        return told(Change::auditor);
    }

    private List<Told> told(Predicate<Change> wanted) {
        return filings.stream()
                .flatMap(filing -> filing.changes().stream().filter(wanted).map(change -> new Told(filing, change)))
                .toList();
    }
}
