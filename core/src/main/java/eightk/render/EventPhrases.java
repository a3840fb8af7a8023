package eightk.render;

import eightk.events.Event;
import eightk.events.Money;
import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Events in few words, for people.
public final class EventPhrases {

    private EventPhrases() {}

    /// What kind of thing happened and, in a phrase, what.
    public static List<String> row(Event event) {
        return List.of(event.type().label(), phrase(event));
    }

    private static String phrase(Event event) {
        return switch (event) {
            case Event.Appointment come ->
                Phrases.listed(List.of(
                        Optional.of(come.person()),
                        Optional.of(held(come.positions(), come.interim())),
                        come.effective().map(EventPhrases::from)));
            case Event.Departure go ->
                Phrases.listed(List.of(
                        Optional.of(go.person()),
                        Optional.of(held(go.positions(), go.interim())),
                        go.reason().map(reason -> reason.label()),
                        go.effective().map(EventPhrases::from)));
            case Event.AuditorChange change ->
                Phrases.listed(List.of(
                        change.former()
                                .map(firm -> firm
                                        + change.action()
                                                .map(how -> " " + how.label())
                                                .orElse("")),
                        change.successor().map(firm -> firm + " engaged"),
                        change.date().map(day -> day.date().toString())));
            case Event.Results results ->
                Phrases.listed(
                        List.of(Optional.of(results.period()), results.exhibit().map(number -> "Exhibit " + number)));
            case Event.Deal deal ->
                Phrases.listed(List.of(
                        deal.title(),
                        Optional.of(String.join("; ", deal.parties())).filter(names -> !names.isEmpty()),
                        deal.amount().map(Money::asPrinted),
                        deal.date().map(day -> day.date().toString())));
            case Event.CharterChange change ->
                Phrases.listed(List.of(
                        Optional.of(change.document()),
                        change.date().map(day -> day.date().toString())));
            case Event.Dividend dividend ->
                Phrases.listed(List.of(
                        Optional.of(dividend.perShare().asPrinted() + " per share"),
                        dividend.recordDate().map(day -> "record " + day.date()),
                        dividend.payable().map(day -> "payable " + day.date())));
            case Event.Votes votes ->
                Phrases.listed(List.of(
                        Optional.of(count(votes.ballots().size(), "ballot")),
                        votes.meeting().map(day -> "meeting of " + day.date())));
        };
    }

    private static String count(int number, String thing) {
        return number == 1 ? "one " + thing : number + " " + thing + "s";
    }

    private static String held(List<String> positions, boolean interim) {
        return (interim ? "interim " : "") + String.join(" and ", positions);
    }

    private static String from(PrintedDate date) {
        return "effective " + date.date();
    }
}
