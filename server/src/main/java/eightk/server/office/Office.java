package eightk.server.office;

import eightk.server.register.Caller;
import eightk.server.register.DeskRole;
import java.util.stream.Collectors;

/// What every page of the desk has.
///
/// @param edition of the law
/// @param caller who is signed in
/// @param form to be sent with every form
/// @param said what came of the last decision, or why there was none; empty where nothing was decided
public record Office(String edition, Caller caller, String form, String said) {

    public String who() {
        return "%s, %s"
                .formatted(
                        caller.name(),
                        caller.desk().stream().sorted().map(DeskRole::label).collect(Collectors.joining(" and ")));
    }

    /// Whether the person holds, releases and suspends.
    public boolean decides() {
        return caller.desk().contains(DeskRole.OFFICER) || supervises();
    }

    /// Whether the person takes back what is public.
    public boolean supervises() {
        return caller.desk().contains(DeskRole.SUPERVISOR);
    }

    /// Whether the person sees the audit log.
    public boolean audits() {
        return caller.desk().contains(DeskRole.AUDITOR) || supervises();
    }
}
