package eightk.archive.folder;

import eightk.archive.Docketed;
import eightk.archive.Docketed.Step;
import eightk.archive.State;
import eightk.model.AccessionNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The history of a submission as rows, and states as their columns: the one place that knows both.
final class StepRows {

    private StepRows() {}

    /// Adds the last step of the history.
    static void insert(Session session, Docketed docketed) throws SQLException {
        var step = docketed.history().getLast();
        var columns = Columns.of(step.state());
        var ordinal = docketed.history().size();
        var words = columns.words() == null ? null : session.sealed(columns.words(), words(docketed.number(), ordinal));
        session.update(
                "INSERT INTO step VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                docketed.number().toString(),
                ordinal,
                step.at().toString(),
                step.state().label(),
                words,
                columns.sha256(),
                columns.releaseAt(),
                columns.position());
    }

    static List<Step> of(Session session, AccessionNumber number) throws SQLException {
        return session.list(
                "SELECT * FROM step WHERE number = ? ORDER BY ordinal",
                row -> new Step(state(session, number, row), Instant.parse(row.getString("at"))),
                number.toString());
    }

    private static State state(Session session, AccessionNumber number, ResultSet row) throws SQLException {
        var kept = row.getString("words");
        var words = kept == null ? "" : session.opened(kept, words(number, row.getInt("ordinal")));
        return switch (row.getString("state")) {
            case "received" -> new State.Received();
            case "in review" -> new State.InReview();
            case "held" -> new State.Held(words);
            case "suspended" -> new State.Suspended(words);
            case "passed" -> new State.Passed(words);
            case "accepted" ->
                new State.Accepted(words, row.getString("sha256"), Instant.parse(row.getString("release_at")));
            case "disseminated" -> new State.Disseminated(row.getLong("position"));
            case String other -> throw new SQLException("state must be one of the docket, found '%s'".formatted(other));
        };
    }

    private static String words(AccessionNumber number, int ordinal) {
        return "words of step %d of %s".formatted(ordinal, number);
    }

    private record Columns(
            @Nullable String words,
            @Nullable String sha256,
            @Nullable String releaseAt,
            @Nullable Long position) {

        static Columns of(State state) {
            return switch (state) {
                case State.Received(), State.InReview() -> new Columns(null, null, null, null);
                case State.Held(var reason) -> new Columns(reason, null, null, null);
                case State.Suspended(var verdict) -> new Columns(verdict, null, null, null);
                case State.Passed(var verdict) -> new Columns(verdict, null, null, null);
                case State.Accepted(var verdict, var sha256, var releaseAt) ->
                    new Columns(verdict, sha256, releaseAt.toString(), null);
                case State.Disseminated(var position) -> new Columns(null, null, null, position);
            };
        }
    }
}
