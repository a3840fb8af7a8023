package eightk.archive.folder;

import java.util.List;

/// What [Fsck] looked at, and what it found.
///
/// @param entries of the archive
/// @param docketed submissions on the docket
/// @param blobs runs of bytes, each of which was unpacked and hashed
/// @param leftovers files more than rows that name one: receipts that a crash cut short before they were answered,
///     which do no harm
/// @param faults at most [#MOST_OF_A_KIND] for each promise, in the order of the promises
public record FsckReport(long entries, long docketed, long blobs, long leftovers, List<Fault> faults) {

    /// One cause shows many faces, and past a hundred nobody reads them.
    public static final int MOST_OF_A_KIND = 100;

    public FsckReport {
        faults = List.copyOf(faults);
    }

    public boolean clean() {
        return faults.isEmpty();
    }
}
