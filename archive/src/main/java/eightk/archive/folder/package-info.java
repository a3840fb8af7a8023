/// A store in a folder, which outlives the process that writes it.
///
/// Start at [FolderStore]; [Fsck] proves a folder from its own bytes. What is in the folder:
/// - `journal.db`, an SQLite database with its write-ahead log: every row, and the bytes that are small;
/// - `blobs/ab/cdef….zst`: the bytes that are large, under their SHA-256;
/// - `lock`, held by the one process that has the folder open.
///
/// Bytes are on disk before the row that names them, and the row is on disk before anyone is told. One thread writes
/// the journal, so that those who wait together share one commit.
@NullMarked
package eightk.archive.folder;

import org.jspecify.annotations.NullMarked;
