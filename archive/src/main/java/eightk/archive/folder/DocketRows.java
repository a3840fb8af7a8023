package eightk.archive.folder;

import eightk.archive.Decision;
import eightk.archive.Docketed;
import eightk.archive.IdempotencyKey;
import eightk.archive.Mode;
import eightk.archive.State;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The docket as rows. Every method is a part of the transaction of its session.
final class DocketRows {

    private static final String BYTES = """
            SELECT sha256 FROM docket WHERE number = ?1
            UNION SELECT accepted FROM docket WHERE number = ?1 AND accepted IS NOT NULL""";

    private static final String COLUMNS =
            "SELECT number, mode, sender, embargo, sha256, fingerprint, length FROM docket WHERE ";

    private DocketRows() {}

    static void insert(Session session, Docketed received, IdempotencyKey key) throws SQLException {
        session.update(
                "INSERT INTO docket (number, login, key, mode, sender, embargo, sha256, fingerprint, length, pending)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE)",
                received.number().toString(),
                received.number().login().number(),
                session.disguised(key.text()),
                received.mode().name(),
                session.sealed(received.sender(), senderOf(received.number())),
                received.embargo().map(Instant::toString).orElse(null),
                received.sha256(),
                received.fingerprint(),
                received.length());
        StepRows.insert(session, received);
    }

    /// Adds the last step of the history.
    static void step(Session session, Docketed docketed) throws SQLException {
        StepRows.insert(session, docketed);
        var at = docketed.history().getLast().at().toString();
        session.update(
                "UPDATE docket SET pending = ?, suspended_at = ?, passed_at = ? WHERE number = ?",
                docketed.state().pending(),
                docketed.state() instanceof State.Suspended ? at : null,
                docketed.state() instanceof State.Passed ? at : null,
                docketed.number().toString());
        if (docketed.state().isDecision()) {
            session.update(
                    "INSERT INTO decision (login, number, step) VALUES (?, ?, ?)",
                    docketed.number().login().number(),
                    docketed.number().toString(),
                    docketed.history().size());
        }
    }

    static List<Decision> decisions(Session session, Cik login, long after, int limit) throws SQLException {
        return session.list(
                "SELECT * FROM decision WHERE login = ? AND position > ? ORDER BY position LIMIT ?",
                row -> new Decision(
                        row.getLong("position"), AccessionNumber.parse(row.getString("number")), row.getInt("step")),
                login.number(),
                after,
                limit);
    }

    static long lastDecision(Session session) throws SQLException {
        return session.first("SELECT coalesce(max(position), 0) FROM decision", row -> row.getLong(1))
                .orElse(0L);
    }

    /// Remembers which bytes are to be disseminated; says which those of an earlier acceptance were.
    static List<String> accept(Session session, AccessionNumber number, String sha256) throws SQLException {
        var replaced = session.list(
                "SELECT accepted FROM docket WHERE number = ? AND accepted IS NOT NULL",
                row -> row.getString(1),
                number.toString());
        session.update("UPDATE docket SET accepted = ? WHERE number = ?", sha256, number.toString());
        return replaced;
    }

    /// Lets go of all bytes; says which those were.
    static List<String> empty(Session session, AccessionNumber number) throws SQLException {
        session.update("UPDATE docket SET emptied = TRUE WHERE number = ?", number.toString());
        return session.list(BYTES, row -> row.getString(1), number.toString());
    }

    static Docketed get(Session session, AccessionNumber number) throws SQLException {
        return find(session, number)
                .orElseThrow(() -> new NoSuchElementException("%s is not on the docket".formatted(number)));
    }

    static Optional<Docketed> find(Session session, AccessionNumber number) throws SQLException {
        return with(session, "number = ?", number.toString()).stream().findFirst();
    }

    static Optional<Docketed> find(Session session, Cik login, IdempotencyKey key) throws SQLException {
        return with(session, "login = ? AND key IN (?, ?)", login.number(), key.text(), session.disguised(key.text()))
                .stream()
                .findFirst();
    }

    static List<Docketed> pending(Session session) throws SQLException {
        return with(session, "pending ORDER BY id");
    }

    /// The SHA-256 of the bytes as received, unless they were let go.
    static Optional<String> received(Session session, AccessionNumber number) throws SQLException {
        return session.first(
                "SELECT sha256 FROM docket WHERE number = ? AND NOT emptied",
                row -> row.getString(1),
                number.toString());
    }

    static List<Docketed> keptPast(Session session, Instant suspendedBefore, Instant passedBefore, int limit)
            throws SQLException {
        return with(
                session,
                "NOT emptied AND (suspended_at < ? OR passed_at < ?) ORDER BY id LIMIT ?",
                suspendedBefore.toString(),
                passedBefore.toString(),
                limit);
    }

    static List<Docketed> of(Session session, Cik login, Optional<AccessionNumber> before, int limit)
            throws SQLException {
        return with(
                session,
                "login = ? AND id < coalesce((SELECT id FROM docket WHERE number = ?), 9e18) ORDER BY id DESC LIMIT ?",
                login.number(),
                before.map(AccessionNumber::toString).orElse(null),
                limit);
    }

    private static List<Docketed> with(Session session, String condition, @Nullable Object... values)
            throws SQLException {
        var rows = session.list(COLUMNS + condition, row -> Row.read(session, row), values);
        var docketed = new ArrayList<Docketed>();
        for (var row : rows) {
            docketed.add(row.with(StepRows.of(session, row.number())));
        }
        return docketed;
    }

    private static String senderOf(AccessionNumber number) {
        return "sender of " + number;
    }

    private record Row(
            AccessionNumber number,
            Mode mode,
            String sender,
            Optional<Instant> embargo,
            String sha256,
            String fingerprint,
            long length) {

        static Row read(Session session, ResultSet row) throws SQLException {
            var number = AccessionNumber.parse(row.getString("number"));
            return new Row(
                    number,
                    Mode.valueOf(row.getString("mode")),
                    session.opened(row.getString("sender"), senderOf(number)),
                    Optional.ofNullable(row.getString("embargo")).map(Instant::parse),
                    row.getString("sha256"),
                    row.getString("fingerprint"),
                    row.getLong("length"));
        }

        Docketed with(List<Docketed.Step> history) {
            return new Docketed(number, mode, sender, embargo, sha256, fingerprint, length, history);
        }
    }
}
