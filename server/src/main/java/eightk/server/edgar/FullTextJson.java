package eightk.server.edgar;

import eightk.archive.Search.Answer;
import eightk.archive.Search.Count;
import eightk.archive.Search.Field;
import eightk.archive.Search.Hit;
import eightk.model.Address;
import eightk.model.Cik;
import eightk.model.FormType;
import eightk.model.ItemNumber;
import eightk.server.edgar.Listing.Party;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// An answer of EDGAR's full-text search.
///
/// @param from the hits before this page
record FullTextJson(Shelf shelf, int from, Answer answer) {

    private static final String INDEX = "edgar_file";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// @param took milliseconds
    byte[] json(long took) {
        return Json.of(json -> {
            json.writeStartObject()
                    .writeNumberProperty("took", took)
                    .writeBooleanProperty("timed_out", !answer.complete());
            json.writeObjectPropertyStart("_shards")
                    .writeNumberProperty("total", 1)
                    .writeNumberProperty("successful", 1)
                    .writeNumberProperty("skipped", 0)
                    .writeNumberProperty("failed", 0)
                    .writeEndObject();
            hits(json);
            counts(json);
            query(json);
            json.writeEndObject();
        });
    }

    private void hits(JsonGenerator json) {
        json.writeObjectPropertyStart("hits");
        json.writeObjectPropertyStart("total")
                .writeNumberProperty("value", answer.total())
                .writeStringProperty("relation", "eq")
                .writeEndObject();
        if (answer.hits().isEmpty()) {
            json.writeNullProperty("max_score");
        } else {
            json.writeNumberProperty("max_score", answer.hits().getFirst().score());
        }
        json.writeArrayPropertyStart("hits");
        for (var hit : answer.hits()) {
            shelf.listing(hit.number()).ifPresent(listing -> hit(json, hit, listing));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void hit(JsonGenerator json, Hit hit, Listing listing) {
        json.writeStartObject()
                .writeStringProperty("_index", INDEX)
                .writeStringProperty("_id", hit.number() + ":" + fileName(hit, listing))
                .writeNumberProperty("_score", hit.score());
        json.writeObjectPropertyStart("_source");
        Json.texts(json, "ciks", each(listing, party -> party.cik().map(Cik::toString)));
        Json.textOrNull(json, "period_ending", listing.period().map(LocalDate::toString));
        Json.texts(json, "file_num", each(listing, party -> party.filer().fileNumber()));
        Json.texts(
                json,
                "display_names",
                listing.parties().stream().map(FullTextJson::displayName).toList());
        json.writeNullProperty("xsl");
        json.writeNumberProperty("sequence", hit.sequence());
        Json.texts(json, "root_forms", List.of(listing.form().base().code()));
        json.writeStringProperty("file_date", listing.filed().toString());
        Json.texts(json, "biz_states", new TreeSet<>(each(listing, FullTextJson::state)));
        Json.texts(json, "sics", each(listing, party -> party.filer().sic()));
        json.writeStringProperty("form", listing.form().code());
        json.writeStringProperty("adsh", hit.number().toString());
        Json.texts(json, "film_num", each(listing, party -> party.film()));
        Json.texts(json, "biz_locations", each(listing, FullTextJson::location));
        json.writeStringProperty("file_type", hit.type());
        Json.textOrNull(json, "file_description", Optional.of(hit.description()).filter(it -> !it.isEmpty()));
        Json.texts(json, "inc_states", each(listing, party -> party.filer().stateOfIncorporation()));
        Json.texts(
                json,
                "items",
                listing.items().stream()
                        .map(item -> item.number())
                        .map(ItemNumber::toString)
                        .toList());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String fileName(Hit hit, Listing listing) {
        return listing.files().stream()
                .filter(file -> file.sequence() == hit.sequence())
                .map(Listing.Attached::name)
                .findFirst()
                .orElse(hit.fileName());
    }

    private static List<String> each(Listing listing, Function<Party, Optional<String>> what) {
        return listing.parties().stream()
                .flatMap(party -> what.apply(party).stream())
                .toList();
    }

    /// `EXAMPLE WIDGETS INC  (EXWI)  (CIK 0009999999)`.
    private static String displayName(Party party) {
        var tickers = party.securities().stream()
                .flatMap(security -> security.symbol().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        var name = party.name() + (tickers.isEmpty() ? "" : "  (" + tickers + ")");
        return name + party.cik().map(cik -> "  (CIK " + cik + ")").orElse("");
    }

    private static Optional<String> state(Party party) {
        return party.filer().businessAddress().flatMap(Address::state);
    }

    /// `Springfield, IL`.
    private static Optional<String> location(Party party) {
        return party.filer()
                .businessAddress()
                .map(address -> Stream.of(address.city().map(FullTextJson::capitalised), address.state())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
    }

    private static String capitalised(String city) {
        return WORD.matcher(city)
                .replaceAll(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.group().substring(1).toLowerCase(Locale.ROOT));
    }

    private void counts(JsonGenerator json) {
        json.writeObjectPropertyStart("aggregations");
        buckets(json, "entity_filter", named());
        buckets(json, "sic_filter", answer.count(Field.SIC));
        buckets(json, "biz_states_filter", answer.count(Field.STATE));
        buckets(json, "form_filter", roots());
        json.writeEndObject();
    }

    private static void buckets(JsonGenerator json, String name, List<Count> counts) {
        json.writeObjectPropertyStart(name)
                .writeNumberProperty("doc_count_error_upper_bound", 0)
                .writeNumberProperty("sum_other_doc_count", 0);
        json.writeArrayPropertyStart("buckets");
        for (var count : counts) {
            json.writeStartObject()
                    .writeStringProperty("key", count.value())
                    .writeNumberProperty("doc_count", count.hits())
                    .writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// Companies under the names they have now.
    private List<Count> named() {
        return answer.count(Field.CIK).stream()
                .flatMap(count -> {
                    var cik = Cik.parse(count.value());
                    return shelf.of(cik).stream()
                            .limit(1)
                            .flatMap(listing -> listing.parties().stream())
                            .filter(party -> party.cik().equals(Optional.of(cik)))
                            .limit(1)
                            .map(party -> new Count(displayName(party), count.hits()));
                })
                .toList();
    }

    /// Forms without the mark of an amendment.
    private List<Count> roots() {
        Map<String, Long> roots = new LinkedHashMap<>();
        answer.count(Field.FORM)
                .forEach(count -> roots.merge(new FormType(count.value()).base().code(), count.hits(), Long::sum));
        return roots.entrySet().stream()
                .map(root -> new Count(root.getKey(), root.getValue()))
                .toList();
    }

    /// What EDGAR repeats of its own query; clients do not read it.
    private void query(JsonGenerator json) {
        json.writeObjectPropertyStart("query")
                .writeNumberProperty("from", from)
                .writeNumberProperty("size", FullTextSearch.PAGE)
                .writeEndObject();
    }
}
