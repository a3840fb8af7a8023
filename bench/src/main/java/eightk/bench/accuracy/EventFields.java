package eightk.bench.accuracy;

import eightk.bench.accuracy.Score.Count;
import eightk.events.AuditorChange;
import eightk.events.Ballot;
import eightk.events.Event;
import eightk.events.EventType;
import eightk.events.Fact;
import eightk.events.Results;
import eightk.events.Votes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Whether what is told of an event is right, field by field.
final class EventFields {

    private static final Pattern DAY = Pattern.compile("\\w+ \\d{1,2}, \\d{4}");

    private static final Map<String, String> CHOICES =
            Map.of("years1", "oneYear", "years2", "twoYears", "years3", "threeYears");

    private final Map<String, Count> counts = new LinkedHashMap<>();

    private EventFields() {}

    static List<Score> of(List<LabelledFiling> filings) {
        var fields = new EventFields();
        for (var filing : filings) {
            fields.people(filing);
            fields.auditors(filing);
            fields.votes(filing);
            fields.results(filing);
            Stream.of(EventType.values()).forEach(type -> fields.others(filing, type));
        }
        return fields.counts.values().stream().map(Count::score).toList();
    }

    private Count count(String name, String meaning) {
        return counts.computeIfAbsent(name, key -> new Count(key, meaning));
    }

    /// Counts labels that a finding allows, and findings that a label allows.
    private <T> void both(LabelledFiling filing, String name, List<T> labels, List<T> found, BiPredicate<T, T> same) {
        one(filing, count(name + "_recall", "labels of this kind that are found just so"), labels, found, same);
        one(filing, count(name + "_precision", "findings of this kind that are labelled just so"), found, labels, same);
    }

    private static <T> void one(
            LabelledFiling filing, Count count, List<T> all, List<T> others, BiPredicate<T, T> same) {
        var open = new ArrayList<>(others);
        for (var each : all) {
            var hit = open.stream().filter(other -> same.test(each, other)).findFirst();
            hit.ifPresent(open::remove);
            count.add(filing.filing(), hit.isPresent(), () -> "%s not among %s".formatted(each, others));
        }
    }

    private void people(LabelledFiling filing) {
        var labels = filing.list("people").stream().map(Move::of).toList();
        var found = filing.events().stream()
                .flatMap(event -> Move.of(event).stream())
                .toList();
        both(filing, "event_people", labels, found, Move::isSame);
        if (labels.isEmpty()) {
            count("event_people_none", "filings labelled without people in which nobody is found to come or go")
                    .add(filing.filing(), found.isEmpty(), () -> "found %s".formatted(found));
        }
        for (var label : labels) {
            found.stream().filter(label::isSamePerson).findFirst().ifPresent(move -> {
                count("event_people_effective", "people found, whose day of effect is as labelled, or absent from both")
                        .add(
                                filing.filing(),
                                label.effective().equals(move.effective()),
                                () -> "wanted %s, found %s".formatted(label, move));
                if (label.action().equals("departed")) {
                    count("event_people_reason", "people found who leave, whose reason is as labelled")
                            .add(
                                    filing.filing(),
                                    label.reason().equals(move.reason()),
                                    () -> "wanted %s, found %s".formatted(label, move));
                }
            });
        }
    }

    private void auditors(LabelledFiling filing) {
        var labels = filing.list("auditor").stream()
                .map(label -> List.of(
                        label.path("former").asString(""),
                        label.path("new").asString(""),
                        label.path("action").asString(""),
                        label.path("date").asString("")))
                .toList();
        var found = filing.events(AuditorChange.class).stream()
                .map(event -> List.of(
                        event.former().orElse(""),
                        event.successor().orElse(""),
                        event.action().map(AuditorChange.Action::label).orElse(""),
                        event.date().map(day -> day.date().toString()).orElse("")))
                .toList();
        both(filing, "event_auditor", labels, found, List::equals);
    }

    private void votes(LabelledFiling filing) {
        var labels = filing.label().path("votes").path("rows").values().stream()
                .map(EventFields::figures)
                .toList();
        var found = filing.events(Votes.class).stream()
                .flatMap(event -> event.ballots().stream())
                .map(EventFields::figures)
                .toList();
        both(filing, "event_votes_row", labels, found, Map::equals);
        if (!labels.isEmpty()) {
            count("event_votes_table", "tables of votes of which every number is as labelled, and none is added")
                    .add(filing.filing(), Set.copyOf(labels).equals(Set.copyOf(found)), () -> "not every number");
        }
    }

    private static Map<String, Long> figures(JsonNode row) {
        return row.propertyStream()
                .filter(field -> field.getValue().isNumber())
                .collect(Collectors.toMap(
                        field -> CHOICES.getOrDefault(field.getKey(), field.getKey()),
                        field -> field.getValue().asLong(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static Map<String, Long> figures(Ballot ballot) {
        var figures = new TreeMap<String, Long>();
        ballot.votes().forEach((choice, votes) -> figures.put(choice.label(), votes));
        return figures;
    }

    private void results(LabelledFiling filing) {
        var label = filing.label().path("results");
        var labels = label.isObject()
                ? List.of(label.path("exhibit").asString("") + " "
                        + ends(label.path("period").asString("")))
                : List.<String>of();
        var found = filing.events(Results.class).stream()
                .map(event -> event.exhibit().orElse("") + " " + ends(event.period()))
                .toList();
        both(filing, "event_results_period", labels, found, String::equals);
    }

    /// The days on which periods end; without any, the words.
    private static Set<String> ends(String period) {
        var days = DAY.matcher(period).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
        return days.isEmpty()
                ? new TreeSet<>(Set.of(period.toLowerCase(Locale.ROOT).split(" ")))
                : days;
    }

    /// Of events found, the first of a type against the first label.
    private void others(LabelledFiling filing, EventType type) {
        var labels = filing.others(type);
        var found = filing.events(type);
        if (labels.isEmpty() || found.isEmpty()) {
            return;
        }
        var label = labels.getFirst();
        for (var fact : found.getFirst().facts()) {
            switch (fact.value()) {
                case Fact.Sum(var money)
                when money.isPresent() && hasMoney(label) ->
                    field(
                            filing,
                            type,
                            fact.name(),
                            label.path("amount").asString(),
                            money.get().asPrinted(),
                            sums(labels));
                case Fact.Day(var date)
                when date.isPresent() && fact.name().equals("date") && label.hasNonNull("date") ->
                    field(
                            filing,
                            type,
                            fact.name(),
                            label.path("date").asString(),
                            date.get().date().toString(),
                            texts(labels, "date"));
                default -> {}
            }
        }
        parties(filing, type, label, found);
    }

    private static boolean hasMoney(JsonNode label) {
        return label.path("amount").asString("").matches(".*[$\u20AC\u00A3].*");
    }

    private static List<String> sums(List<JsonNode> labels) {
        return texts(labels, "amount");
    }

    private static List<String> texts(List<JsonNode> labels, String field) {
        return labels.stream().map(label -> label.path(field).asString("")).toList();
    }

    private void field(
            LabelledFiling filing, EventType type, String name, String wanted, String found, List<String> allowed) {
        count(
                        "event_%s_%s".formatted(type.label(), name),
                        "events found with this field, where a label has it too, that say the same")
                .add(
                        filing.filing(),
                        allowed.stream().anyMatch(text -> plain(text).contains(plain(found))),
                        () -> "wanted %s, found %s".formatted(wanted, found));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").replaceAll("(?i)u\\.?s\\.? ?", "");
    }

    private void parties(LabelledFiling filing, EventType type, JsonNode label, List<Event> found) {
        var wanted =
                label.path("parties").values().stream().map(JsonNode::asString).toList();
        found.getFirst().facts().stream()
                .filter(fact -> fact.name().equals("parties") && !wanted.isEmpty())
                .forEach(fact -> {
                    if (fact.value() instanceof Fact.Texts(var names) && !names.isEmpty()) {
                        count(
                                        "event_%s_parties".formatted(type.label()),
                                        "events found with parties, where a label has some too, that share one with it")
                                .add(
                                        filing.filing(),
                                        names.stream()
                                                .anyMatch(
                                                        name -> wanted.stream().anyMatch(other -> isOne(name, other))),
                                        () -> "wanted %s, found %s".formatted(wanted, names));
                    }
                });
    }

    private static boolean isOne(String name, String other) {
        var one = Spelling.name(name);
        var two = Spelling.name(other);
        return one.contains(two) || two.contains(one);
    }
}
