package eightk.server.register;

import java.util.Arrays;
import java.util.Locale;

/// The acts of the audit log that change the register. Others, such as a decision of the desk, only stand in the log.
enum Act {
    FILER,
    CCC,
    PERSON,
    PERSON_REMOVED,
    DELEGATE,
    DELEGATE_ENDED,
    TOKEN,
    TOKEN_REVOKED,
    DESK_ROLE,
    DESK_ROLE_ENDED,
    CODE;

    /// As the log has it: `token-revoked`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean known(String word) {
        return Arrays.stream(values()).anyMatch(act -> act.word().equals(word));
    }

    static Act of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
