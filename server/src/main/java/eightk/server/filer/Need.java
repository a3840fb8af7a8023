package eightk.server.filer;

import eightk.model.Cik;
import eightk.server.register.Caller;
import eightk.server.register.DeskRole;
import eightk.server.register.Register;
import eightk.server.register.Role;
import java.util.Optional;
import java.util.Set;

/// What an endpoint asks of whoever calls it.
enum Need {
    NOTHING("nothing"),
    FILER_TOKEN("a filer token"),
    BOTH_TOKENS("a filer token and a user token"),
    USER_TOKEN("a user token"),
    ACCOUNT_ADMINISTRATOR("an account administrator of the filer, or a supervisor"),
    TECHNICAL_ADMINISTRATOR("a technical administrator of the filer, or a supervisor"),
    DESK("an officer, supervisor or auditor"),
    OFFICER("an officer or supervisor"),
    AUDITOR("an auditor or supervisor"),
    SUPERVISOR("a supervisor");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Whether the tokens that are needed were shown at all.
    boolean isShown(Caller caller) {
        return switch (this) {
            case NOTHING -> true;
            case FILER_TOKEN -> caller.filer().isPresent();
            case BOTH_TOKENS -> caller.filer().isPresent() && caller.person().isPresent();
            case USER_TOKEN, ACCOUNT_ADMINISTRATOR, TECHNICAL_ADMINISTRATOR, DESK, OFFICER, AUDITOR, SUPERVISOR ->
                caller.person().isPresent();
        };
    }

    /// Whether the caller may.
    ///
    /// @param filer that the address names
    boolean isMet(Caller caller, Register register, Optional<Cik> filer) {
        return isShown(caller)
                && switch (this) {
                    case NOTHING, FILER_TOKEN, BOTH_TOKENS, USER_TOKEN -> true;
                    case ACCOUNT_ADMINISTRATOR ->
                        supervises(caller) || has(caller, register, filer, Role.ACCOUNT_ADMINISTRATOR);
                    case TECHNICAL_ADMINISTRATOR ->
                        supervises(caller) || has(caller, register, filer, Role.TECHNICAL_ADMINISTRATOR);
                    case DESK -> !caller.desk().isEmpty();
                    case OFFICER -> isOneOf(caller, DeskRole.OFFICER, DeskRole.SUPERVISOR);
                    case AUDITOR -> isOneOf(caller, DeskRole.AUDITOR, DeskRole.SUPERVISOR);
                    case SUPERVISOR -> supervises(caller);
                };
    }

    private static boolean supervises(Caller caller) {
        return caller.desk().contains(DeskRole.SUPERVISOR);
    }

    private static boolean isOneOf(Caller caller, DeskRole one, DeskRole other) {
        return caller.desk().stream().anyMatch(Set.of(one, other)::contains);
    }

    private static boolean has(Caller caller, Register register, Optional<Cik> filer, Role role) {
        return filer.isPresent()
                && caller.person().isPresent()
                && register.has(caller.person().get(), filer.get(), role);
    }
}
