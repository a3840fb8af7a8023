package eightk.server.office;

import eightk.archive.Docketed;
import eightk.archive.State;
import eightk.law.Washington;
import eightk.server.register.FilerAccount;
import eightk.server.register.Register;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What waits for a person, or for its instant.
public record QueuePage(Office office, List<Row> rows) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.US).withZone(Washington.zone());

    public QueuePage {
        rows = List.copyOf(rows);
    }

    /// @param since when it came into its state
    /// @param until for what it waits
    public record Row(String number, String login, String state, String since, String until) {

        static Row of(Docketed docketed, Register register) {
            return new Row(
                    docketed.number().toString(),
                    name(docketed, register),
                    docketed.state().label(),
                    time(docketed.history().getLast().at()),
                    waitsFor(docketed.state()));
        }
    }

    static String name(Docketed docketed, Register register) {
        var login = docketed.number().login();
        return register.find(login)
                .map(FilerAccount::facts)
                .map(facts -> facts.name())
                .orElse("CIK " + login);
    }

    private static String waitsFor(State state) {
        return switch (state) {
            case State.Received _, State.InReview _ -> "its review";
            case State.Held _ -> "a person";
            case State.Accepted(_, _, var releaseAt) -> time(releaseAt);
            case State.Suspended _, State.Passed _, State.Disseminated _ -> "nothing";
        };
    }

    /// In Washington.
    static String time(Instant at) {
        return TIME.format(at);
    }
}
