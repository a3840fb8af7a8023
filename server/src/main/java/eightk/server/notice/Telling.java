package eightk.server.notice;

import eightk.archive.Subscription;
import java.io.IOException;
import java.util.Optional;

/// What there is to tell, in an order that does not change.
public interface Telling {

    /// The position up to which there is something, for everyone to see.
    long head() throws IOException;

    /// What one is told next: the first thing past a position, up to another.
    Optional<Message> next(Subscription to, long after, long upTo) throws IOException;
}
