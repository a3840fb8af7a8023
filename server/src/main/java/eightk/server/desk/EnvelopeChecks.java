package eightk.server.desk;

import eightk.model.Cik;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What an envelope must be before it is received: words that can stand in a header, and no more of anything than a
/// submission has. Whether the report is right is for review.
final class EnvelopeChecks {

    /// No 8-K of thirty years has a tenth as many.
    static final int MOST_DOCUMENTS = 1_000;

    /// EDGAR takes up to 99 co-registrants.
    static final int MOST_FILERS = 100;

    /// More than the form has ever had items.
    static final int MOST_ITEMS = 60;

    /// EDGAR takes a letter or digit first; 64 has been its limit since Inline XBRL.
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./ -]{0,15}");
    private static final Pattern ITEM = Pattern.compile("[1-9]|1[0-2]|[1-9]\\.(0[1-9]|[1-9]\\d)");
    private static final Pattern DESCRIPTION = Pattern.compile("[ -;=?-~]{0,255}");
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM-dd-uuuu", Locale.US);

    private EnvelopeChecks() {}

    static String form(String text) throws BadEnvelopeException {
        return matching("submissionType", TYPE, text);
    }

    static String item(String text) throws BadEnvelopeException {
        return matching("item", ITEM, text);
    }

    static String fileName(String text) throws BadEnvelopeException {
        return matching("conformedName", FILE_NAME, text);
    }

    static String type(String text) throws BadEnvelopeException {
        return matching("conformedDocumentType", TYPE, text);
    }

    static String description(String text) throws BadEnvelopeException {
        return matching("description", DESCRIPTION, text);
    }

    private static String matching(String what, Pattern form, String text) throws BadEnvelopeException {
        var stripped = text.strip();
        if (!form.matcher(stripped).matches()) {
            throw new BadEnvelopeException("%s must match %s, found '%s'".formatted(what, form, quoted(stripped)));
        }
        return stripped;
    }

    static Cik cik(String text) throws BadEnvelopeException {
        try {
            return Cik.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadEnvelopeException(
                    "filerId: CIK must be one to ten digits, found '%s'".formatted(quoted(text)));
        }
    }

    /// ISO, or as EDGAR's own form has it: `06-24-2026`.
    static LocalDate period(String text) throws BadEnvelopeException {
        var stripped = text.strip();
        for (var format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, AMERICAN)) {
            try {
                return LocalDate.parse(stripped, format);
            } catch (DateTimeParseException _) {
                // The other form, then.
            }
        }
        throw new BadEnvelopeException(
                "periodOfReport must look like 2026-06-24 or 06-24-2026, found '%s'".formatted(quoted(stripped)));
    }

    static Envelope whole(Envelope envelope) throws BadEnvelopeException {
        atLeastOne("filer", envelope.filers());
        atLeastOne("document", envelope.documents());
        var names = new HashSet<String>();
        for (var document : envelope.documents()) {
            if (!names.add(document.fileName().toLowerCase(Locale.ROOT))) {
                throw new BadEnvelopeException(
                        "file names must differ, found '%s' twice".formatted(document.fileName()));
            }
        }
        var ciks = new HashSet<Cik>();
        for (var filer : envelope.filers()) {
            if (!ciks.add(filer.cik())) {
                throw new BadEnvelopeException("filers must differ, found %s twice".formatted(filer.cik()));
            }
        }
        return envelope;
    }

    private static void atLeastOne(String what, List<?> list) throws BadEnvelopeException {
        if (list.isEmpty()) {
            throw new BadEnvelopeException("a submission must have at least one %s, found none".formatted(what));
        }
    }

    /// What a stranger wrote, short and on one line.
    static String quoted(String text) {
        var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return shown.replaceAll("\\p{C}", "?");
    }
}
