package eightk.archive.lucene;

import eightk.archive.Search;
import eightk.archive.Search.Field;
import eightk.archive.Search.Hit;
import eightk.archive.Search.Told;
import eightk.events.Event;
import eightk.events.EventId;
import eightk.events.Fact;
import eightk.model.Document;
import eightk.model.FilingStatus;
import eightk.model.Item;
import eightk.model.ItemNumber;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexableField;

/// Makes the units of one filing: each of its documents, its items and its events.
final class UnitMaker {

    /// Units of one filing: more documents, items and events than a submission may have.
    static final long MOST_UNITS = 1 << 20;

    /// Takes the units one by one: the text of one is gone before the next is read.
    interface Taker {
        void take(Iterable<? extends IndexableField> unit) throws IOException;
    }

    private final FilingFacts facts;
    private final List<Event> events;
    private final List<String> texts;
    private final Taker taker;
    private long made;

    private UnitMaker(FilingFacts facts, List<Event> events, List<String> texts, Taker taker) {
        this.facts = facts;
        this.events = events;
        this.texts = texts;
        this.taker = taker;
    }

    /// @param texts of the first documents
    static void make(FilingFacts facts, List<Event> events, List<String> texts, Taker taker) throws IOException {
        new UnitMaker(facts, events, texts, taker).make();
    }

    /// The documents come first, so that the number of a unit among them is its place in the submission.
    private void make() throws IOException {
        for (var document : facts.report().submission().documents()) {
            document(document, made < texts.size() ? texts.get((int) made) : Texts.text(document));
        }
        var main = facts.report().submission().main();
        if (main.isPresent()) {
            for (var item : facts.report().items()) {
                item(main.get(), item);
            }
            for (var event : events) {
                event(main.get(), event);
            }
        }
    }

    private void document(Document document, String text) throws IOException {
        var unit = common(Search.Level.DOCUMENT)
                .words(Names.TEXT, text)
                .values(Field.ITEM, facts.items())
                .values(Field.STATUS, statuses(document));
        for (var event : events) {
            if (event.told().evidence().place().document() == document.sequence()) {
                told(unit, event);
            }
        }
        take(unit, document, Optional.empty(), Optional.empty());
    }

    private void item(Document main, Item item) throws IOException {
        var unit = common(Search.Level.ITEM)
                .words(Names.TEXT, item.heading() + "\n" + item.text())
                .values(Field.ITEM, List.of(item.number().toString()))
                .values(Field.STATUS, List.of(item.status().label()));
        for (var event : events) {
            if (event.told().item().equals(item.number())) {
                told(unit, event);
            }
        }
        take(unit, main, Optional.of(item.number()), Optional.empty());
    }

    private void event(Document main, Event event) throws IOException {
        var told = event.told();
        var unit = common(Search.Level.EVENT)
                .words(Names.TEXT, told.evidence().quote())
                .values(Field.ITEM, List.of(told.item().toString()));
        told(unit, event);
        var document = facts.report().submission().documents().stream()
                .filter(it -> it.sequence() == told.evidence().place().document())
                .findFirst()
                .orElse(main);
        take(
                unit,
                document,
                Optional.of(told.item()),
                Optional.of(new Told(
                        EventId.of(facts.report(), event).toString(),
                        event.type().label(),
                        person(event).orElse(""),
                        told.evidence().quote(),
                        told.evidence().place())));
    }

    private Unit common(Search.Level level) {
        var unit = new Unit(level, facts.position(), facts.position() * MOST_UNITS + made, facts.accepted())
                .values(Field.NUMBER, List.of(facts.number().toString()))
                .values(Field.CIK, facts.ciks())
                .values(Field.TICKER, facts.tickers())
                .values(Field.FORM, List.of(facts.form().code()))
                .alsoFoundBy(Field.FORM, facts.form().base().code())
                .values(Field.SIC, facts.sics())
                .values(Field.STATE, facts.businessStates())
                .day(Field.FILED, facts.filed())
                .counted(
                        Field.COMPANY,
                        facts.companies().stream().map(Search.Filer::name).toList());
        facts.statesOfIncorporation().forEach(state -> unit.alsoFoundBy(Field.STATE, state));
        facts.names().forEach(name -> unit.words(Field.COMPANY.label(), name));
        facts.report().periodOfReport().ifPresent(day -> unit.day(Field.PERIOD, day));
        return unit;
    }

    private static void told(Unit unit, Event event) {
        unit.values(Field.EVENT, List.of(event.type().label()));
        person(event).ifPresent(person -> unit.words(Field.PERSON.label(), person));
        positions(event).forEach(position -> unit.words(Field.POSITION.label(), position));
    }

    private static Optional<String> person(Event event) {
        return said(event, "person").stream().findFirst();
    }

    private static List<String> positions(Event event) {
        return said(event, "positions");
    }

    /// What an event says under a name, in words.
    private static List<String> said(Event event, String name) {
        return event.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .flatMap(fact -> switch (fact.value()) {
                    case Fact.Text(var text) -> text.stream();
                    case Fact.Texts(var texts) -> texts.stream();
                    case Fact.Day _, Fact.Sum _, Fact.Sums _, Fact.Count _, Fact.Flag _, Fact.Rows _ ->
                        Stream.<String>of();
                })
                .toList();
    }

    /// Of an exhibit its own, of the report those of its items.
    private List<String> statuses(Document document) {
        var report = facts.report();
        var own = report.exhibits().stream()
                .filter(exhibit -> exhibit.document().equals(Optional.of(document)))
                .map(exhibit -> exhibit.status());
        var ofItems = report.submission().main().equals(Optional.of(document))
                ? report.items().stream().map(Item::status)
                : Stream.<FilingStatus>empty();
        return Stream.concat(own, ofItems).map(FilingStatus::label).distinct().toList();
    }

    private void take(Unit unit, Document document, Optional<ItemNumber> item, Optional<Told> event)
            throws IOException {
        unit.exhibit(document.type().code());
        taker.take(unit.stored(new Hit(
                unit.key(),
                facts.position(),
                facts.number(),
                document.sequence(),
                document.fileName().orElse(""),
                document.type().code(),
                document.description().orElse(""),
                facts.form().code(),
                facts.filed(),
                facts.companies(),
                facts.items(),
                item,
                event,
                0)));
        made++;
    }
}
