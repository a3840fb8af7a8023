package eightk.server.edgar;

import eightk.law.Form8K;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.model.CurrentReport;
import eightk.model.Filer;
import eightk.model.HeaderField;
import eightk.model.HeaderItem;
import eightk.model.Item;
import eightk.model.ItemNumber;
import eightk.model.Registrant.Security;
import eightk.server.edgar.Listing.Attached;
import eightk.server.edgar.Listing.Declared;
import eightk.server.edgar.Listing.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What EDGAR's interfaces say of a submission, drawn from its header and its report.
///
/// @param shared what other listings say alike
public record ListingReader(Shared shared) {

    /// How the two dialects begin a company's block.
    private static final Set<String> NAMES = Set.of("COMPANY CONFORMED NAME", "CONFORMED-NAME");

    private static final Set<String> INDUSTRIES = Set.of("STANDARD INDUSTRIAL CLASSIFICATION", "ASSIGNED-SIC");

    private static final Set<String> OFFICES = Set.of("ORGANIZATION NAME", "ORGANIZATION-NAME");

    /// @param at when it was disseminated here
    /// @param corrected when it was last corrected
    public Listing of(
            AccessionNumber number, Instant at, Optional<Instant> corrected, CurrentReport report, Bytes submission) {
        var header = report.submission().header();
        var filed = header.filedAsOf().orElseGet(() -> LocalDate.ofInstant(at, Washington.zone()));
        return new Listing(
                number,
                shared.one(report.form()),
                at,
                corrected,
                shared.one(filed),
                header.acceptedAt(),
                shared.one(header.periodOfReport().or(report::periodOfReport)),
                submission.length(),
                parties(report),
                items(report, filed),
                report.submission().documents().stream()
                        .map(document -> new Attached(
                                document.sequence(),
                                shared.one(document.type()),
                                FileNames.of(document),
                                shared.one(document.description()),
                                document.text().length()))
                        .toList(),
                !report.facts().isEmpty());
    }

    private List<Declared> items(CurrentReport report, LocalDate filed) {
        var declared = report.submission().header().items().stream()
                .map(HeaderItem::number)
                .flatMap(Optional::stream)
                .toList();
        var numbers =
                declared.isEmpty() ? report.items().stream().map(Item::number).toList() : declared;
        var form = Form8K.on(filed);
        return shared.all(
                numbers.stream().distinct().map(it -> declared(form, it)).toList());
    }

    private static Declared declared(Form8K form, ItemNumber number) {
        return new Declared(number, form.item(number).map(it -> it.caption()).orElse(""));
    }

    private List<Party> parties(CurrentReport report) {
        var header = report.submission().header();
        var blocks = blocks(header.fields());
        var parties = new ArrayList<Party>();
        for (var filer : header.filers()) {
            var block = parties.size() < blocks.size() ? blocks.get(parties.size()) : List.<HeaderField>of();
            parties.add(new Party(
                    shared.one(withoutFilm(filer)),
                    filer.filmNumber(),
                    shared.one(value(block, INDUSTRIES)
                            .map(ListingReader::industry)
                            .filter(text -> !text.isEmpty())),
                    shared.one(value(block, OFFICES)),
                    shared.all(securities(report, filer))));
        }
        return parties;
    }

    private static Filer withoutFilm(Filer filer) {
        return new Filer(
                filer.role(),
                filer.name(),
                filer.cik(),
                filer.sic(),
                filer.irsNumber(),
                filer.stateOfIncorporation(),
                filer.fiscalYearEnd(),
                filer.form(),
                filer.act(),
                filer.fileNumber(),
                Optional.empty(),
                filer.businessAddress(),
                filer.businessPhone(),
                filer.mailAddress(),
                filer.formerNames());
    }

    private static List<Security> securities(CurrentReport report, Filer filer) {
        return report.cover().registrants().stream()
                .filter(registrant -> sameCompany(registrant.cik(), filer.cik()))
                .flatMap(registrant -> registrant.securities().stream())
                .toList();
    }

    private static boolean sameCompany(Optional<Cik> one, Optional<Cik> other) {
        return one.isPresent() && one.equals(other);
    }

    private static List<List<HeaderField>> blocks(List<HeaderField> fields) {
        var blocks = new ArrayList<List<HeaderField>>();
        for (var field : fields) {
            if (NAMES.contains(field.key())) {
                blocks.add(new ArrayList<>());
            }
            if (!blocks.isEmpty()) {
                blocks.getLast().add(field);
            }
        }
        return blocks;
    }

    private static Optional<String> value(List<HeaderField> block, Set<String> keys) {
        return block.stream()
                .filter(field -> keys.contains(field.key()))
                .map(HeaderField::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /// `ELECTRONIC COMPUTERS [3571]` without its code; tagged headers have the code alone.
    private static String industry(String value) {
        return value.replaceFirst("\\s*\\[?\\d*\\]?$", "");
    }
}
