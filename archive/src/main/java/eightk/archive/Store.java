package eightk.archive;

import java.io.IOException;

/// A docket and an archive that change together: what leaves the one for the other does so in one step.
public interface Store extends AutoCloseable {

    Docket docket();

    Archive archive();

    AuditLog audit();

    Subscriptions subscriptions();

    /// The search of the archive, opened when it is first asked for. Whoever shows the archive brings it up to date.
    Search search() throws IOException;

    /// Bytes that can still be kept, as far as one can tell.
    long room() throws IOException;

    /// Lets what has begun come to its end; whatever is asked afterwards fails.
    @Override
    void close() throws IOException;
}
