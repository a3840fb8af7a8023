package eightk.server;

import eightk.events.EventType;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import eightk.model.FilingStatus;
import eightk.model.FormType;
import eightk.model.ItemNumber;
import eightk.report.AmendedReport;
import eightk.server.edgar.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One disseminated filing as lists and links need it, so that they need not open the archive.
///
/// @param position in the archive, from 1
/// @param listedAt what lists are ordered by: the moment of acceptance, else the beginning of the filing date in
///     Washington, else the moment it was archived
/// @param companies the filers of the header, else the registrants of the cover
/// @param happened what kinds of things, as the report and its releases tell them
/// @param changes who came and went
/// @param amends what its words say it amends
/// @param listing the same as EDGAR's own interfaces have it
public record Filing(
        long position,
        Instant listedAt,
        Optional<LocalDate> periodOfReport,
        List<Company> companies,
        List<Reported> items,
        List<EventType> happened,
        List<Change> changes,
        Optional<AmendedReport> amends,
        Listing listing) {

    public Filing {
        companies = List.copyOf(companies);
        items = List.copyOf(items);
        happened = List.copyOf(happened);
        changes = List.copyOf(changes);
    }

    public AccessionNumber accession() {
        return listing.number();
    }

    public FormType form() {
        return listing.form();
    }

    /// The filing date.
    public LocalDate filed() {
        return listing.filed();
    }

    public Optional<Instant> acceptedAt() {
        return listing.acceptedAt();
    }

    /// The first company's name, or what to call a filing without one.
    public String name() {
        return companies.isEmpty() ? "Unnamed registrant" : companies.getFirst().name();
    }

    /// The names of the other companies.
    public List<String> coRegistrants() {
        return companies.stream().skip(1).map(Company::name).toList();
    }

    /// Who came and went, in a phrase each that begins with which of the two.
    public List<String> people() {
        return changes.stream().flatMap(change -> change.phrase().stream()).toList();
    }

    /// The day that the law counts from: that of the event, or where the report does not say that of the filing.
    public LocalDate day() {
        return periodOfReport.orElse(filed());
    }

    /// Where the filing is found at this server.
    public Links links() {
        var cik = companies.stream().flatMap(company -> company.cik().stream()).findFirst();
        return new Links(cik.orElse(accession().login()), accession());
    }

    /// Whether EDGAR would list the filing under a company's number: each co-registrant has it.
    boolean isOf(Cik cik) {
        return links().cik().equals(cik)
                || companies.stream()
                        .anyMatch(company -> company.cik().filter(cik::equals).isPresent());
    }

    /// A company that the filing is of.
    public record Company(String name, Optional<Cik> cik) {}

    /// An item of the report.
    ///
    /// @param caption the form's own; as printed where the form has no such item
    public record Reported(ItemNumber number, String caption, FilingStatus status) {

        /// In the order of the form, the items of the old form first.
        static final Comparator<ItemNumber> ORDER = Comparator.comparingInt(Reported::rank);

        /// A section has fewer items than this.
        private static final int SECTION = 100;

        private static int rank(ItemNumber number) {
            return switch (number) {
                case ItemNumber.Plain(int plain) -> plain - SECTION;
                case ItemNumber.Sectioned(int section, int item) -> section * SECTION + item;
            };
        }

        /// Some captions list five events; the first says which item it is.
        public String briefly() {
            int end = caption.indexOf(';');
            return end < 0 ? caption : caption.substring(0, end);
        }
    }
}
