package eightk.cli.filing;

import eightk.cli.filing.Transmission.Received;
import eightk.cli.filing.Transmission.Refused;
import eightk.cli.filing.Transmission.Unknown;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The submission API of EDGAR Next, from the side of a filer: EDGAR's own, its beta, or any desk that speaks it.
public final class FilerClient implements AutoCloseable {

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;

    /// A refusal only in the words of the API; a gateway also says it of a server that it lost touch with.
    private static final int UNAVAILABLE = 503;

    /// Answers after which the server does not have the submission. Others of 400 and above may come from something
    /// between, after the server had it.
    private static final Set<Integer> REFUSALS =
            Set.of(301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 411, 413, 415, 417, 422, 429, 503);

    /// Answers that asking again does not change.
    private static final Set<Integer> LASTING = Set.of(301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406);

    private final Wire wire;
    private final Secrets secrets;
    private final Answers answers;

    /// @param patience for an answer to arrive whole
    /// @throws IllegalArgumentException unless it is an address to which secrets can be sent
    public FilerClient(URI base, Secrets secrets, String userAgent, Duration patience) {
        this.wire = new Wire(Address.checked(base), userAgent, patience);
        this.secrets = secrets;
        this.answers = new Answers(secrets);
    }

    /// What the server says of itself.
    ///
    /// @param condition such as `ACCEPTING`
    /// @param date the server's clock, to the second, if it shows it
    public record Condition(String condition, Optional<Instant> date) {}

    /// @throws NoAnswerException if the server gives none
    public Condition condition() throws IOException, InterruptedException {
        var answer = ask("/status", filer());
        return new Condition(
                answers.text(answers.object(answer.body()), "condition"),
                answer.headers().firstValue("Date").flatMap(FilerClient::instant));
    }

    /// Asks whether the person whose token it is may file for a filer.
    ///
    /// @throws NoAnswerException if not, or if the server does not say
    public void verify(Cik cik) throws IOException, InterruptedException {
        ask("/fm/%s/verify".formatted(cik), both());
    }

    /// Sends a submission, once.
    ///
    /// @param key names this attempt, so that a desk that knows such keys can tell a repetition
    public Transmission submit(Mode mode, String key, byte[] xml) throws InterruptedException {
        try {
            return transmission(wire.post("/submission/single/" + mode.path(), both(), key, xml));
        } catch (Wire.UnreachableException e) {
            return new Refused(said(e) + "; nothing was sent; see that --to and the network are right", List.of());
        } catch (IOException e) {
            return new Unknown(said(e));
        }
    }

    private Transmission transmission(HttpResponse<byte[]> answer) throws IOException {
        int code = answer.statusCode();
        if (REFUSALS.contains(code) && (code != UNAVAILABLE || !messages(answer).isEmpty())) {
            return new Refused(refusal(answer), messages(answer));
        }
        if (code != ACCEPTED && code != OK) {
            return new Unknown("status 202 was wanted, found %d".formatted(code));
        }
        var body = answers.object(answer.body());
        if (Set.of("REJECTED", "FAILED").contains(answers.text(body, "status"))) {
            return new Refused(
                    "the server answered %s; mend what it says, and submit again"
                            .formatted(answers.text(body, "status")),
                    answers.messages(body));
        }
        return answers.number(body)
                .<Transmission>map(number -> new Received(number, answers.text(body, "tracking")))
                .orElseGet(() -> new Unknown("an accession number was wanted in the answer, found none"));
    }

    /// Where a submission stands; absent if the server knows none of that number, or not yet.
    ///
    /// @throws NoAnswerException if the server does not say
    public Optional<Standing> standing(AccessionNumber number) throws IOException, InterruptedException {
        var answer = ask("/submission/%s/status".formatted(number), filer());
        return answer.statusCode() == NO_CONTENT
                ? Optional.empty()
                : Optional.of(answers.standing(answers.object(answer.body())));
    }

    /// The number under which a desk of ours has a submission, by the hash of all that was sent. Other servers, and
    /// this one as long as it has not heard of it, give none.
    Optional<AccessionNumber> find(String sha256) throws InterruptedException {
        try {
            var own = answers.object(ask("/api/v1/submissions", filer()).body());
            for (var one : own.path("submissions")) {
                if (answers.text(one, "sha256").equals(sha256)) {
                    return answers.number(one);
                }
            }
        } catch (IOException e) { // a server that has no such list
        }
        return Optional.empty();
    }

    private HttpResponse<byte[]> ask(String path, String authorization) throws IOException, InterruptedException {
        try {
            var answer = wire.get(path, authorization);
            if (answer.statusCode() != OK && answer.statusCode() != NO_CONTENT) {
                throw new NoAnswerException(refusal(answer), LASTING.contains(answer.statusCode()));
            }
            return answer;
        } catch (NoAnswerException e) {
            throw e;
        } catch (IOException e) {
            throw new NoAnswerException(said(e) + "; try again later", false);
        }
    }

    /// The code, what the server says to it, and what to do now.
    private String refusal(HttpResponse<byte[]> answer) {
        int code = answer.statusCode();
        var words = messages(answer).stream().map(ServerMessage::content).collect(Collectors.joining("; "));
        var now = switch (code) {
            case 400 -> "the server could not read the request; mend what it says";
            case 401 ->
                "valid tokens were wanted, found one that is not, or no longer; renew %s (30 days) or %s (one year)"
                        .formatted(Secrets.USER_TOKEN, Secrets.FILER_TOKEN);
            case 403 ->
                "permission was wanted, found none; an account administrator must let this user file for this CIK";
            case 413 -> "a smaller submission was wanted; take out or shrink documents";
            case 429 -> "fewer requests were wanted; wait some minutes";
            case 503 ->
                "the server is outside its hours or out of order; EDGAR takes submissions from 06:00 to"
                        + " 22:00 in Washington on business days; try then";
            default -> "an address of the submission API was wanted; see that --to is right";
        };
        return "the server answered %d%s: %s".formatted(code, words.isEmpty() ? "" : " (" + words + ")", now);
    }

    private List<ServerMessage> messages(HttpResponse<byte[]> answer) {
        try {
            return answers.messages(answers.object(answer.body()));
        } catch (IOException e) { // an error page of something between: its code says enough
            return List.of();
        }
    }

    private String filer() {
        return "Bearer " + secrets.filerToken().orElse("");
    }

    private String both() {
        return filer() + "," + secrets.userToken().orElse("");
    }

    private static String said(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse("the connection broke");
    }

    private static Optional<Instant> instant(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
