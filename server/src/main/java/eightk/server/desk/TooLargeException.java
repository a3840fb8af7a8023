package eightk.server.desk;

import java.io.IOException;

/// More was sent than the desk takes at once.
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    public TooLargeException(long most) {
        super("a submission must be at most %,d bytes, found more".formatted(most));
    }
}
