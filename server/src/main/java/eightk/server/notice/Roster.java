package eightk.server.notice;

import eightk.archive.Subscription;
import eightk.archive.Subscription.Attempts;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.Secret;
import eightk.archive.Subscription.State;
import eightk.archive.Subscription.Subject;
import eightk.archive.Subscriptions;
import eightk.model.Cik;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// All subscriptions, at hand. What is changed here is kept first.
public final class Roster {

    private static final int ID_BYTES = 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Subscriptions kept;
    private final Limits limits;
    private final InstantSource clock;
    private final Keys keys;
    private final Map<String, Subscription> all = new ConcurrentHashMap<>();

    public Roster(Subscriptions kept, Limits limits, InstantSource clock) throws IOException {
        this.kept = kept;
        this.limits = limits;
        this.clock = clock;
        this.keys = new Keys(kept.key());
        kept.all().forEach(it -> all.put(it.id(), it));
    }

    /// Adds one that begins after a position.
    ///
    /// @throws FullException if there are as many as there may be of its kind or of that address
    public synchronized Subscription add(Subject subject, Channel channel, State state, long seen) throws IOException {
        requireRoom(subject, channel, state);
        var now = clock.instant();
        var added = new Subscription(id(), subject, channel, now, state, seen, Secret.FIRST, Attempts.none(now));
        kept.add(added);
        all.put(added.id(), added);
        return added;
    }

    /// Strangers take no room from filers, nor those who never confirm from those who did.
    private void requireRoom(Subject subject, Channel channel, State state) {
        int most = limits.count(Limit.SUBSCRIPTIONS);
        int ofOne = limits.count(Limit.SUBSCRIPTIONS_OF_ONE);
        boolean room = count(it -> it.channel().equals(channel)) < ofOne
                && switch (subject) {
                    case Subject.Decisions _ -> count(it -> it.subject().equals(subject)) < ofOne;
                    case Subject.Filings _ ->
                        count(it -> it.subject() instanceof Subject.Filings) < most
                                && (state == State.ACTIVE || count(it -> it.state() != State.ACTIVE) < most / 2);
                };
        if (!room) {
            throw new FullException();
        }
    }

    private long count(Predicate<Subscription> which) {
        return all.values().stream().filter(which).count();
    }

    private static String id() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// There are as many as there may be.
    public static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1;

        FullException() {
            super("there are as many subscriptions as there may be");
        }
    }

    public Collection<Subscription> all() {
        return all.values();
    }

    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /// Those of a filer, oldest first.
    public List<Subscription> of(Cik filer) {
        return all.values().stream()
                .filter(it -> it.subject().equals(new Subject.Decisions(filer)))
                .sorted(Comparator.comparing(Subscription::made).thenComparing(Subscription::id))
                .toList();
    }

    /// Changes one; empty if it is not there any more. Changes of one follow each other, those of several do not wait.
    public Optional<Subscription> change(String id, UnaryOperator<Subscription> change) throws IOException {
        try {
            return Optional.ofNullable(
                    all.computeIfPresent(id, (_, _) -> kept(id, change).orElse(null)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<Subscription> kept(String id, UnaryOperator<Subscription> change) {
        try {
            return kept.change(id, change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether it was there.
    public boolean remove(String id) throws IOException {
        boolean was = kept.remove(id);
        all.remove(id);
        return was;
    }

    /// The secret with which messages to a webhook are signed, for its owner's eyes.
    public String secret(Subscription webhook) {
        return keys.secret(webhook.id(), webhook.secret().number());
    }

    /// Makes the next secret; for a day, the one before signs too.
    public Optional<Subscription> renewSecret(String id) throws IOException {
        var now = clock.instant();
        return change(id, it -> it.with(new Secret(it.secret().number() + 1, Optional.of(now))));
    }

    /// Takes one up again that was not to be reached, from where it stands.
    public Optional<Subscription> resume(String id) throws IOException {
        var now = clock.instant();
        return change(id, it -> it.state() == State.DEAD ? it.in(State.ACTIVE).with(Attempts.none(now)) : it);
    }

    /// The word that shows who owns a subscription, for a link that only they have.
    public String word(String id) {
        return keys.word(id);
    }

    /// The subscription that a link is about, if its word is the right one.
    public Optional<Subscription> find(String id, String word) {
        return find(id).filter(_ -> keys.isWord(id, word));
    }

    Keys keys() {
        return keys;
    }
}
