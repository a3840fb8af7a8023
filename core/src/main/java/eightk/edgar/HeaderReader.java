package eightk.edgar;

import static eightk.edgar.ContainerRules.HEADER_ITEM_BLANK;
import static eightk.edgar.ContainerRules.HEADER_ITEM_LABEL;
import static eightk.edgar.ContainerRules.HEADER_VALUE;

import eightk.law.Form8K;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.Certainty;
import eightk.model.Finding;
import eightk.model.FormType;
import eightk.model.HeaderField;
import eightk.model.HeaderItem;
import eightk.model.Place;
import eightk.model.Reading;
import eightk.model.SubmissionHeader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the fields of a header mean.
final class HeaderReader {

    private final HeaderLines lines;
    private final Map<HeaderKey, HeaderField> first;
    private final List<Finding> findings = new ArrayList<>();

    private HeaderReader(HeaderLines lines) {
        this.lines = lines;
        this.first = HeaderKey.firstOfEach(lines.fields());
    }

    /// @param text the header, from the beginning of the file
    static Reading<SubmissionHeader> read(String text) {
        return new HeaderReader(new HeaderLines(text)).read();
    }

    private Reading<SubmissionHeader> read() {
        var filed = value(HeaderKey.FILED_AS_OF, HeaderReader::date);
        var period = value(HeaderKey.PERIOD, HeaderReader::date);
        var header = new SubmissionHeader(
                lines.dialect(),
                value(HeaderKey.ACCESSION_NUMBER, AccessionNumber::parse),
                value(HeaderKey.FORM, FormType::new),
                period,
                items(filed.or(() -> period)),
                filed,
                value(HeaderKey.ACCEPTED_AT, HeaderReader::stamp),
                value(HeaderKey.DOCUMENT_COUNT, Integer::parseInt),
                Filers.of(lines.fields()),
                lines.fields());
        return new Reading<>(header, findings);
    }

    private <T> Optional<T> value(HeaderKey key, Function<String, T> parse) {
        var field = Optional.ofNullable(first.get(key));
        try {
            return field.map(f -> parse.apply(f.value()));
        } catch (IllegalArgumentException | DateTimeException _) {
            findings.add(new Finding.Malformed(
                    HEADER_VALUE,
                    Certainty.SURE,
                    place(field.orElseThrow()),
                    field.orElseThrow().key(),
                    field.orElseThrow().value(),
                    key.looksLike()));
            return Optional.empty();
        }
    }

    /// The numbering of an item label depends on the day; without one, the last form there is.
    private List<HeaderItem> items(Optional<LocalDate> filed) {
        var form = Form8K.on(filed.orElse(LocalDate.MAX));
        var items = new ArrayList<HeaderItem>();
        for (var field : lines.fields()) {
            if (HeaderKey.ITEM.is(field.key())) {
                items.add(item(field, form));
            }
        }
        return items;
    }

    private HeaderItem item(HeaderField field, Form8K form) {
        var number = form.numberOf(field.value());
        if (field.value().isEmpty()) {
            findings.add(new Finding.Missing(HEADER_ITEM_BLANK, Certainty.SURE, place(field), "the label of an item"));
        } else if (number.isEmpty()) {
            findings.add(
                    new Finding.Unknown(HEADER_ITEM_LABEL, Certainty.SURE, place(field), "item label", field.value()));
        }
        return new HeaderItem(field.value(), number, place(field));
    }

    private static Place place(HeaderField field) {
        return Place.headerLine(field.line(), field.key() + ": " + field.value());
    }

    /// Reads `20260625`.
    ///
    /// @throws DateTimeException if it is no day
    static LocalDate date(String text) {
        return text.length() == 8 && areDigits(text)
                ? LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8))
                : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /// Reads `20260625075933`, by EDGAR's clock.
    private static Instant stamp(String text) {
        var time = text.length() == 14 && areDigits(text)
                ? date(text.substring(0, 8)).atTime(number(text, 8, 10), number(text, 10, 12), number(text, 12, 14))
                : LocalDateTime.parse(text, DateTimeFormatter.ofPattern("uuuuMMddHHmmss"));
        return Washington.moment(time);
    }

    static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
