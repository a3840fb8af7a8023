package eightk.server.desk;

import java.io.IOException;

/// The desk takes nothing now, and nothing was received; later it may.
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    public RefusedException(String message) {
        super(message);
    }
}
