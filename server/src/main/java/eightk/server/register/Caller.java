package eightk.server.register;

import eightk.model.Cik;
import java.util.Optional;
import java.util.Set;

/// Who asks, as far as the tokens say.
///
/// @param filer whose filer token was shown
/// @param person whose user token was shown
/// @param desk what that person may do at the desk
public record Caller(Optional<Cik> filer, Optional<String> person, Set<DeskRole> desk) {

    /// Who shows no token.
    public static final Caller NOBODY = new Caller(Optional.empty(), Optional.empty(), Set.of());

    public Caller {
        desk = Set.copyOf(desk);
    }

    /// Who did it, for the audit log.
    public String name() {
        return person.or(() -> filer.map(Cik::toString)).orElse("nobody");
    }
}
