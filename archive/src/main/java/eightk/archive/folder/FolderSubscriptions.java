package eightk.archive.folder;

import eightk.archive.Subscription;
import eightk.archive.Subscriptions;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The key is sealed where the folder has a vault.
record FolderSubscriptions(Journal journal, Vault vault) implements Subscriptions {

    /// What the sealed key is called.
    private static final String KEY = "subscriptions";

    @Override
    public void add(Subscription subscription) throws IOException {
        journal.write(session -> {
            if (SubscriptionRows.find(session, subscription.id()).isPresent()) {
                throw new IllegalArgumentException("subscription %s is there already".formatted(subscription.id()));
            }
            SubscriptionRows.insert(session, subscription);
            return subscription;
        });
    }

    @Override
    public Optional<Subscription> find(String id) throws IOException {
        return journal.read(session -> SubscriptionRows.find(session, id));
    }

    @Override
    public List<Subscription> all() throws IOException {
        return journal.read(SubscriptionRows::all);
    }

    @Override
    public Optional<Subscription> change(String id, UnaryOperator<Subscription> change) throws IOException {
        return journal.write(session -> {
            var changed = SubscriptionRows.find(session, id).map(change);
            if (changed.isPresent()) {
                SubscriptionRows.update(session, changed.get());
            }
            return changed;
        });
    }

    @Override
    public boolean remove(String id) throws IOException {
        return journal.write(session -> SubscriptionRows.delete(session, id));
    }

    @Override
    public byte[] key() throws IOException {
        var kept = journal.read(FolderSubscriptions::kept);
        return vault.open(kept.isPresent() ? kept.get() : journal.write(this::make), KEY);
    }

    private static Optional<byte[]> kept(Session session) throws SQLException {
        return session.first("SELECT key FROM secret", row -> row.getBytes(1));
    }

    private byte[] make(Session session) throws SQLException, IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        session.update("INSERT OR IGNORE INTO secret VALUES (1, ?)", (Object) vault.seal(key, KEY));
        return kept(session).orElseThrow();
    }
}
