package eightk.server.edgar;

import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import eightk.model.Filer;
import eightk.model.FormType;
import eightk.model.ItemNumber;
import eightk.model.Registrant.Security;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A disseminated submission as EDGAR's indexes, feeds and JSON list it.
///
/// @param archivedAt when it was disseminated here
/// @param correctedAt when it was last replaced here by other bytes
/// @param acceptedAt as the header has it; absent before about 2002
/// @param length of the submission, in bytes
/// @param items as the header declares them, else as the report has them
/// @param files the public documents, in order
/// @param inline whether facts are tagged in the report itself
public record Listing(
        AccessionNumber number,
        FormType form,
        Instant archivedAt,
        Optional<Instant> correctedAt,
        LocalDate filed,
        Optional<Instant> acceptedAt,
        Optional<LocalDate> period,
        long length,
        List<Party> parties,
        List<Declared> items,
        List<Attached> files,
        boolean inline) {

    public Listing {
        parties = List.copyOf(parties);
        items = List.copyOf(items);
        files = List.copyOf(files);
    }

    /// One filer of the header.
    ///
    /// @param filer without the number of its film, which is another for each filing
    /// @param film EDGAR's number of the film that a filing was once copied to
    /// @param industry what the SIC code stands for, as the header has it
    /// @param office of the Commission that reviews the company: `06 Technology`
    /// @param securities of the cover page
    public record Party(
            Filer filer,
            Optional<String> film,
            Optional<String> industry,
            Optional<String> office,
            List<Security> securities) {

        public Party {
            securities = List.copyOf(securities);
        }

        public Optional<Cik> cik() {
            return filer.cik();
        }

        public String name() {
            return filer.name().orElse("");
        }

        /// The law filed under, as EDGAR abbreviates it: `34`.
        public String act() {
            return filer.act().map(Columns::act).orElse("");
        }
    }

    /// An item with its caption in the form of the day.
    public record Declared(ItemNumber number, String caption) {}

    /// A document as it lies in the folder.
    public record Attached(int sequence, FormType type, String name, Optional<String> description, long length) {}

    /// The parties that have a number, and so a folder.
    public Stream<Party> listed() {
        return parties.stream().filter(party -> party.cik().isPresent());
    }

    /// A company among the parties.
    public Optional<Party> of(Cik cik) {
        return parties.stream()
                .filter(party -> party.cik().filter(cik::equals).isPresent())
                .findFirst();
    }

    /// What EDGAR orders by: acceptance, else the beginning of the filing date.
    public Instant at() {
        return acceptedAt.orElseGet(() -> filed.atStartOfDay(Washington.zone()).toInstant());
    }

    /// When its files last changed: EDGAR dates them by acceptance, a correction by itself.
    public Instant modified() {
        return correctedAt.orElseGet(this::at);
    }

    /// When lists of filings last changed on its account.
    Instant listedSince() {
        return correctedAt.orElse(archivedAt);
    }

    /// Whether any document is XBRL.
    public boolean xbrl() {
        return inline || files.stream().anyMatch(file -> file.type().code().startsWith("EX-101"));
    }

    /// The report itself, if the submission has documents.
    public Optional<Attached> main() {
        return files.stream()
                .filter(file -> file.type().isCurrentReport())
                .findFirst()
                .or(() -> files.stream().findFirst());
    }

    /// `/Archives/edgar/data/320193/000032019304000017`.
    public String folder(Cik cik) {
        return "/Archives/edgar/data/%d/%s".formatted(cik.number(), number.undashed());
    }

    /// EDGAR's filing detail page.
    public String index(Cik cik) {
        return folder(cik) + "/" + number + "-index.htm";
    }
}
