package eightk.render;

import eightk.events.Event;
import eightk.events.EventId;
import eightk.events.Evidence;
import eightk.events.Told;
import eightk.model.CurrentReport;
import eightk.model.PrintedDate;
import java.util.Optional;

/// Events as JSON: what every event has, then what its type has.
final class EventJson {

    private EventJson() {}

    static void write(JsonFields to, CurrentReport report, Event event) {
        told(
                to.text("eventId", EventId.of(report, event))
                        .text("type", event.type().label()),
                event.told());
        switch (event) {
            case Event.Appointment come -> {
                to.text("person", come.person()).texts("positions", come.positions());
                date(to, "effective", come.effective()).flag("interim", come.interim());
            }
            case Event.Departure go -> {
                to.text("person", go.person()).texts("positions", go.positions());
                date(to, "effective", go.effective())
                        .text("reason", go.reason().map(reason -> reason.label()))
                        .flag("interim", go.interim());
            }
        }
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

    private static JsonFields date(JsonFields to, String name, Optional<PrintedDate> date) {
        return to.text(name, date.map(PrintedDate::date)).text(name + "AsPrinted", date.map(PrintedDate::asPrinted));
    }
}
