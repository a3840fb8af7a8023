package eightk.archive;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Disseminated submissions, byte for byte, in the order they were disseminated. Append only.
///
/// Four promises:
/// - what was appended is found unchanged, and durably so before [#append] returns;
/// - a submission appended twice is there once, and its number never comes to mean other bytes;
/// - positions start at 1 and have no gaps, so that who remembers the last one seen has missed nothing;
/// - a correction and a deletion are entries too: the bytes before go, but number, hash, order and reason stay.
public interface Archive {

    /// A few megabytes of entries: large enough to catch up fast, small on any heap.
    int MOST_AT_ONCE = 10_000;

    /// Disseminates a submission that was never on the docket, as a mirror does. A deleted one is not brought back by
    /// the same bytes: its first entry is returned and stays deleted.
    ///
    /// @throws AlreadyArchivedException if the number stands for other bytes
    /// @throws OutOfTurnException if the number is on the docket and not yet disseminated from there
    default Entry.Disseminated append(AccessionNumber number, Bytes submission) throws IOException {
        try (var prepared = prepare(number, submission)) {
            return prepared.begin().await();
        }
    }

    /// Does the slow part of [#append], which many threads may do at once; nothing is appended yet.
    Prepared prepare(AccessionNumber number, Bytes submission) throws IOException;

    /// A submission that can be appended. Closing it throws away what was not.
    interface Prepared extends AutoCloseable {

        /// Begins to append it. Those begun one after the other come into the archive in that order, many at a time.
        Begun begin() throws IOException;

        @Override
        void close() throws IOException;
    }

    /// What was begun.
    interface Begun {

        /// Returns when it is durable. This, or the beginning, throws what [#append] throws.
        Entry.Disseminated await() throws IOException;
    }

    /// Puts other bytes in the place of those disseminated, at a position of its own; bytes that stand there already
    /// change nothing.
    ///
    /// @return the last word on the number
    /// @throws java.util.NoSuchElementException if nothing was disseminated under the number, or it was deleted
    Entry correct(AccessionNumber number, Bytes submission, String reason) throws IOException;

    /// Takes the bytes away and leaves the reason, at a position of its own. What the docket holds of the submission
    /// goes too. A second deletion returns the first.
    ///
    /// @throws java.util.NoSuchElementException if nothing was disseminated under the number
    Entry.Deleted delete(AccessionNumber number, String reason) throws IOException;

    /// The submission as last corrected; empty if it was never disseminated or has been deleted, which [#entry] tells
    /// apart.
    Optional<Bytes> find(AccessionNumber number) throws IOException;

    /// The last word on the number: how it was disseminated, or that it was corrected or deleted.
    Optional<Entry> entry(AccessionNumber number) throws IOException;

    /// The entries after a position, 0 for the beginning, oldest first: at most `limit` of them, and never more than
    /// [#MOST_AT_ONCE]. Every feed and index is made of this.
    List<Entry> after(long position, int limit) throws IOException;
}
