package eightk.cli.filing;

import eightk.cli.filing.Receipt.Outcome;
import eightk.cli.filing.Receipt.Sent;
import eightk.cli.filing.Receipt.State;
import eightk.cli.filing.Standing.Verdict;
import eightk.cli.filing.Transmission.Received;
import eightk.cli.filing.Transmission.Refused;
import eightk.cli.filing.Transmission.Unknown;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Submits once: finds out what became of earlier attempts, writes the receipt, sends, and asks for the verdict.
public final class Transmitter {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final FilerClient client;
    private final URI server;
    private final Secrets secrets;
    private final FilingRecord filing;
    private final InstantSource clock;
    private final Pause pause;
    private final Consumer<String> say;

    /// How to let time pass.
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    /// @param server where the client asks
    /// @param say hears what happens, a line each
    public Transmitter(
            FilerClient client,
            URI server,
            Secrets secrets,
            FilingRecord filing,
            InstantSource clock,
            Pause pause,
            Consumer<String> say) {
        this.client = client;
        this.server = server;
        this.secrets = secrets;
        this.filing = filing;
        this.clock = clock;
        this.pause = pause;
        this.say = say;
    }

    /// What a person found out elsewhere about an attempt of which no answer came.
    ///
    /// @param number it was received, with this number
    /// @param notReceived it was not
    public record Knowledge(Optional<AccessionNumber> number, boolean notReceived) {

        public static final Knowledge NONE = new Knowledge(Optional.empty(), false);
    }

    /// Who let it be sent, by which rule book it was examined, and files to keep with it.
    public record Occasion(String confirmedBy, String edition, Map<String, byte[]> files) {

        public Occasion {
            files = Map.copyOf(files);
        }
    }

    /// Finds out what became of earlier attempts, and keeps it in the record.
    ///
    /// @throws IOException if one of them stands in the way of another, saying what to do now
    public void lookBack(Mode mode, Knowledge knowledge) throws IOException, InterruptedException {
        try (var _ = filing.lock()) {
            settle(knowledge);
            if (mode == Mode.LIVE) {
                requireNothingInTheWay();
            }
        }
    }

    /// Submits, unless an earlier attempt stands in the way, and waits some time for the verdict.
    ///
    /// @return the receipt as it stands at the end, which is also in the record
    /// @throws IOException if nothing was sent, or if the record could not be written
    public Receipt submit(Outgoing outgoing, Mode mode, Occasion occasion, Duration wait)
            throws IOException, InterruptedException {
        try (var _ = filing.lock()) {
            if (mode == Mode.LIVE) {
                requireNothingInTheWay();
            }
            var xml = outgoing.withSecrets(mode, secrets);
            var receipt = begin(outgoing, mode, occasion);
            say.accept("receipt written to " + filing.attempt(receipt.sent().attempt()));
            var sent = receipt.with(outcome(client.submit(mode, receipt.sent().key(), xml)));
            filing.save(sent);
            return sent.outcome().state() == State.RECEIVED ? awaited(sent, wait) : sent;
        }
    }

    private Receipt begin(Outgoing outgoing, Mode mode, Occasion occasion) throws IOException {
        var kept = outgoing.withoutSecrets(mode);
        var sent = new Sent(
                filing.next(),
                mode,
                server,
                Bytes.of(kept).sha256(),
                kept.length,
                outgoing.form(),
                outgoing.filers(),
                outgoing.documents(),
                occasion.confirmedBy(),
                clock.instant(),
                UUID.randomUUID().toString(),
                occasion.edition());
        var files = new LinkedHashMap<>(occasion.files());
        files.put(FilingRecord.SENT, kept);
        var receipt = new Receipt(sent, Outcome.SENDING);
        filing.begin(receipt, files);
        return receipt;
    }

    private Outcome outcome(Transmission transmission) {
        var now = Optional.of(clock.instant());
        return switch (transmission) {
            case Received(var number, var tracking) ->
                new Outcome(State.RECEIVED, "", Optional.of(number), tracking, now, Optional.empty());
            case Refused(var words, var messages) ->
                new Outcome(
                        State.REFUSED,
                        words,
                        Optional.empty(),
                        "",
                        now,
                        messages.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Standing("REJECTED", true, Map.of(), messages)));
            case Unknown(var words) -> new Outcome(State.UNKNOWN, words, Optional.empty(), "", now, Optional.empty());
        };
    }

    /// Asks what became of the attempts of which it is not known.
    private void settle(Knowledge knowledge) throws IOException, InterruptedException {
        for (var receipt : filing.receipts()) {
            var known = receipt.isUnknown() ? found(receipt, knowledge) : receipt;
            if (known.isOpen() && known.sent().server().equals(server)) {
                known = asked(known);
            }
            if (!known.equals(receipt)) {
                filing.save(known);
                say.accept("attempt %d: %s".formatted(known.sent().attempt(), Verdicts.sentence(known)));
            }
        }
    }

    private Receipt found(Receipt receipt, Knowledge knowledge) throws IOException, InterruptedException {
        var now = clock.instant();
        if (knowledge.number().isPresent()) {
            return receipt.numbered(knowledge.number().get(), "its number was given by a person", now);
        }
        if (knowledge.notReceived()) {
            return receipt.ended(State.REFUSED, "a person found that it was not received", now);
        }
        if (!receipt.sent().server().equals(server)) {
            return receipt;
        }
        var file = filing.attempt(receipt.sent().attempt()).resolve(FilingRecord.SENT);
        var xml = Outgoing.read(file).withEmptyCodes(receipt.sent().mode());
        return client.find(Bytes.of(xml).sha256())
                .map(number -> receipt.numbered(number, "its number was found in the server's list", now))
                .orElse(receipt);
    }

    private Receipt asked(Receipt receipt) throws InterruptedException {
        try {
            return client.standing(receipt.outcome().number().orElseThrow())
                    .map(standing -> receipt.at(standing, clock.instant()))
                    .orElse(receipt);
        } catch (IOException e) {
            say.accept("attempt %d: %s".formatted(receipt.sent().attempt(), e.getMessage()));
            return receipt;
        }
    }

    /// A live submission is sent only when every one before it is known not to be a filing.
    private void requireNothingInTheWay() throws IOException {
        for (var receipt : filing.receipts()) {
            if (receipt.sent().mode() == Mode.LIVE) {
                var obstacle = obstacle(receipt);
                if (obstacle.isPresent()) {
                    throw new IOException("nothing was sent: attempt %d %s"
                            .formatted(receipt.sent().attempt(), obstacle.get()));
                }
            }
        }
    }

    private static Optional<String> obstacle(Receipt receipt) {
        var number = receipt.outcome().number().map(AccessionNumber::toString).orElse("");
        if (receipt.isUnknown()) {
            return Optional.of(
                    "was sent to %s at %s and no answer came, so it may be a filing; look for it in the"
                                    .formatted(
                                            receipt.sent().server(),
                                            receipt.sent().startedAt())
                            + " server's list and its notices, then say --number ACCESSION if it is there, else --not-received");
        }
        if (receipt.isPending()) {
            return Optional.of("was received as %s and its verdict is not known yet; submit again later to hear it"
                    .formatted(number));
        }
        return receipt.verdict().filter(verdict -> verdict == Verdict.ACCEPTED).isPresent()
                ? Optional.of(
                        "is filed as %s, and sending it again would be a second filing; an amendment is a draft of its own, and another report needs another --record"
                                .formatted(number))
                : Optional.empty();
    }

    /// Asks for the verdict, less and less often, until there is one and all can see what is filed, or until the time
    /// is over.
    private Receipt awaited(Receipt received, Duration wait) throws IOException, InterruptedException {
        var number = received.outcome().number().orElseThrow();
        say.accept("received as %s; waiting for the verdict".formatted(number));
        var receipt = received;
        var end = clock.instant().plus(wait);
        var next = FIRST_WAIT;
        for (var waited = Duration.ZERO; waited.compareTo(wait) < 0; waited = waited.plus(next)) {
            pause.sleep(next);
            try {
                var standing = client.standing(number);
                if (standing.isPresent()) {
                    boolean first =
                            standing.get().isUnseen() && receipt.verdict().isEmpty();
                    receipt = receipt.at(standing.get(), clock.instant());
                    filing.save(receipt);
                    if (standing.get().isSettled(end)) {
                        return receipt;
                    }
                    if (first) {
                        say.accept("accepted; waiting until all can see it");
                    }
                }
            } catch (NoAnswerException e) {
                say.accept(e.getMessage());
                if (e.isLasting()) {
                    return receipt;
                }
            } catch (IOException e) {
                say.accept("%s; asking again".formatted(e.getMessage()));
            }
            next = min(next.multipliedBy(3).dividedBy(2), LONGEST_WAIT);
        }
        return receipt;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
