package eightk.server;

import eightk.rules.Policy;
import eightk.server.desk.Hours;

/// How a desk is run.
///
/// @param host the name or address to listen at
/// @param port 0 for any that is free
/// @param policy what is done about findings
/// @param twoPersons whether what is held needs the word of two persons to be let through
public record Settings(String host, int port, Hours hours, Policy policy, boolean twoPersons) {

    /// A desk that is open at every hour and decides by effect alone.
    public static Settings at(String host, int port) {
        return new Settings(host, port, Hours.ALWAYS, Policy.BY_EFFECT, false);
    }
}
