package eightk.server.desk;

import java.io.IOException;

/// What was sent is no envelope, so there is nothing to receive. The message is for whoever sent it.
public final class BadEnvelopeException extends IOException {

    private static final long serialVersionUID = 1;

    public BadEnvelopeException(String message) {
        super(message);
    }
}
