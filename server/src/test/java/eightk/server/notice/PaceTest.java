package eightk.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Subscription;
import eightk.archive.Subscription.Attempts;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.Secret;
import eightk.archive.Subscription.State;
import eightk.archive.Subscription.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    private static Subscription due(Instant due) {
        return new Subscription(
                "1f",
                new Subject.Filings(""),
                new Channel.Mail("ada@example.com"),
                NOW,
                State.ACTIVE,
                7,
                Secret.FIRST,
                new Attempts(9, due, Optional.of(NOW), "answered 500"));
    }

    @Test
    void aPauseGoesOnAfterARestart() {
        var pace = Pace.of(due(NOW.plusSeconds(60)), 0, NOW);
        assertThat(pace.isDue(System.nanoTime())).isFalse();
        assertThat(pace.isDue(System.nanoTime() + Duration.ofSeconds(61).toNanos()))
                .isTrue();
        assertThat(pace.examined()).isEqualTo(7);
    }

    @Test
    void aPauseIsNoLongerThanAnyFailureAsksFor() {
        var pace = Pace.of(due(NOW.plus(Duration.ofDays(900))), 0, NOW);
        assertThat(pace.isDue(System.nanoTime() + Duration.ofMinutes(61).toNanos()))
                .isTrue();
    }

    @Test
    void aPauseIsOverOnceTheOwnerTakesItUpAgain() {
        var pace = Pace.of(due(NOW.plusSeconds(3_600)), 12, NOW);
        var resumed = due(NOW);
        assertThat(pace.isOver(due(NOW.plusSeconds(3_600)))).isFalse();
        assertThat(pace.isOver(resumed)).isTrue();
        assertThat(pace.beginning().isOver(resumed)).isFalse();
        assertThat(Pace.of(resumed, pace.examined(), NOW).isDue(System.nanoTime()))
                .isTrue();
    }
}
