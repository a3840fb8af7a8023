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
            FROM entry WHERE number = ? ORDER BY position DESC LIMIT 1
            RETURNING *""";

    private static final String CORRECT = """
            INSERT INTO entry (position, kind, number, at, sha256, length, reason)
            SELECT (SELECT max(position) + 1 FROM entry), 'corrected', ?, ?, sha256, length, ?
            FROM blob WHERE sha256 = ?
            RETURNING *""";

    private EntryRows() {}

    /// Adds the entry of bytes that are kept.
    static Entry.Disseminated disseminate(Session session, AccessionNumber number, String sha256, Instant now)
            throws SQLException {
        return session.first(DISSEMINATE, EntryRows::readDisseminated, number.toString(), now.toString(), sha256)
                .orElseThrow();
    }

    /// Adds the entry of other bytes, which are kept, under a number that stands.
    static Entry correct(Session session, AccessionNumber number, String sha256, String reason, Instant now)
            throws SQLException {
        return session.first(CORRECT, EntryRows::read, number.toString(), now.toString(), reason, sha256)
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
        if (earlier.isPresent() && !hadBytes(session, number, sha256)) {
            throw new AlreadyArchivedException(earlier.get(), sha256);
        }
        return earlier;
    }

    /// Whether the number has ever stood for these bytes.
    private static boolean hadBytes(Session session, AccessionNumber number, String sha256) throws SQLException {
        return session.first(
                        "SELECT 1 FROM entry WHERE number = ? AND sha256 = ?", _ -> true, number.toString(), sha256)
                .isPresent();
    }

    /// The last word on a number.
    static Optional<Entry> last(Session session, AccessionNumber number) throws SQLException {
        return session.first(
                "SELECT * FROM entry WHERE number = ? ORDER BY position DESC LIMIT 1",
                EntryRows::read,
                number.toString());
    }

    /// @throws NoSuchElementException if the number has no bytes
    static Entry standing(Session session, AccessionNumber number) throws SQLException {
        return last(session, number)
                .filter(entry -> !(entry instanceof Entry.Deleted))
                .orElseThrow(() -> new NoSuchElementException("%s is not in the archive".formatted(number)));
    }

    static Optional<Entry.Deleted> deleted(Session session, AccessionNumber number) throws SQLException {
        return session.first(
                "SELECT * FROM entry WHERE number = ? AND kind = 'deleted'", EntryRows::readDeleted, number.toString());
    }

    static List<Entry> after(Session session, long position, int limit) throws SQLException {
        return session.list(
                "SELECT * FROM entry WHERE position > ? ORDER BY position LIMIT ?", EntryRows::read, position, limit);
    }

    private static Entry read(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "disseminated" -> readDisseminated(row);
            case "corrected" ->
                new Entry.Corrected(
                        row.getLong("position"),
                        AccessionNumber.parse(row.getString("number")),
                        Instant.parse(row.getString("at")),
                        row.getString("sha256"),
                        row.getLong("length"),
                        row.getString("reason"));
            case "deleted" -> readDeleted(row);
            case String other -> throw new SQLException("kind must be one of the archive, found '%s'".formatted(other));
        };
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
