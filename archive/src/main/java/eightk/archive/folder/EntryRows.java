package eightk.archive.folder;

import eightk.archive.AlreadyArchivedException;
import eightk.archive.Entry;
import eightk.model.AccessionNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The entries of the archive as rows. Every method is a part of the transaction of its session.
final class EntryRows {

    private static final String DISSEMINATE = """
            INSERT INTO entry (position, kind, number, at, sha256, length)
            SELECT (SELECT coalesce(max(position), 0) + 1 FROM entry), 'disseminated', ?, ?, sha256, length
            FROM blob WHERE sha256 = ?
            RETURNING *""";

    private static final String DELETE = """
            INSERT INTO entry (position, kind, number, at, sha256, length, reason)
            SELECT (SELECT max(position) + 1 FROM entry), 'deleted', number, ?, sha256, length, ?
            FROM entry WHERE number = ? AND kind = 'disseminated'
            RETURNING *""";

    private EntryRows() {}

    /// Adds the entry of bytes that are kept.
    static Entry.Disseminated disseminate(Session session, AccessionNumber number, String sha256, Instant now)
            throws SQLException {
        return session.first(DISSEMINATE, EntryRows::readDisseminated, number.toString(), now.toString(), sha256)
                .orElseThrow();
    }

    static Entry.Deleted delete(Session session, AccessionNumber number, String reason, Instant now)
            throws SQLException {
        return session.first(DELETE, EntryRows::readDeleted, now.toString(), reason, number.toString())
                .orElseThrow(() -> new NoSuchElementException("%s is not in the archive".formatted(number)));
    }

    static Optional<Entry.Disseminated> disseminated(Session session, AccessionNumber number) throws SQLException {
        return session.first(
                "SELECT * FROM entry WHERE number = ? AND kind = 'disseminated'",
                EntryRows::readDisseminated,
                number.toString());
    }

    /// The entry under which these bytes stand already.
    ///
    /// @throws AlreadyArchivedException if the number stands for other bytes
    static Optional<Entry.Disseminated> disseminated(Session session, AccessionNumber number, String sha256)
            throws SQLException, AlreadyArchivedException {
        var earlier = disseminated(session, number);
        if (earlier.isPresent() && !earlier.get().sha256().equals(sha256)) {
            throw new AlreadyArchivedException(earlier.get(), sha256);
        }
        return earlier;
    }

    static Optional<Entry.Deleted> deleted(Session session, AccessionNumber number) throws SQLException {
        return session.first(
                "SELECT * FROM entry WHERE number = ? AND kind = 'deleted'", EntryRows::readDeleted, number.toString());
    }

    static List<Entry> after(Session session, long position, int limit) throws SQLException {
        return session.list(
                "SELECT * FROM entry WHERE position > ? ORDER BY position LIMIT ?",
                row -> row.getString("kind").equals("deleted") ? readDeleted(row) : readDisseminated(row),
                position,
                limit);
    }

    private static Entry.Disseminated readDisseminated(ResultSet row) throws SQLException {
        return new Entry.Disseminated(
                row.getLong("position"),
                AccessionNumber.parse(row.getString("number")),
                Instant.parse(row.getString("at")),
                row.getString("sha256"),
                row.getLong("length"));
    }

    private static Entry.Deleted readDeleted(ResultSet row) throws SQLException {
        return new Entry.Deleted(
                row.getLong("position"),
                AccessionNumber.parse(row.getString("number")),
                Instant.parse(row.getString("at")),
                row.getString("sha256"),
                row.getString("reason"));
    }
}
