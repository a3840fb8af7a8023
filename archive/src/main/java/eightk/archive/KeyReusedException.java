package eightk.archive;

import java.io.IOException;

/// Other bytes were sent under a key that the login had used for an earlier submission.
public final class KeyReusedException extends IOException {

    private static final long serialVersionUID = 1;

    public KeyReusedException(IdempotencyKey key, Docketed earlier) {
        super("key '%s' was used for %s and cannot be used for other bytes or in the other mode"
                .formatted(key, earlier.number()));
    }
}
