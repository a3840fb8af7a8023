package eightk.archive;

import java.io.IOException;

/// Other bytes were sent under a key that the login had used for an earlier submission.
public final class KeyReusedException extends IOException {

    private static final long serialVersionUID = 1;

    public KeyReusedException(IdempotencyKey key, Docketed earlier, String offered) {
        super("key '%s' was used for %s with SHA-256 %s and cannot be used for %s"
                .formatted(key, earlier.number(), earlier.sha256(), offered));
    }
}
