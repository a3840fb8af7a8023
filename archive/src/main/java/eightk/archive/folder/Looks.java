package eightk.archive.folder;

import eightk.archive.AuditLine;
import eightk.archive.State;
import eightk.archive.folder.Promise.Breach;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What takes more than a query to see. The rows are read a page at a time.
final class Looks {

    private static final int PAGE = 1_000;

    private Looks() {}

    /// Unpacks and hashes all bytes.
    static List<Breach> wrongHashes(Session session, Blobs blobs) throws SQLException {
        var breaches = new ArrayList<Breach>();
        for (var page = hashes(session, ""); !page.isEmpty(); page = hashes(session, page.getLast())) {
            for (var sha256 : page) {
                var found = hash(session, blobs, sha256);
                if (!found.equals(sha256)) {
                    breaches.add(new Breach("SHA-256 " + sha256, "bytes with that hash", found));
                }
            }
        }
        return breaches;
    }

    private static List<String> hashes(Session session, String after) throws SQLException {
        return session.list(
                "SELECT sha256 FROM blob WHERE sha256 > ? ORDER BY sha256 LIMIT ?",
                row -> row.getString(1),
                after,
                PAGE);
    }

    private static String hash(Session session, Blobs blobs, String sha256) throws SQLException {
        try {
            return blobs.find(session, sha256).map(Bytes::sha256).orElse("none");
        } catch (IOException e) {
            return "%s".formatted(e.getCause());
        }
    }

    /// Takes every submission through its history again.
    static List<Breach> wrongHistories(Session session, Blobs blobs) throws SQLException {
        var breaches = new ArrayList<Breach>();
        for (var page = rows(session, 0);
                !page.isEmpty();
                page = rows(session, page.getLast().id())) {
            for (var row : page) {
                wrongHistory(session, row)
                        .map(found ->
                                new Breach(row.number().toString(), "each step to follow from the one before", found))
                        .ifPresent(breaches::add);
            }
        }
        return breaches;
    }

    private static Optional<String> wrongHistory(Session session, Row row) throws SQLException {
        var steps = StepRows.of(session, row.number());
        if (steps.isEmpty() || !(steps.getFirst().state() instanceof State.Received)) {
            return Optional.of("no receipt");
        }
        var state = steps.getFirst().state();
        for (var step : steps.subList(1, steps.size())) {
            if (!state.leadsTo(step.state())) {
                return Optional.of("%s after %s".formatted(step.state().label(), state.label()));
            }
            state = step.state();
        }
        return state.pending() == row.pending()
                ? Optional.empty()
                : Optional.of("%s, but listed as %s".formatted(state.label(), row.pending() ? "pending" : "done"));
    }

    /// Reads every entry, which fails where one cannot be read.
    static List<Breach> unreadableEntries(Session session, Blobs blobs) throws SQLException {
        var page = EntryRows.after(session, 0, PAGE);
        while (!page.isEmpty()) {
            page = EntryRows.after(session, page.getLast().position(), PAGE);
        }
        return List.of();
    }

    /// Takes the chain of hashes again.
    static List<Breach> brokenAuditLog(Session session, Blobs blobs) throws SQLException {
        var before = AuditLine.BEGINNING;
        long position = 0;
        for (var page = AuditRows.after(session, 0, PAGE);
                !page.isEmpty();
                page = AuditRows.after(session, page.getLast().position(), PAGE)) {
            for (var line : page) {
                position++;
                if (line.position() != position || !line.follows(before)) {
                    return List.of(new Breach(
                            "line " + line.position(), "line %d, after %s".formatted(position, before), line.hash()));
                }
                before = line.hash();
            }
        }
        return List.of();
    }

    private static List<Row> rows(Session session, long after) throws SQLException {
        return session.list(
                "SELECT id, number, pending FROM docket WHERE id > ? ORDER BY id LIMIT ?",
                row -> new Row(row.getLong(1), AccessionNumber.parse(row.getString(2)), row.getBoolean(3)),
                after,
                PAGE);
    }

    private record Row(long id, AccessionNumber number, boolean pending) {}
}
