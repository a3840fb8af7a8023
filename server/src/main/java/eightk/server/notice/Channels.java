package eightk.server.notice;

import eightk.archive.Subscription;
import eightk.archive.Subscription.Channel;
import eightk.server.setting.Limit;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLSocketFactory;

/// The ways out of the desk.
final class Channels implements AutoCloseable {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("eightk-deadlines").factory());
    private final Optional<Mail> mail;
    private final Webhook webhook;

    Channels(Ways ways, Keys keys, InstantSource clock) {
        this.mail = ways.relay().map(it -> new Mail(it, clock));
        var call = new Call(
                ways.reach(),
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                ways.limits().seconds(Limit.WEBHOOK_TIME),
                watch);
        this.webhook = new Webhook(call, keys, clock);
    }

    /// Whether there is a way there.
    boolean has(Channel channel) {
        return switch (channel) {
            case Channel.Mail _ -> mail.isPresent();
            case Channel.Webhook _ -> true;
        };
    }

    /// Waits until the other side has it, or cannot be told now.
    Outcome send(Subscription to, Message message) {
        return switch (to.channel()) {
            case Channel.Mail(var address) -> mail.orElseThrow().send(message, address);
            case Channel.Webhook(var url) -> webhook.send(to, url, message);
        };
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
