package eightk.render;

import eightk.events.Ballot;
import eightk.events.Event;
import eightk.events.EventId;
import eightk.events.Evidence;
import eightk.events.Money;
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
            case Event.AuditorChange change -> {
                to.text("former", change.former())
                        .text("successor", change.successor())
                        .text("action", change.action().map(action -> action.label()));
                date(to, "date", change.date());
            }
            case Event.Results results -> to.text("period", results.period()).text("exhibit", results.exhibit());
            case Event.Deal deal -> {
                to.text("title", deal.title())
                        .texts("parties", deal.parties())
                        .object("amount", deal.amount(), EventJson::money);
                date(to, "date", deal.date());
            }
            case Event.CharterChange change -> date(to.text("document", change.document()), "date", change.date());
            case Event.Dividend dividend -> {
                to.object("perShare", dividend.perShare(), EventJson::money);
                date(to, "recordDate", dividend.recordDate());
                date(to, "payable", dividend.payable());
            }
            case Event.Votes votes ->
                date(to, "meetingDate", votes.meeting()).objects("ballots", votes.ballots(), EventJson::ballot);
        }
    }

    private static void ballot(JsonFields to, Ballot ballot) {
        to.text("matter", ballot.matter()).text("nominee", ballot.nominee());
        for (var choice : Ballot.Choice.values()) {
            var votes = ballot.votes().get(choice);
            if (votes == null) {
                to.text(choice.label(), Optional.empty());
            } else {
                to.number(choice.label(), votes);
            }
        }
    }

    /// The amount as text, so that no decimal is lost on the way.
    private static void money(JsonFields to, Money money) {
        to.text("amount", money.amount().toPlainString())
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

    private static JsonFields date(JsonFields to, String name, Optional<PrintedDate> date) {
        return to.text(name, date.map(PrintedDate::date)).text(name + "AsPrinted", date.map(PrintedDate::asPrinted));
    }
}
