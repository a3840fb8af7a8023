package eightk.server.register;

import java.time.Instant;

/// A token as it is shown once.
///
/// @param secret the whole token; it is kept nowhere here
public record IssuedToken(String id, String secret, Instant expires) {

    @Override
    public String toString() {
        return "token " + id;
    }
}
