package eightk.bench.accuracy;

import eightk.bench.accuracy.Score.Count;
import eightk.model.Exhibit;
import eightk.model.FilingStatus;
import eightk.model.Item;
import eightk.model.Registrant;
import eightk.model.Signature;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whether the report says what a person read in the same filing, field by field.
///
/// Case, punctuation and blanks do not matter. Registrants and signatures are compared in the order of the document.
final class Labels implements Measure {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, Function<Registrant, Optional<String>>> REGISTRANT_FIELDS = ordered(
            Map.entry("name", Registrant::name),
            Map.entry("state", Registrant::stateOfIncorporation),
            Map.entry("fileNumber", Registrant::commissionFileNumber),
            Map.entry("employerId", Registrant::employerId),
            Map.entry("zip", one -> one.address().zip()),
            Map.entry("phone", Registrant::phone));

    private static final Map<String, Function<Signature, Optional<String>>> SIGNATURE_FIELDS = ordered(
            Map.entry("name", Signature::name),
            Map.entry("title", Signature::title),
            Map.entry("date", one -> one.date().map(date -> date.date().toString())));

    private final Map<String, Count> counts = new LinkedHashMap<>();

    @SafeVarargs
    private static <V> Map<String, V> ordered(Map.Entry<String, V>... entries) {
        var map = new LinkedHashMap<String, V>();
        for (var entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }

    @Override
    public List<Score> of(Corpus corpus) {
        counts.clear();
        for (var line : corpus.lines("LABELS.jsonl")) {
            var label = JSON.readTree(line);
            corpus.filing(label.path("path").asString()).ifPresent(filing -> compare(filing, label));
        }
        return counts.values().stream().map(Count::score).toList();
    }

    private void compare(Filing filing, JsonNode label) {
        var report = filing.report();
        inOrder(
                filing,
                "items",
                texts(label.path("items")),
                report.items().stream().map(item -> item.number().toString()).toList());
        registrants(filing, label.path("registrants"));
        inOrder(
                filing,
                "date",
                label.path("periodOfReport").asStringOpt().stream().toList(),
                report.periodOfReport().map(LocalDate::toString).stream().toList());
        amendment(filing, label.path("amendment"));
        inAnyOrder(
                filing,
                "exhibits",
                texts(label.path("exhibits")),
                report.exhibits().stream()
                        .filter(Exhibit::listed)
                        .map(Exhibit::number)
                        .toList());
        signatures(filing, label.path("signatures"));
        inAnyOrder(
                filing,
                "claims",
                texts(label.path("claimsNotFiled")),
                report.items().stream()
                        .filter(Labels::saysItIsFurnished)
                        .map(item -> item.number().toString())
                        .toList());
    }

    private void registrants(Filing filing, JsonNode wanted) {
        var found = filing.report().cover().registrants();
        count("registrants", filing, found.size() == wanted.size(), wanted.size(), found.size());
        for (int i = 0; i < wanted.size(); i++) {
            fields(
                    filing,
                    "registrant",
                    wanted.get(i),
                    REGISTRANT_FIELDS,
                    found.stream().skip(i).findFirst());
        }
    }

    private void signatures(Filing filing, JsonNode wanted) {
        var found = filing.report().signatures();
        count(
                "signatures",
                filing,
                found.size() == wanted.size(),
                StreamSupport.stream(wanted.spliterator(), false)
                        .map(one -> one.path("name").asString(""))
                        .toList(),
                found.stream().flatMap(one -> one.name().stream()).toList());
        for (int i = 0; i < wanted.size(); i++) {
            fields(
                    filing,
                    "signature",
                    wanted.get(i),
                    SIGNATURE_FIELDS,
                    found.stream().skip(i).findFirst());
        }
    }

    private <T> void fields(
            Filing filing,
            String of,
            JsonNode wanted,
            Map<String, Function<T, Optional<String>>> fields,
            Optional<T> found) {
        fields.forEach((field, read) -> inOrder(
                filing,
                of + "_" + field,
                wanted.path(field).asStringOpt().stream().toList(),
                found.flatMap(read).stream().toList()));
    }

    /// The label says whether it is one, or which number it has.
    private void amendment(Filing filing, JsonNode wanted) {
        var found = filing.report().cover().amendment();
        boolean amends = filing.report().form().isAmendment();
        boolean right = wanted.isNumber()
                ? amends && found.equals(Optional.of(wanted.asInt()))
                : amends == wanted.asBoolean(false);
        count(
                "amendment",
                filing,
                right,
                wanted,
                amends ? "amendment " + found.map(String::valueOf).orElse("") : "none");
    }

    private static boolean saysItIsFurnished(Item item) {
        return item.claimed()
                .filter(claim -> claim.status() == FilingStatus.FURNISHED)
                .isPresent();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private void inOrder(Filing filing, String field, List<String> wanted, List<String> found) {
        count(field, filing, plain(wanted).equals(plain(found)), wanted, found);
    }

    private void inAnyOrder(Filing filing, String field, List<String> wanted, List<String> found) {
        count(
                field,
                filing,
                plain(wanted).stream()
                        .sorted()
                        .toList()
                        .equals(plain(found).stream().sorted().toList()),
                wanted,
                found);
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream()
                .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .toList();
    }

    private void count(String field, Filing filing, boolean right, Object wanted, Object found) {
        counts.computeIfAbsent(
                        field, name -> new Count("label_" + name, "labels of this field that the report gives too"))
                .add(filing, right, () -> "wanted %s, found %s".formatted(wanted, found));
    }
}
