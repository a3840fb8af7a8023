package eightk.server.notice;

import eightk.archive.Subscription;
import eightk.archive.Subscription.Attempts;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.State;
import eightk.archive.Subscription.Subject;
import eightk.server.register.Register;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// What an outcome comes to: where the subscription stands after it, and when it is due again.
///
/// What filers are told stands in the audit log too.
record Settlement(Roster roster, Register register, Limits limits, InstantSource clock) {

    private static final String DESK = "desk";
    private static final String ACT = "notice";

    /// Tries of a letter about a decision, some nine hours with the pauses between them. Then the next one is tried: a
    /// filer can ask for what became of a submission at any time.
    private static final int MOST_TRIES = 20;

    /// Tries of the first message, some half a minute: a stranger's address is not to be bothered for longer.
    private static final int MOST_GREETINGS = 5;

    /// Positions that one who finds nothing may be ahead of what is kept of it: all are looked through again after a
    /// restart.
    private static final long LAG = 1_000;

    /// For how long a stranger's subscription that is over can be taken up again before it is forgotten.
    private static final Duration REMEMBERED = Duration.ofDays(30);

    void settle(Subscription it, Message message, Outcome outcome) throws IOException {
        switch (outcome) {
            case Outcome.Told _ -> told(it, message);
            case Outcome.Failed failed -> failed(it, message, failed);
        }
    }

    private void told(Subscription it, Message message) throws IOException {
        note(it, message, "sent");
        var pause = it.state() == State.ACTIVE
                        && it.channel() instanceof Channel.Mail
                        && it.subject() instanceof Subject.Filings
                ? limits.seconds(Limit.ALERT_PAUSE)
                : Duration.ZERO;
        var none = Attempts.none(clock.instant().plus(pause));
        var _ = roster.change(it.id(), now -> switch (now.state()) {
            case ASKED ->
                now.in(it.channel() instanceof Channel.Mail ? State.AWAITED : State.ACTIVE)
                        .with(none);
            case AWAITED, ACTIVE, DEAD ->
                now.seen(Math.max(now.seen(), message.upTo())).with(none);
        });
    }

    private void failed(Subscription it, Message message, Outcome.Failed failure) throws IOException {
        var at = clock.instant();
        int failed = it.attempts().failed() + 1;
        var since = it.attempts().failingSince().orElse(at);
        var pause = Backoff.after(failed, failure);
        var attempts = new Attempts(failed, at.plus(pause), Optional.of(since), failure.trouble());
        if (isLetterAboutDecision(it) && (failure.isFinal() || failed >= MOST_TRIES)) {
            note(it, message, "given up");
            var _ = roster.change(it.id(), now -> now.seen(message.upTo()).with(Attempts.none(at)));
        } else if (!isLetterAboutDecision(it) && (failure.isFinal() || isOver(it, failed, since, at))) {
            end(it, message, attempts);
        } else {
            var _ = roster.change(it.id(), now -> now.with(attempts));
        }
    }

    private static boolean isLetterAboutDecision(Subscription it) {
        return it.channel() instanceof Channel.Mail && it.subject() instanceof Subject.Decisions;
    }

    private boolean isOver(Subscription it, int failed, Instant since, Instant at) {
        return it.state() == State.ASKED
                ? failed >= MOST_GREETINGS
                : !at.isBefore(since.plus(limits.days(Limit.WEBHOOK_DAYS)));
    }

    private void end(Subscription it, Message message, Attempts attempts) throws IOException {
        note(it, message, "stopped");
        if (it.state() == State.ASKED && it.channel() instanceof Channel.Mail) {
            var _ = roster.remove(it.id());
        } else {
            var _ = roster.change(it.id(), now -> now.in(State.DEAD).with(attempts));
        }
    }

    private void note(Subscription it, Message message, String outcome) throws IOException {
        if (it.subject() instanceof Subject.Decisions) {
            var _ = register.note(DESK, ACT, message.id(), Map.of("outcome", outcome));
        }
    }

    /// There was nothing for it up to a position. Seldom worth a write.
    void examined(Subscription it, long position) throws IOException {
        if (position - it.seen() > LAG) {
            var _ = roster.change(it.id(), now -> now.seen(Math.max(now.seen(), position)));
        }
    }

    /// Forgets a stranger's subscription that was not confirmed in time, or is over for long.
    void expire(Subscription it) throws IOException {
        var since = it.state() == State.AWAITED ? it.made() : it.attempts().due();
        var kept = it.state() == State.AWAITED ? limits.days(Limit.CONFIRM_DAYS) : REMEMBERED;
        if (it.subject() instanceof Subject.Filings && clock.instant().isAfter(since.plus(kept))) {
            var _ = roster.remove(it.id());
        }
    }
}
