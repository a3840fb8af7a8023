package eightk.archive;

import java.io.IOException;

/// A docket and an archive that change together: what leaves the one for the other does so in one step.
public interface Store extends AutoCloseable {

    Docket docket();

    Archive archive();

    AuditLog audit();

    /// Lets what has begun come to its end; whatever is asked afterwards fails.
    @Override
    void close() throws IOException;
}
