package eightk.archive;

import java.io.IOException;
import java.util.List;

/// Who did what, in order. Append only.
///
/// Three promises:
/// - a line is durable before [#append] returns;
/// - positions start at 1 and have no gaps;
/// - each line holds the hash of the one before it, so that nothing can be changed or taken out without all later
///   hashes changing too: who keeps the last hash can prove the whole.
public interface AuditLog {

    /// A few megabytes of lines.
    int MOST_AT_ONCE = 10_000;

    /// @param actor who did it, as the desk knows people
    /// @param act what was done, one word
    /// @param subject to whom or what
    /// @param details in a form that the reader of the act knows
    AuditLine append(String actor, String act, String subject, String details) throws IOException;

    /// The lines after a position, 0 for the beginning, oldest first: at most `limit` of them, and never more than
    /// [#MOST_AT_ONCE].
    List<AuditLine> after(long position, int limit) throws IOException;
}
