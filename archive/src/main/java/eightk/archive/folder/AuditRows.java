package eightk.archive.folder;

import eightk.archive.AuditLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The audit log as rows. Every method is a part of the transaction of its session.
final class AuditRows {

    private AuditRows() {}

    static void insert(Session session, AuditLine line) throws SQLException {
        session.update(
                "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)",
                line.position(),
                line.at().toString(),
                line.actor(),
                line.act(),
                line.subject(),
                line.details(),
                line.hash());
    }

    static Optional<AuditLine> last(Session session) throws SQLException {
        return session.first("SELECT * FROM audit ORDER BY position DESC LIMIT 1", AuditRows::read);
    }

    static List<AuditLine> after(Session session, long position, int limit) throws SQLException {
        return session.list(
                "SELECT * FROM audit WHERE position > ? ORDER BY position LIMIT ?", AuditRows::read, position, limit);
    }

    private static AuditLine read(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("position"),
                Instant.parse(row.getString("at")),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("hash"));
    }
}
