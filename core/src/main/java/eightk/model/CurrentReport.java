package eightk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A current report on Form 8-K, read out of the main document of a submission.
///
/// Every block of that document belongs to exactly one item or part; items with a joint heading share theirs.
///
/// @param submission the header and documents it was read from
/// @param items in the order of the document
/// @param parts cover, signatures, exhibit index and whatever else is no item
/// @param exhibits listed ones in the order of the list, then those only attached
/// @param facts what Inline XBRL tags in the main document
public record CurrentReport(
        Submission submission,
        CoverPage cover,
        List<Item> items,
        List<Part> parts,
        List<Exhibit> exhibits,
        List<Signature> signatures,
        List<TaggedFact> facts) {

    public CurrentReport {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
        exhibits = List.copyOf(exhibits);
        signatures = List.copyOf(signatures);
        facts = List.copyOf(facts);
    }

    /// The form as the header has it, else as the cover prints it, else plain 8-K.
    public FormType form() {
        return submission.header().form().or(cover::form).orElse(FormType.CURRENT_REPORT);
    }

    /// The date of the earliest event reported: as the cover prints it, else as the header has it.
    public Optional<LocalDate> periodOfReport() {
        return cover.dateOfReport().map(PrintedDate::date).or(submission.header()::periodOfReport);
    }

    /// The day of the first dated signature.
    public Optional<LocalDate> signedOn() {
        return signatures.stream()
                .flatMap(signature -> signature.date().stream())
                .map(PrintedDate::date)
                .findFirst();
    }

    public Optional<Item> item(ItemNumber number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }
}
