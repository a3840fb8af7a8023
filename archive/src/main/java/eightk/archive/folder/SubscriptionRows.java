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

/// Subscriptions as rows. Every method is a part of the transaction of its session.
final class SubscriptionRows {

    private SubscriptionRows() {}

    static void insert(Session session, Subscription it) throws SQLException {
        session.update(
                "INSERT INTO subscription (id, filer, search, mail, webhook, made, state, seen, secret, secret_since,"
                        + " failed, due, failing_since, trouble) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                filer(it.subject()),
                search(it.subject()),
                it.channel() instanceof Channel.Mail mail ? mail.address() : null,
                it.channel() instanceof Channel.Webhook webhook ? webhook.url().toString() : null,
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
        return session.first("SELECT * FROM subscription WHERE id = ?", SubscriptionRows::read, id);
    }

    static List<Subscription> all(Session session) throws SQLException {
        return session.list("SELECT * FROM subscription ORDER BY ordinal", SubscriptionRows::read);
    }

    static boolean delete(Session session, String id) throws SQLException {
        return session.update("DELETE FROM subscription WHERE id = ?", id) > 0;
    }

    private static Subscription read(ResultSet row) throws SQLException {
        var search = row.getString("search");
        var mail = row.getString("mail");
        return new Subscription(
                row.getString("id"),
                search == null ? new Subject.Decisions(new Cik(row.getLong("filer"))) : new Subject.Filings(search),
                mail == null ? new Channel.Webhook(URI.create(row.getString("webhook"))) : new Channel.Mail(mail),
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

    private static @Nullable Long filer(Subject subject) {
        return switch (subject) {
            case Subject.Decisions(var filer) -> filer.number();
            case Subject.Filings _ -> null;
        };
    }

    private static @Nullable String search(Subject subject) {
        return switch (subject) {
            case Subject.Decisions _ -> null;
            case Subject.Filings(var search) -> search;
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
