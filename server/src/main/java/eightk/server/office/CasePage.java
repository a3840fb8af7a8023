package eightk.server.office;

import eightk.archive.Docketed;
import eightk.archive.State;
import eightk.render.Printable;
import eightk.report.CurrentReports;
import eightk.server.desk.Envelope;
import eightk.server.desk.Verdict;
import eightk.server.desk.Verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One submission as the people of the desk see it: its way so far, what was found in it, and what it says.
///
/// @param mode LIVE or TEST
/// @param items the words of the report, as text: what a filer wrote is never run here
/// @param acts what the person may do with it now
public record CasePage(
        Office office,
        String number,
        String login,
        String mode,
        String sender,
        String fingerprint,
        long bytes,
        List<Step> history,
        List<Reason> findings,
        List<Paper> documents,
        List<Words> items,
        List<Act> acts) {

    /// Characters of an item that are shown; the whole is in the submission.
    private static final int MOST_WORDS = 20_000;

    /// A state, when it was entered in Washington, and why.
    public record Step(String state, String at, String words) {}

    /// A document as sent.
    public record Paper(String name, String type, long bytes) {}

    /// An item of the report.
    public record Words(String heading, String text) {}

    /// Something that can be decided.
    ///
    /// @param word in the address of the form
    public record Act(String word, String label) {}

    /// @param envelope as received; absent where its bytes are gone
    static CasePage of(Office office, Docketed docketed, String login, Optional<Envelope> envelope) {
        return new CasePage(
                office,
                docketed.number().toString(),
                login,
                docketed.mode().name(),
                docketed.sender(),
                docketed.fingerprint(),
                docketed.length(),
                docketed.history().stream().map(CasePage::step).toList(),
                docketed.history().reversed().stream()
                        .flatMap(step -> verdict(step.state()).stream())
                        .findFirst()
                        .map(Verdict::reasons)
                        .orElse(List.of()),
                envelope.stream()
                        .flatMap(it -> it.documents().stream())
                        .map(it ->
                                new Paper(it.fileName(), it.type(), it.bytes().length()))
                        .toList(),
                envelope.map(CasePage::words).orElse(List.of()),
                acts(office, docketed.state()));
    }

    private static List<Words> words(Envelope envelope) {
        var report =
                CurrentReports.read(envelope.documents().getFirst().bytes()).value();
        return report.items().stream()
                .map(item -> {
                    var text = item.text();
                    var shown = text.length() > MOST_WORDS ? text.substring(0, MOST_WORDS) + " …" : text;
                    return new Words(
                            "Item " + item.number()
                                    + item.caption().map(it -> "  " + it).orElse(""),
                            shown);
                })
                .toList();
    }

    private static Step step(Docketed.Step step) {
        var words = verdict(step.state()).map(Verdict::decision).orElseGet(() -> plain(step.state()));
        return new Step(step.state().label(), QueuePage.time(step.at()), Printable.of(words));
    }

    private static Optional<Verdict> verdict(State state) {
        var words = switch (state) {
            case State.Suspended(var verdict) -> verdict;
            case State.Passed(var verdict) -> verdict;
            case State.Accepted(var verdict, _, _) -> verdict;
            case State.Held(var reason) -> reason;
            case State.Received _, State.InReview _, State.Disseminated _ -> "";
        };
        return words.startsWith("{") ? Optional.of(Verdict.read(words)) : Optional.empty();
    }

    private static String plain(State state) {
        return switch (state) {
            case State.Held(var reason) -> reason;
            case State.Suspended(var words) -> words;
            case State.Disseminated(var position) -> "position " + position;
            case State.Received _, State.InReview _, State.Passed _, State.Accepted _ -> "";
        };
    }

    private static List<Act> acts(Office office, State state) {
        var acts = new ArrayList<Act>();
        if (office.decides() && state instanceof State.Held) {
            acts.add(new Act("release", "Release"));
            acts.add(new Act("suspend", "Suspend"));
        }
        if (office.decides() && state.pending() && !(state instanceof State.Held)) {
            acts.add(new Act("hold", "Hold"));
        }
        if (office.supervises() && state instanceof State.Disseminated) {
            acts.add(new Act("delete", "Take back"));
        }
        return acts;
    }
}
