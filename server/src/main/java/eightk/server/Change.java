package eightk.server;

import eightk.events.Appointment;
import eightk.events.AuditorChange;
import eightk.events.Departure;
import eightk.events.Event;
import eightk.model.PrintedDate;
import eightk.render.EventPhrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Someone who came or went, in as much as lists keep of it: what is quoted of it stays in the archive.
///
/// @param auditor whether it is the auditor, and not a director or an officer
/// @param positions of a director or an officer, as printed
/// @param how `appointed`, `resigned`, `engaged`
/// @param effective the day it takes effect, where the words say it
/// @param phrase for a list of filings, which begins with which of the two it is; of an auditor there is none
public record Change(
        boolean auditor,
        String who,
        List<String> positions,
        String how,
        Optional<LocalDate> effective,
        Optional<String> phrase) {

    /// Kept of one filing: a whole board that comes and one that goes.
    private static final int MOST = 60;

    /// Characters of a phrase; few are half as long.
    private static final int LONGEST_PHRASE = 300;

    public Change {
        positions = List.copyOf(positions);
    }

    static List<Change> in(List<Event> events) {
        return events.stream().flatMap(Change::in).limit(MOST).toList();
    }

    private static Stream<Change> in(Event event) {
        return switch (event) {
            case Appointment come ->
                person(
                        come,
                        come.person(),
                        come.positions(),
                        come.interim() ? "appointed for the time being" : "appointed",
                        come.effective());
            case Departure go ->
                person(
                        go,
                        go.person(),
                        go.positions(),
                        go.reason().map(reason -> reason.label()).orElse("left"),
                        go.effective());
            case AuditorChange change ->
                Stream.concat(
                        change.successor().stream().map(firm -> auditor(firm, "engaged", change)),
                        change.former().stream()
                                .map(firm -> auditor(
                                        firm,
                                        change.action()
                                                .map(action -> action.label())
                                                .orElse("left"),
                                        change)));
            default -> Stream.empty();
        };
    }

    private static Stream<Change> person(
            Event event, String who, List<String> positions, String how, Optional<PrintedDate> effective) {
        var phrase = "%s: %s"
                .formatted(
                        Words.heading(event.type().label()),
                        Days.spoken(EventPhrases.row(event).getLast()));
        return Stream.of(new Change(
                false,
                who,
                positions,
                how,
                effective.map(PrintedDate::date),
                Optional.of(phrase.length() <= LONGEST_PHRASE ? phrase : phrase.substring(0, LONGEST_PHRASE) + "…")));
    }

    private static Change auditor(String firm, String how, AuditorChange change) {
        return new Change(true, firm, List.of(), how, change.date().map(PrintedDate::date), Optional.empty());
    }
}
