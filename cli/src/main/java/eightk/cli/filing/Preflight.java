package eightk.cli.filing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What could keep a submission from being taken, looked at before it is sent.
public final class Preflight {

    /// A clock that is further off makes the time left untrue.
    private static final Duration MOST_DRIFT = Duration.ofSeconds(30);

    /// A token that ends sooner may end before the verdict.
    private static final Duration SOON = Duration.ofDays(3);

    private static final String OUTSIDE = "OUTSIDE_OPERATING_HOURS";
    private static final int CCC_LENGTH = 8;

    private final FilerClient client;
    private final Secrets secrets;
    private final InstantSource clock;
    private final List<Check> checks = new ArrayList<>();

    private Preflight(FilerClient client, Secrets secrets, InstantSource clock) {
        this.client = client;
        this.secrets = secrets;
        this.clock = clock;
    }

    public enum Result {
        GOOD,
        /// It can be sent, but a person should know.
        MIND,
        /// The server would not take it.
        BAD
    }

    /// One thing looked at.
    public record Check(Result result, String what, String words) {}

    public static List<Check> of(Outgoing outgoing, FilerClient client, Secrets secrets, InstantSource clock)
            throws InterruptedException {
        var preflight = new Preflight(client, secrets, clock);
        preflight.token("filer token", Secrets.FILER_TOKEN, secrets.filerToken());
        preflight.token("user token", Secrets.USER_TOKEN, secrets.userToken());
        preflight.codes(outgoing);
        preflight.server();
        preflight.permission(outgoing);
        preflight.time();
        return List.copyOf(preflight.checks);
    }

    private void add(Result result, String what, String words) {
        checks.add(new Check(result, what, words));
    }

    private void token(String what, String name, Optional<String> token) {
        if (token.isEmpty()) {
            add(
                    Result.BAD,
                    what,
                    "a token is wanted in %s, found none; set it or name a file with --secrets".formatted(name));
            return;
        }
        var end = expiry(token.get());
        if (end.isEmpty()) {
            add(Result.MIND, what, "there; it does not say when it ends");
            return;
        }
        var left = Duration.between(clock.instant(), end.get());
        if (left.isNegative()) {
            add(
                    Result.BAD,
                    what,
                    "a valid token is wanted, found one that ended at %s; make a new one".formatted(end.get()));
        } else {
            add(
                    left.compareTo(SOON) < 0 ? Result.MIND : Result.GOOD,
                    what,
                    "valid until %s, %d days".formatted(end.get(), left.toDays()));
        }
    }

    /// When a JSON Web Token says that it ends (RFC 7519, `exp`), which its signature alone would prove.
    static Optional<Instant> expiry(String token) {
        var parts = token.split("\\.", 4);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            var end = JsonMapper.shared().readTree(claims).path("exp");
            return end.canConvertToLong() ? Optional.of(Instant.ofEpochSecond(end.asLong())) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private void codes(Outgoing outgoing) {
        for (var cik : outgoing.filers()) {
            var ccc = secrets.ccc(cik);
            if (ccc.isEmpty()) {
                add(
                        Result.BAD,
                        "CCC of " + cik,
                        "a code is wanted in %s or %s_%s, found none".formatted(Secrets.CCC, Secrets.CCC, cik));
            } else if (ccc.get().length() != CCC_LENGTH) {
                add(
                        Result.BAD,
                        "CCC of " + cik,
                        "%d characters are wanted, found %d"
                                .formatted(CCC_LENGTH, ccc.get().length()));
            } else {
                add(Result.GOOD, "CCC of " + cik, "there; whether it is right, a test submission tells");
            }
        }
    }

    private void server() throws InterruptedException {
        try {
            var before = clock.instant();
            var condition = client.condition();
            var outside = condition.condition().equals(OUTSIDE);
            add(
                    outside ? Result.BAD : Result.GOOD,
                    "server",
                    outside
                            ? "an open server is wanted, found it outside its hours; EDGAR takes submissions from 06:00 to"
                                    + " 22:00 in Washington on business days"
                            : condition.condition().isEmpty() ? "it answers" : condition.condition());
            condition
                    .date()
                    .ifPresentOrElse(
                            date -> drift(before, date),
                            () -> add(Result.MIND, "clock", "the server shows no time to compare with"));
        } catch (IOException e) {
            add(Result.BAD, "server", said(e));
        }
    }

    private void drift(Instant before, Instant date) {
        var drift = Duration.between(date, before);
        add(
                drift.abs().compareTo(MOST_DRIFT) > 0 ? Result.MIND : Result.GOOD,
                "clock",
                "%d seconds %s the server's"
                        .formatted(drift.abs().toSeconds(), drift.isNegative() ? "behind" : "ahead of"));
    }

    private void permission(Outgoing outgoing) throws InterruptedException {
        for (var cik : outgoing.filers()) {
            try {
                client.verify(cik);
                add(Result.GOOD, "may file for " + cik, "yes");
            } catch (IOException e) {
                add(Result.BAD, "may file for " + cik, said(e));
            }
        }
    }

    private void time() {
        var left = Deadline.left(clock.instant());
        if (left.isPresent()) {
            add(
                    Result.GOOD,
                    "time left",
                    "%d:%02d until the cut-off at 17:30 in Washington"
                            .formatted(left.get().toHours(), left.get().toMinutesPart()));
        } else {
            add(
                    Result.MIND,
                    "time left",
                    "none today: what is sent now has the date of the next business day that EDGAR takes it for");
        }
    }

    private static String said(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse("no answer");
    }
}
