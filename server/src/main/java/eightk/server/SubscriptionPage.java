package eightk.server;

import eightk.archive.Subscription;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.State;
import java.util.Optional;

/// A subscription, for whoever has its link.
///
/// @param edition of the law
/// @param word of its link
/// @param secret of a webhook, at the one time when it is shown
public record SubscriptionPage(
        String edition, SavedSearch search, Subscription subscription, String word, Optional<String> secret) {

    /// Where its forms are sent.
    public String path() {
        return "/subscriptions/%s?word=%s".formatted(subscription.id(), word);
    }

    public boolean isWebhook() {
        return subscription.channel() instanceof Channel.Webhook;
    }

    public boolean isToBeConfirmed() {
        return !isWebhook() && (subscription.state() == State.ASKED || subscription.state() == State.AWAITED);
    }

    public boolean isDead() {
        return subscription.state() == State.DEAD;
    }

    /// Where it stands, as a sentence.
    public String standing() {
        return switch (subscription.state()) {
            case ASKED -> isWebhook() ? "It is being called for the first time." : "It waits for your word.";
            case AWAITED -> "It waits for your word.";
            case ACTIVE ->
                subscription.attempts().failed() == 0
                        ? "Filings are told as they come in."
                        : "The last call did not succeed, and is tried again.";
            case DEAD -> "It was not to be reached, and is left alone until you take it up again.";
        };
    }
}
