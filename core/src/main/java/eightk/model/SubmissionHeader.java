package eightk.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the header of a submission says, every field as filed and the known ones by name.
///
/// @param dialect how the header is written
/// @param periodOfReport for a current report the date of the earliest event reported
/// @param items one for each item line, in the order filed
/// @param filedAsOf the filing date
/// @param acceptedAt from the header's own stamp, which is in Washington time; absent before about 2002
/// @param declaredDocuments how many documents the header says are public
/// @param fields every line, in order
public record SubmissionHeader(
        Dialect dialect,
        Optional<AccessionNumber> accessionNumber,
        Optional<FormType> form,
        Optional<LocalDate> periodOfReport,
        List<HeaderItem> items,
        Optional<LocalDate> filedAsOf,
        Optional<Instant> acceptedAt,
        Optional<Integer> declaredDocuments,
        List<Filer> filers,
        List<HeaderField> fields) {

    /// No header: a document on its own.
    public static final SubmissionHeader NONE = new SubmissionHeader(
            Dialect.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    public SubmissionHeader {
        items = List.copyOf(items);
        filers = List.copyOf(filers);
        fields = List.copyOf(fields);
    }

    /// The ways in which EDGAR has written headers.
    public enum Dialect {
        /// Keys with colons and tabs, as in the `.txt` of the archive, 1993 to today.
        WEB_TEXT,
        /// SGML tags, as in `.hdr.sgml` and the feed's `.nc` files.
        TAGGED,
        /// There is none.
        NONE
    }
}
