package eightk.server.register;

import java.util.Locale;

/// What a person may do at the desk.
public enum DeskRole {
    /// Decides: holds, releases, suspends.
    OFFICER,
    /// Decides too, and manages filers, the people of the desk, and deletions.
    SUPERVISOR,
    /// Sees the queue and the audit log, and changes nothing.
    AUDITOR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if the text is no role
    public static DeskRole parse(String text) {
        for (var role : values()) {
            if (role.label().equals(text)) {
                return role;
            }
        }
        throw new IllegalArgumentException("role must be officer, supervisor or auditor, found '%s'".formatted(text));
    }
}
