package eightk.server.edgar;

import eightk.model.Cik;
import eightk.model.Filer;
import eightk.server.edgar.Listing.Attached;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// Filings of one company as `submissions` lists them: an array for each field, all of the same length.
record Columns(Cik cik, List<Listing> filings) {

    /// EDGAR's own offset is a false `Z` for some filers; here it is true.
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    void write(JsonGenerator json) {
        texts(json, "accessionNumber", listing -> listing.number().toString());
        texts(json, "filingDate", listing -> listing.filed().toString());
        texts(
                json,
                "reportDate",
                listing -> listing.period().map(LocalDate::toString).orElse(""));
        texts(json, "acceptanceDateTime", Columns::accepted);
        texts(
                json,
                "act",
                listing -> filer(listing).flatMap(Filer::act).map(Columns::act).orElse(""));
        texts(json, "form", listing -> listing.form().code());
        texts(
                json,
                "fileNumber",
                listing -> filer(listing).flatMap(Filer::fileNumber).orElse(""));
        texts(
                json,
                "filmNumber",
                listing -> listing.of(cik).flatMap(Listing.Party::film).orElse(""));
        texts(json, "items", Columns::items);
        texts(
                json,
                "core_type",
                listing -> listing.xbrl() ? "XBRL" : listing.form().code());
        numbers(json, "size", Listing::length);
        numbers(json, "isXBRL", listing -> listing.xbrl() ? 1L : 0L);
        numbers(json, "isInlineXBRL", listing -> listing.inline() ? 1L : 0L);
        texts(
                json,
                "primaryDocument",
                listing -> listing.main().map(Attached::name).orElse(""));
        texts(
                json,
                "primaryDocDescription",
                listing -> listing.main().flatMap(Attached::description).orElse(""));
    }

    private void texts(JsonGenerator json, String name, Function<Listing, String> value) {
        Json.texts(json, name, filings.stream().map(value).toList());
    }

    private void numbers(JsonGenerator json, String name, Function<Listing, Long> value) {
        Json.numbers(json, name, filings.stream().map(value).toList());
    }

    private Optional<Filer> filer(Listing listing) {
        return listing.of(cik).map(Listing.Party::filer);
    }

    private static String accepted(Listing listing) {
        return listing.acceptedAt().map(MOMENT::format).orElseGet(() -> listing.filed() + "T00:00:00.000Z");
    }

    /// `1934 Act` in a header is `34` here.
    static String act(String asFiled) {
        return asFiled.replaceFirst("^(?:19)?(\\d\\d)(?: Act)?$", "$1");
    }

    private static String items(Listing listing) {
        return listing.items().stream().map(item -> item.number().toString()).collect(Collectors.joining(","));
    }
}
