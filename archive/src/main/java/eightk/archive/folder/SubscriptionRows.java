package eightk.archive.folder;

import eightk.archive.Subscription;
import eightk.archive.Subscription.Attempts;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.Secret;
import eightk.archive.Subscription.State;
import eightk.archive.Subscription.Subject;
import eightk.model.Cik;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Subscriptions as rows, with what a person could be known by sealed where the folder has a key. Every method is a
/// part
/// of the transaction of its session.
final class SubscriptionRows {

    private SubscriptionRows() {}

    static void insert(Session session, Subscription it) throws SQLException {
        session.update(
                "INSERT INTO subscription (id, filer, search, mail, webhook, made, state, seen, secret, secret_since,"
                        + " failed, due, failing_since, trouble) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                filer(it.subject()),
                it.subject() instanceof Subject.Filings(var search) ? session.sealed(search, search(it.id())) : null,
                it.channel() instanceof Channel.Mail(var address) ? session.sealed(address, target(it.id())) : null,
                it.channel() instanceof Channel.Webhook(var url)
                        ? session.sealed(url.toString(), target(it.id()))
                        : null,
                it.made().toString(),
                word(it.state()),
                it.seen(),
                it.secret().number(),
                text(it.secret().since()),
                it.attempts().failed(),
                it.attempts().due().toString(),
                text(it.attempts().failingSince()),
                it.attempts().trouble());
    }

    /// What can change of one.
    static void update(Session session, Subscription it) throws SQLException {
        session.update(
                "UPDATE subscription SET state = ?, seen = ?, secret = ?, secret_since = ?, failed = ?, due = ?,"
                        + " failing_since = ?, trouble = ? WHERE id = ?",
                word(it.state()),
                it.seen(),
                it.secret().number(),
                text(it.secret().since()),
                it.attempts().failed(),
                it.attempts().due().toString(),
                text(it.attempts().failingSince()),
                it.attempts().trouble(),
                it.id());
    }

    static Optional<Subscription> find(Session session, String id) throws SQLException {
        return session.first("SELECT * FROM subscription WHERE id = ?", row -> read(session, row), id);
    }

    static List<Subscription> all(Session session) throws SQLException {
        return session.list("SELECT * FROM subscription ORDER BY ordinal", row -> read(session, row));
    }

    static boolean delete(Session session, String id) throws SQLException {
        return session.update("DELETE FROM subscription WHERE id = ?", id) > 0;
    }

    private static Subscription read(Session session, ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new Subscription(
                id,
                subject(session, row, id),
                channel(session, row, id),
                Instant.parse(row.getString("made")),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("seen"),
                new Secret(row.getInt("secret"), instant(row, "secret_since")),
                new Attempts(
                        row.getInt("failed"),
                        Instant.parse(row.getString("due")),
                        instant(row, "failing_since"),
                        row.getString("trouble")));
    }

    private static Subject subject(Session session, ResultSet row, String id) throws SQLException {
        var search = row.getString("search");
        return search == null
                ? new Subject.Decisions(new Cik(row.getLong("filer")))
                : new Subject.Filings(session.opened(search, search(id)));
    }

    private static Channel channel(Session session, ResultSet row, String id) throws SQLException {
        var mail = row.getString("mail");
        return mail == null
                ? new Channel.Webhook(URI.create(session.opened(row.getString("webhook"), target(id))))
                : new Channel.Mail(session.opened(mail, target(id)));
    }

    private static String search(String id) {
        return "search of subscription " + id;
    }

    private static String target(String id) {
        return "target of subscription " + id;
    }

    private static @Nullable Long filer(Subject subject) {
        return switch (subject) {
            case Subject.Decisions(var filer) -> filer.number();
            case Subject.Filings _ -> null;
        };
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Instant::parse);
    }
}
