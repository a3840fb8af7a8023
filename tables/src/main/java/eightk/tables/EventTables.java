package eightk.tables;

import eightk.events.Ballot;
import eightk.events.Event;
import eightk.events.EventId;
import eightk.events.EventType;
import eightk.events.FactName;
import eightk.events.FactName.Kind;
import eightk.events.Money;
import eightk.model.ItemNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// A table for each type of event, with what every event has and what the dictionary of facts says of its type; and one
/// for each kind of list that an event may hold.
final class EventTables {

    /// Any item of the numbering of today, in which the dictionary names items.
    private static final ItemNumber TODAY = ItemNumber.parse("8.01");

    private EventTables() {}

    /// An event, its name, and what it says.
    private record Told(EventId id, Event event, Said said) {}

    /// One of a list in an event.
    ///
    /// @param fact the name under which the event holds the list
    private record Listed<T>(Told told, String fact, T one) {}

    static List<Table<?>> all() {
        return Stream.<Table<?>>concat(
                        Stream.of(EventType.values()).map(EventTables::of), Stream.of(amounts(), figures(), ballots()))
                .toList();
    }

    private static Table<Told> of(EventType type) {
        var columns = new Columns<Told>()
                .word("eventId", Told::id, "name of the event, the same in every run and version")
                .word(
                        "item",
                        it -> it.event().told().item(),
                        "item it is told under; for a release, the one that attaches it")
                .text("belongsTo", it -> it.event().told().belongsTo(), "item it is by its nature, where another")
                .word("source", it -> it.event().told().source().label(), "report or release");
        FactName.of(type).forEach(fact -> add(columns, fact.name(), fact));
        columns.word("quote", it -> it.event().told().evidence().quote(), "the sentence that tells it")
                .place(it -> it.event().told().evidence().place());
        return Table.of(type.label(), row(type), filing -> told(filing, type), columns);
    }

    private static String row(EventType type) {
        return type.itemBeside(TODAY)
                .map("an event of the kind that Item %s asks for"::formatted)
                .orElse("an event of a kind that no item asks for");
    }

    /// The one place where kinds of facts become columns. Lists of more than words are tables of their own.
    private static void add(Columns<Told> columns, String name, FactName fact) {
        switch (fact.kind()) {
            case TEXT -> columns.text(name, it -> it.said().text(name), fact.meaning());
            case TEXTS -> columns.texts(name, it -> it.said().texts(name), fact.meaning());
            case DATE -> columns.printed(name, it -> it.said().day(name), fact.meaning());
            case MONEY -> columns.money(name, it -> it.said().money(name), fact.meaning());
            case COUNT -> columns.number(name, it -> it.said().count(name), fact.meaning());
            case FLAG -> columns.perhaps(name, it -> it.said().flag(name), fact.meaning());
            case MONEYS, FIGURES, BALLOTS -> {}
        }
    }

    private static Table<Listed<Money>> amounts() {
        return Table.of(
                "amounts",
                "one of several amounts that an event tells",
                filing -> listed(filing, Kind.MONEYS, Said::moneys),
                EventTables.<Money>listed().money("money", it -> Optional.of(it.one()), "the amount"));
    }

    private static Table<Listed<Said>> figures() {
        return Table.of(
                "figures",
                "a sum that an event tells of something measured",
                filing -> listed(filing, Kind.FIGURES, Said::rows),
                EventTables.<Said>listed()
                        .text("measure", it -> it.one().text("measure"), "what is measured, as printed")
                        .money("money", it -> it.one().money("money"), "the sum, the lower one of a range")
                        .money("to", it -> it.one().money("to"), "the upper one of a range"));
    }

    private static Table<Listed<Said>> ballots() {
        var columns = EventTables.<Said>listed()
                .text("matter", it -> it.one().text("matter"), "the words that introduce the figures, as printed")
                .text("nominee", it -> it.one().text("nominee"), "on an election of directors")
                .text(
                        "outcome",
                        it -> it.one().text("outcome"),
                        "`approved` or `not approved`, where the words say so");
        for (var choice : Ballot.Choice.values()) {
            columns.number(choice.label(), it -> it.one().count(choice.label()), "votes, where there is a figure");
        }
        return Table.of(
                "ballots",
                "votes on one matter, or on one nominee",
                filing -> listed(filing, Kind.BALLOTS, Said::rows),
                columns);
    }

    private static <T> Columns<Listed<T>> listed() {
        return new Columns<Listed<T>>()
                .word("eventId", it -> it.told().id(), "of the event that holds it")
                .word("type", it -> it.told().event().type().label(), "table of that event")
                .word("fact", Listed::fact, "name of the list in the JSON of that event");
    }

    private static List<Told> told(Exported.Filing filing, EventType type) {
        return filing.events().stream()
                .filter(event -> event.type() == type)
                .map(event -> told(filing, event))
                .toList();
    }

    private static Told told(Exported.Filing filing, Event event) {
        return new Told(EventId.of(filing.report(), event), event, Said.of(event.facts()));
    }

    private static <T> List<Listed<T>> listed(
            Exported.Filing filing, Kind kind, BiFunction<Said, String, List<T>> list) {
        return filing.events().stream()
                .map(event -> told(filing, event))
                .flatMap(told -> FactName.of(told.event().type()).stream()
                        .filter(fact -> fact.kind() == kind)
                        .flatMap(fact -> list.apply(told.said(), fact.name()).stream()
                                .map(one -> new Listed<>(told, fact.name(), one))))
                .toList();
    }
}
