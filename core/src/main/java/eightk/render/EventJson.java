package eightk.render;

import eightk.events.Event;
import eightk.events.EventId;
import eightk.events.Evidence;
import eightk.events.Fact;
import eightk.events.Money;
import eightk.events.Told;
import eightk.model.CurrentReport;
import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Events as JSON: what every event has, then the facts of its type.
final class EventJson {

    private EventJson() {}

    static void write(JsonFields to, CurrentReport report, Event event) {
        told(
                to.text("eventId", EventId.of(report, event))
                        .text("type", event.type().label()),
                event.told());
        facts(to, event.facts());
    }

    private static void facts(JsonFields to, List<Fact> facts) {
        for (var fact : facts) {
            var name = fact.name();
            switch (fact.value()) {
                case Fact.Text(var text) -> to.text(name, text);
                case Fact.Texts(var texts) -> to.texts(name, texts);
                case Fact.Day(var date) -> date(to, name, date);
                case Fact.Sum(var money) -> to.object(name, money, EventJson::money);
                case Fact.Sums(var sums) -> to.objects(name, sums, EventJson::money);
                case Fact.Count(var count) -> count(to, name, count);
                case Fact.Flag(var flag) -> to.flag(name, flag);
                case Fact.Rows(var rows) -> to.objects(name, rows, EventJson::facts);
            }
        }
    }

    private static void count(JsonFields to, String name, Optional<Long> count) {
        if (count.isPresent()) {
            to.number(name, count.get().longValue());
        } else {
            to.text(name, count);
        }
    }

    /// The amount as text, so that no decimal is lost on the way.
    private static void money(JsonFields to, Money money) {
        to.text("amount", money.number())
                .text("currency", money.currency())
                .text("scale", money.scale())
                .text("asPrinted", money.asPrinted());
    }

    private static void told(JsonFields to, Told told) {
        to.text("item", told.item())
                .text("belongsTo", told.belongsTo())
                .text("source", told.source().label())
                .object("evidence", told.evidence(), EventJson::evidence);
    }

    private static void evidence(JsonFields to, Evidence evidence) {
        to.text("quote", evidence.quote()).object("place", evidence.place(), ReportJson::place);
    }

    private static void date(JsonFields to, String name, Optional<PrintedDate> date) {
        to.text(name, date.map(PrintedDate::date)).text(name + "AsPrinted", date.map(PrintedDate::asPrinted));
    }
}
