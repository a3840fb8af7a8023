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
                session.sealed(line.details(), details(line.position())),
                line.hash());
    }

    static Optional<AuditLine> last(Session session) throws SQLException {
        return session.first("SELECT * FROM audit ORDER BY position DESC LIMIT 1", row -> read(session, row));
    }

    static List<AuditLine> after(Session session, long position, int limit) throws SQLException {
        return session.list(
                "SELECT * FROM audit WHERE position > ? ORDER BY position LIMIT ?",
                row -> read(session, row),
                position,
                limit);
    }

    private static AuditLine read(Session session, ResultSet row) throws SQLException {
        long position = row.getLong("position");
        return new AuditLine(
                position,
                Instant.parse(row.getString("at")),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                session.opened(row.getString("details"), details(position)),
                row.getString("hash"));
    }

    private static String details(long position) {
        return "details of line " + position;
    }
}
