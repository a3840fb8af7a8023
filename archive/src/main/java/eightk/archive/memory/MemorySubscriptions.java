package eightk.archive.memory;

import eightk.archive.Subscription;
import eightk.archive.Subscriptions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class MemorySubscriptions implements Subscriptions {

    private final Map<String, Subscription> all = new LinkedHashMap<>();
    private final byte[] key = new byte[KEY_BYTES];

    MemorySubscriptions() {
        new SecureRandom().nextBytes(key);
    }

    @Override
    public synchronized void add(Subscription subscription) {
        if (all.putIfAbsent(subscription.id(), subscription) != null) {
            throw new IllegalArgumentException("subscription %s is there already".formatted(subscription.id()));
        }
    }

    @Override
    public synchronized Optional<Subscription> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized List<Subscription> all() {
        return List.copyOf(all.values());
    }

    @Override
    public synchronized Optional<Subscription> change(String id, UnaryOperator<Subscription> change) {
        return Optional.ofNullable(all.computeIfPresent(id, (_, before) -> change.apply(before)));
    }

    @Override
    public synchronized boolean remove(String id) {
        return all.remove(id) != null;
    }

    @Override
    public byte[] key() {
        return key.clone();
    }
}
