package eightk.server;

import eightk.archive.Search;
import eightk.archive.Subscription;
import eightk.archive.Subscription.Channel;
import eightk.archive.Subscription.State;
import eightk.archive.Subscription.Subject;
import eightk.server.notice.Bell;
import eightk.server.notice.Roster;
import eightk.server.register.Register;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import eightk.server.setting.Reach;
import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Optional;

/// Taking strangers' subscriptions in, within bounds: nobody can have others written to, or called, at will.
final class Subscribing {

    private final Catalogue catalogue;
    private final Search search;
    private final Roster roster;
    private final Bell bell;
    private final Reach reach;
    private final Limits limits;
    private final AskLimit asks;
    private final InstantSource clock;
    private final boolean mails;

    /// @param mails whether there is a mail server
    Subscribing(
            Catalogue catalogue,
            Search search,
            Roster roster,
            Bell bell,
            Reach reach,
            Limits limits,
            boolean mails,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.search = search;
        this.roster = roster;
        this.bell = bell;
        this.reach = reach;
        this.limits = limits;
        this.asks = new AskLimit(limits.count(Limit.ASKS));
        this.mails = mails;
        this.clock = clock;
    }

    /// Whether anything can be sent by mail.
    boolean mails() {
        return mails;
    }

    Roster roster() {
        return roster;
    }

    /// One asked too often.
    static final class TooOftenException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooOftenException() {
            super("so many subscriptions were asked for from this address of the network; try again in an hour");
        }
    }

    /// Has a letter sent in which an address is asked whether it wants this. Whether there is room for it, or it waits
    /// to be asked already, is said to nobody.
    ///
    /// @throws IllegalArgumentException if the search or the address cannot be one
    /// @throws TooOftenException if whoever asks did so too often
    void mail(SavedSearch wanted, String address, Optional<InetAddress> client) throws IOException {
        if (!mails) {
            throw new IllegalArgumentException("this desk sends no mail; a feed or a webhook tells the same");
        }
        var to = new Channel.Mail(Register.person(address));
        var filings = checked(wanted, client);
        long waiting = roster.all().stream()
                .filter(Subscribing::isAsked)
                .filter(it ->
                        it.channel() instanceof Channel.Mail other && box(other).equals(box(to)))
                .count();
        if (waiting < limits.count(Limit.CONFIRMATIONS)) {
            try {
                var _ = roster.add(filings, to, State.ASKED, catalogue.position());
                bell.ring();
            } catch (Roster.FullException e) {
                System.getLogger(Subscribing.class.getName()).log(System.Logger.Level.INFO, "full: not subscribed", e);
            }
        }
    }

    private static boolean isAsked(Subscription it) {
        return it.channel() instanceof Channel.Mail && (it.state() == State.ASKED || it.state() == State.AWAITED);
    }

    /// Where letters to an address arrive: what stands after a plus sign is only a mark on them.
    private static String box(Channel.Mail mail) {
        return mail.address().replaceFirst("\\+[^@]*@", "@");
    }

    /// A webhook is called once before anything is told there, and must agree.
    ///
    /// @throws IllegalArgumentException if the search or the URL cannot be one
    /// @throws TooOftenException if whoever asks did so too often
    /// @throws Roster.FullException if there are too many
    Subscription webhook(SavedSearch wanted, String url, Optional<InetAddress> client) throws IOException {
        var to = new Channel.Webhook(reach.url(url));
        var added = roster.add(checked(wanted, client), to, State.ASKED, catalogue.position());
        bell.ring();
        return added;
    }

    private Subject.Filings checked(SavedSearch wanted, Optional<InetAddress> client) throws IOException {
        var _ = search.find(wanted.between(0, 0).limit(1));
        if (!asks.allows(client, clock.instant())) {
            throw new TooOftenException();
        }
        return new Subject.Filings(wanted.query());
    }

    /// The one that a link is about, for its owner.
    Optional<Subscription> find(String id, String word) {
        return roster.find(id, word).filter(it -> it.subject() instanceof Subject.Filings);
    }

    /// An address says that it wants to be told; some do before the mail server has said that the letter left.
    void confirm(Subscription it) throws IOException {
        var _ = roster.change(it.id(), now -> isAsked(now) ? now.in(State.ACTIVE) : now);
        bell.ring();
    }

    void end(Subscription it) throws IOException {
        var _ = roster.remove(it.id());
    }

    void resume(Subscription it) throws IOException {
        var _ = roster.resume(it.id());
        bell.ring();
    }
}
