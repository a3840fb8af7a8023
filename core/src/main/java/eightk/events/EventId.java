package eightk.events;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name for an event that stays the same from run to run and from version to version, as long as the event is
/// still read as the same: sixteen hexadecimal digits of a hash over filing, type and key.
///
/// The hash is SHA-256 over three lines in UTF-8: the accession number, or, of a document without one, the SHA-256 of
/// the
/// document; the name of the type; and the key of the event in lower case, with every run of other characters than
/// letters and digits as one blank. The key is what tells events of one type apart in one filing: the person who comes
/// or goes, the two auditors, the title of a contract, the period, the sum for a share; where a filing has one at most,
/// it
/// is empty. Dates, amounts, quotes and places are not in it, so that reading more of an event does not change its
/// name.
///
/// @param digits lower-case
public record EventId(String digits) {

    private static final int DIGITS = 16;
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// The filing counts by its accession number, or, where it has none, by its main document.
    public static EventId of(CurrentReport report, Event event) {
        var submission = report.submission();
        var filing = submission
                .header()
                .accessionNumber()
                .map(AccessionNumber::toString)
                .or(() -> submission.main().map(Document::text).map(Bytes::sha256))
                .orElse("");
        var normalised = NO_LETTER_OR_DIGIT
                .matcher(event.key().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        var text = String.join("\n", filing, event.type().label(), normalised);
        return new EventId(
                Bytes.of(text.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return digits;
    }
}
