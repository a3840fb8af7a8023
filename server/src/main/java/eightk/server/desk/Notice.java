package eightk.server.desk;

import eightk.archive.Docketed;
import eightk.archive.Mode;
import eightk.archive.State;
import eightk.law.Washington;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a filer is told at the end, in the form of EDGAR's mail. The desk speaks for itself and not for the SEC.
public final class Notice {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm", Locale.US);

    private Notice() {}

    public static String subject(Docketed docketed) {
        return "%s %s(%s)".formatted(outcome(docketed), docketed.mode() == Mode.TEST ? "TEST " : "", docketed.number());
    }

    public static String of(Docketed docketed) {
        return "Subject: %s\nDate: %s\n\n%s"
                .formatted(subject(docketed), time(docketed.history().getLast().at()), body(docketed));
    }

    /// The notice below its heading.
    public static String body(Docketed docketed) {
        var decided = docketed.history().getLast().at();
        return """
                THE FOLLOWING SUBMISSION HAS BEEN %s BY THIS DESK.

                RECEIVED DATE: %s    %s DATE: %s
                TEST FILING:   %s

                ACCESSION NUMBER: %s
                SHA-256:          %s
                %s""".formatted(
                        outcome(docketed),
                        time(docketed.receivedAt()),
                        outcome(docketed),
                        time(decided),
                        docketed.mode() == Mode.TEST ? "YES" : "NO",
                        docketed.number(),
                        docketed.fingerprint(),
                        reasons(docketed));
    }

    private static String reasons(Docketed docketed) {
        return docketed.state() instanceof State.Suspended(var words)
                ? Verdict.read(words).reasons().stream()
                        .filter(reason -> reason.effect().equals("suspends"))
                        .map(reason -> "\n%s, document %d, line %d: %s\n"
                                .formatted(reason.rule(), reason.document(), reason.line(), reason.message()))
                        .collect(Collectors.joining())
                : "";
    }

    private static String outcome(Docketed docketed) {
        return switch (docketed.state()) {
            case State.Suspended _ -> "SUSPENDED";
            case State.Held _ -> "HELD";
            case State.Received _, State.InReview _ -> "RECEIVED";
            case State.Passed _, State.Accepted _, State.Disseminated _ -> "ACCEPTED";
        };
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(Washington.zone()));
    }
}
