package eightk.server.register;

import java.util.Locale;

/// What a person may do for a filer, as EDGAR Next has it.
public enum Role {
    /// Manages the account: people, delegations, the CCC. May file.
    ACCOUNT_ADMINISTRATOR,
    /// Files.
    USER,
    /// Makes filer tokens; does not file by that role.
    TECHNICAL_ADMINISTRATOR;

    /// Whether who has it may file.
    boolean files() {
        return this != TECHNICAL_ADMINISTRATOR;
    }

    /// As people write it: `account-administrator`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException if the text is no role
    public static Role parse(String text) {
        for (var role : values()) {
            if (role.label().equals(text)) {
                return role;
            }
        }
        throw new IllegalArgumentException(
                "role must be account-administrator, user or technical-administrator, found '%s'".formatted(text));
    }
}
