package eightk.archive;

import static eightk.archive.Samples.LOGIN;
import static eightk.archive.Samples.atOnce;
import static eightk.archive.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.archive.Subscription.Attempts;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.Secret;
import eightk.archive.Subscription.Subject;
import eightk.model.Cik;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every list of subscriptions must do, and the order of decisions that some of them follow. The test of an
/// implementation is this interface and one method.
public interface SubscriptionsContract {

    Instant NOON = Instant.parse("2026-06-25T16:00:00Z");

    Store open(InstantSource clock) throws IOException;

    private static Subscription mail(String id) {
        return new Subscription(
                id,
                new Subject.Filings("q=merger&item=2.01"),
                new Channel.Mail("ada@example.com"),
                NOON,
                Subscription.State.ASKED,
                7,
                Secret.FIRST,
                Attempts.none(NOON));
    }

    private static Subscription webhook(String id) {
        return new Subscription(
                id,
                new Subject.Decisions(new Cik(9990001)),
                new Channel.Webhook(URI.create("https://hooks.example/filings")),
                NOON,
                Subscription.State.ACTIVE,
                0,
                new Secret(2, Optional.of(NOON)),
                new Attempts(3, NOON, Optional.of(NOON), "503"));
    }

    @Test
    default void keepsWhatWasAddedInOrder() throws Exception {
        try (var store = open(new TestClock(NOON.toString()))) {
            var subscriptions = store.subscriptions();
            subscriptions.add(webhook("b"));
            subscriptions.add(mail("a"));
            assertThat(subscriptions.all()).containsExactly(webhook("b"), mail("a"));
            assertThat(subscriptions.find("a")).contains(mail("a"));
            assertThat(subscriptions.find("c")).isEmpty();
            assertThatThrownBy(() -> subscriptions.add(mail("a"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    default void changesOneWholeAndNoOther() throws Exception {
        try (var store = open(new TestClock(NOON.toString()))) {
            var subscriptions = store.subscriptions();
            subscriptions.add(mail("a"));
            subscriptions.add(webhook("b"));
            var changed = webhook("b")
                    .in(Subscription.State.DEAD)
                    .seen(12)
                    .with(new Secret(3, Optional.empty()))
                    .with(Attempts.none(NOON.plusSeconds(1)));
            assertThat(subscriptions.change("b", _ -> changed)).contains(changed);
            assertThat(subscriptions.all()).containsExactly(mail("a"), changed);
            assertThat(subscriptions.change("c", _ -> changed)).isEmpty();
            assertThatThrownBy(() -> subscriptions.change("a", _ -> {
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(subscriptions.find("a")).contains(mail("a"));
        }
    }

    @Test
    default void losesNoChangeOfSeveralAtOnce() throws Exception {
        try (var store = open(new TestClock(NOON.toString()))) {
            store.subscriptions().add(mail("a"));
            atOnce(
                    Samples.FILERS,
                    _ -> () -> store.subscriptions().change("a", before -> before.seen(before.seen() + 1)));
            assertThat(store.subscriptions().find("a").orElseThrow().seen()).isEqualTo(7 + Samples.FILERS);
        }
    }

    @Test
    default void forgetsWhatWasRemoved() throws Exception {
        try (var store = open(new TestClock(NOON.toString()))) {
            store.subscriptions().add(mail("a"));
            assertThat(store.subscriptions().remove("a")).isTrue();
            assertThat(store.subscriptions().remove("a")).isFalse();
            assertThat(store.subscriptions().all()).isEmpty();
        }
    }

    @Test
    default void hasOneKey() throws Exception {
        try (var store = open(new TestClock(NOON.toString()))) {
            var key = store.subscriptions().key();
            assertThat(key)
                    .hasSize(Subscriptions.KEY_BYTES)
                    .isEqualTo(store.subscriptions().key());
            assertThat(key).isNotEqualTo(new byte[Subscriptions.KEY_BYTES]);
        }
    }

    @Test
    default void ordersTheDecisionsAboutWhatALoginSent() throws Exception {
        try (var store = open(new TestClock(NOON.toString()))) {
            var docket = store.docket();
            var first =
                    docket.receive(LOGIN, new IdempotencyKey("1"), bytes("one")).number();
            var other = docket.receive(new Cik(9990002), new IdempotencyKey("1"), bytes("two"))
                    .number();
            assertThat(docket.lastDecision()).isZero();
            var _ = docket.beginReview(first);
            var _ = docket.hold(first, "Large deal");
            var _ = docket.suspend(other, "no");
            var _ = docket.accept(first, bytes("8-K"), "yes", NOON);
            assertThat(docket.decisions(LOGIN, 0, 10))
                    .containsExactly(new Decision(1, first, 3), new Decision(3, first, 4));
            assertThat(docket.decisions(LOGIN, 1, 10)).containsExactly(new Decision(3, first, 4));
            assertThat(docket.decisions(LOGIN, 0, 1)).containsExactly(new Decision(1, first, 3));
            assertThat(docket.decisions(other.login(), 0, 10)).isEqualTo(List.of(new Decision(2, other, 2)));
            assertThat(docket.lastDecision()).isEqualTo(3);
            assertThat(docket.docketed(first).orElseThrow().after(3).state()).isEqualTo(new State.Held("Large deal"));
        }
    }
}
