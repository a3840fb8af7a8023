package eightk.cli;

import static eightk.cli.FilerStub.NUMBER;
import static eightk.cli.FilerStub.json;
import static org.assertj.core.api.Assertions.assertThat;

import eightk.cli.SubmitCommand.Question;
import eightk.cli.SubmitCommand.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmitCommandTest {

    private static final String FILER = "filer-token-of-a-test";
    private static final String USER = "user-token-of-a-test";
    private static final String CCC = "zq7$<k&x";
    private static final String ACCEPTED = """
            {"accessionNumber":"%s","status":"ACCEPTED","final":true,"filingDate":"2026-11-20"}""".formatted(NUMBER);
    private static final String SEEN = """
            {"accessionNumber":"%s","status":"DISSEMINATED","final":true,"filingDate":"2026-11-20"}""".formatted(NUMBER);
    private static final String PROCESSING = "{\"status\":\"PROCESSING\",\"final\":\"false\"}";
    private static final String SUSPENDED = """
            {"status":"SUSPENDED","final":"true","submissionMessages":[{"type":"ERROR","content":"bad tag",
            "errorLabel":"HTML-1","docSequenceNum":1,"lineNumber":"12","lineOffset":3,"context":"<blink>"}]}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Duration> pauses = new ArrayList<>();
    private final Map<String, String> environment =
            new HashMap<>(Map.of("EIGHTK_FILER_TOKEN", FILER, "EIGHTK_USER_TOKEN", USER, "EIGHTK_CCC", CCC));

    /// A Friday, eleven in the morning in Washington.
    private Instant now = Instant.parse("2026-11-20T16:00:00Z");

    private Duration patience = Duration.ofSeconds(30);
    private Optional<Question> question = Optional.empty();
    private FilerStub stub;

    SubmitCommandTest() throws IOException {
        this.stub = new FilerStub();
    }

    @BeforeEach
    void built() throws IOException {
        var built = Files.createDirectory(folder.resolve("out"));
        Files.writeString(built.resolve("submission.xml"), """
                <?xml version="1.0" ?>
                <cor:edgarSubmission xmlns:cor="http://www.sec.gov/edgar/coreg" xmlns:com="http://www.sec.gov/edgar/common">
                  <cor:liveTestFlag>TEST</cor:liveTestFlag>
                  <cor:submissionType>8-K</cor:submissionType>
                  <cor:filer><cor:filerId>0009990001</cor:filerId></cor:filer>
                  <cor:documents><com:document><com:conformedName>acme-8k.htm</com:conformedName>
                    <com:conformedDocumentType>8-K</com:conformedDocumentType><com:contents>QQ==</com:contents>
                  </com:document></cor:documents>
                </cor:edgarSubmission>
                """);
        Files.writeString(built.resolve("signature-page.html"), "<p>sign here</p>");
    }

    @AfterEach
    void noSecretWasShownOrKept() throws IOException {
        stub.close();
        assertThat(out + "\n" + err).doesNotContain(FILER, USER, CCC, "zq7$&lt;k&amp;x");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("secrets"))
                    .toList()) {
                assertThat(file).content().doesNotContain(FILER, USER, CCC, "zq7$&lt;k&amp;x");
            }
        }
    }

    @Test
    void aTestThatIsAcceptedIsWaitedForAndRecorded() throws IOException {
        stub.receiving(PROCESSING, PROCESSING, ACCEPTED);
        assertThat(submit("--test")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).startsWith(NUMBER + " would be filed");
        assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofMillis(7_500), Duration.ofMillis(11_250));
        assertThat(record("index.html"))
                .content()
                .contains(NUMBER, "would be filed", "Filing date", "2026-11-20", "acme-8k.htm", "signature-page.html");
        assertThat(record("attempt-1/signature-page.html")).exists();
        assertThat(record("attempt-1/receipt.json")).content().contains("\"status\" : \"ACCEPTED\"", "t-1");
    }

    @Test
    void whatIsAcceptedIsAskedForUntilAllCanSeeIt() {
        stub.receiving(PROCESSING, accepted("2026-11-20T11:00:20-05:00"), accepted("2026-11-20T11:00:20-05:00"), SEEN);
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).startsWith(NUMBER + " filed\n");
        assertThat(err.toString()).containsOnlyOnce("accepted; waiting until all can see it");
        assertThat(pauses).hasSize(4);
    }

    @Test
    void whatIsSeenOnlyTomorrowIsNotWaitedFor() {
        stub.receiving(accepted("2026-11-23T06:00:00-05:00"));
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .startsWith(NUMBER + " filed, and not yet for all to see before 2026-11-23T06:00:00-05:00;");
        assertThat(pauses).hasSize(1);
        stub.receiving(SEEN);
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("attempt 1: %s filed\n".formatted(NUMBER), "would be a second filing");
    }

    private static String accepted(String releaseAt) {
        return "{\"status\":\"ACCEPTED\",\"final\":false,\"releaseAt\":\"%s\"}".formatted(releaseAt);
    }

    @Test
    void theCodeIsAddedToWhatIsSentAndNowhereElse() throws IOException {
        stub.receiving(ACCEPTED);
        submit("--live", "--yes");
        assertThat(stub.bodies)
                .anySatisfy(body -> assertThat(body)
                        .contains(
                                "<cor:liveTestFlag>LIVE</cor:liveTestFlag>",
                                "<cor:filerId>0009990001</cor:filerId><cor:filerCcc>zq7$&lt;k&amp;x</cor:filerCcc>"));
        assertThat(stub.asked)
                .contains("POST /submission/single/live Bearer %s,%s".formatted(FILER, USER))
                .contains("GET /submission/%s/status Bearer %s".formatted(NUMBER, FILER));
        assertThat(record("attempt-1/submission.xml")).content().doesNotContain("filerCcc");
    }

    @Test
    void aSuspensionIsToldAtItsLineAndMayBeMended() throws IOException {
        stub.receiving(SUSPENDED, ACCEPTED);
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.FINDINGS);
        assertThat(out.toString())
                .contains("suspended: it is not filed; mend what is said")
                .contains("acme-8k.htm:12:3 ERROR HTML-1: bad tag (<blink>)");
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains(NUMBER + " filed");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            400 | {"messages":[{"type":"ERROR","message":"no period"}]} | 400 (no period): the server could not read
            401 | {"messages":[{"content":"expired"}]}                  | 401 (expired): valid tokens were wanted
            403 | {"messages":[{"content":"no role"}]}                  | 403 (no role): permission was wanted
            503 | {"messages":[{"content":"closed"}]}                   | 503 (closed): the server is outside its hours
            302 | {}                                                    | 302: an address of the submission API was wanted
            202 | {"status":"REJECTED","messages":[]}                   | the server answered REJECTED; mend
            """)
    void aRefusalSaysWhatToDoAndLeavesTheWayFree(int code, String body, String words) {
        stub.receiving(ACCEPTED).on("/submission/single/live", json(code, body));
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.UNREADABLE);
        assertThat(out.toString()).contains("not received: ", words);
        stub.receiving(ACCEPTED);
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.DONE);
    }

    @ParameterizedTest
    @CsvSource({"silence", "slow body", "wrong JSON", "no number", "huge", "500", "gateway"})
    void anAnswerThatIsNoneNeverLeadsToADuplicate(String how) {
        if (how.equals("silence") || how.equals("slow body")) {
            patience = Duration.ofSeconds(2);
        }
        stub.receiving(ACCEPTED)
                .on(
                        "/submission/single/live",
                        switch (how) {
                            case "silence" -> stub.silence();
                            case "slow body" -> stub.slowBody();
                            case "wrong JSON" -> json(202, "<html>%s %s".formatted(FILER, CCC));
                            case "no number" -> json(202, "{\"status\":\"RECEIVED\"}");
                            case "huge" -> FilerStub.huge();
                            case "500" -> json(500, "{}");
                            default -> json(503, "<html>bad gateway</html>");
                        });
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.UNREADABLE);
        assertThat(out.toString()).contains("not known whether received");
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString())
                .contains("nothing was sent: attempt 1 was sent to")
                .contains("say --number ACCESSION if it is there, else --not-received");
        assertThat(stub.posts()).isEqualTo(1);
    }

    @Test
    void aNumberFoundByAPersonSettlesTheMatter() {
        stub.receiving(ACCEPTED).on("/submission/single/live", json(500, ""));
        submit("--live", "--yes");
        assertThat(submit("--live", "--yes", "--number", NUMBER)).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("is filed as " + NUMBER, "would be a second filing");
        assertThat(stub.posts()).isEqualTo(1);
    }

    @Test
    void whatAPersonKnowsNotToBeReceivedIsSentAgain() {
        stub.receiving(ACCEPTED).on("/submission/single/live", json(500, ""));
        submit("--live", "--yes");
        stub.receiving(ACCEPTED);
        assertThat(submit("--live", "--yes", "--not-received")).isEqualTo(Exit.DONE);
        assertThat(stub.posts()).isEqualTo(2);
    }

    @Test
    void aVerdictThatWasNotAwaitedIsFoundOutFirst() {
        stub.receiving(PROCESSING);
        assertThat(submit("--live", "--yes", "--wait", "1")).isEqualTo(Exit.UNREADABLE);
        assertThat(out.toString()).contains("its verdict is not known yet");
        stub.receiving(ACCEPTED);
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("attempt 1: %s filed".formatted(NUMBER), "a second filing");
        assertThat(stub.posts()).isEqualTo(1);
    }

    @Test
    void noConnectionMeansThatNothingWasSent() {
        stub.close();
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("BAD   server: no connection to localhost", "nothing was sent");
        assertThat(folder.resolve("out.filed/attempt-1")).doesNotExist();
    }

    @Test
    void secretsThatTheServerSaysBackAreTakenOut() {
        stub.receiving("{\"status\":\"SUSPENDED\",\"final\":true,\"submissionMessages\":[{\"content\":\"CCC %s, %s\"}]}"
                .formatted(CCC, USER));
        assertThat(submit("--test")).isEqualTo(Exit.FINDINGS);
        assertThat(out.toString()).contains("CCC (secret), (secret)");
    }

    @Test
    void aPipeNeedsYesAndATerminalTheWord() {
        stub.receiving(ACCEPTED);
        assertThat(submit("--live")).isEqualTo(Exit.MISUSE);
        assertThat(err.toString()).contains("--live must be confirmed on a terminal or by --yes, found neither");
        question = Optional.of(_ -> "yes");
        assertThat(submit("--live")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("nothing was sent: it was not confirmed");
        assertThat(stub.posts()).isZero();
        question = Optional.of(_ -> "LIVE");
        assertThat(submit("--live")).isEqualTo(Exit.DONE);
    }

    @Test
    void preflightSendsNothing() {
        now = Instant.parse("2026-11-20T21:10:00Z");
        environment.remove("EIGHTK_CCC");
        environment.put("EIGHTK_USER_TOKEN", "e30.eyJleHAiOjE3MDAwMDAwMDB9.c2ln");
        stub.on("/fm/0009990001/verify", json(403, "{}"));
        assertThat(submit("--preflight")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString())
                .contains("mind  filer token: there; it does not say when it ends")
                .contains("BAD   user token: a valid token is wanted, found one that ended at 2023-11-14T22:13:20Z")
                .contains("BAD   CCC of 0009990001: a code is wanted in EIGHTK_CCC")
                .contains("BAD   may file for 0009990001: the server answered 403")
                .contains("ok    server: ACCEPTING", "clock: ")
                .contains("ok    time left: 1:20 until the cut-off at 17:30 in Washington");
        assertThat(stub.posts()).isZero();
    }

    @Test
    void outsideItsHoursNothingIsSent() {
        stub.receiving(ACCEPTED).on("/status", json(200, "{\"condition\":\"OUTSIDE_OPERATING_HOURS\"}"));
        assertThat(submit("--live", "--yes")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("BAD   server: an open server is wanted", "nothing was sent");
        assertThat(stub.posts()).isZero();
    }

    @Test
    void aDryRunShowsWhatWouldBeSentAndAsksNoOne() {
        assertThat(submit("--live", "--dry-run")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("would send  Form 8-K as LIVE", "filer       CIK 0009990001", "SHA-256");
        assertThat(stub.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20T10:00          | must be to come, found '2026-11-20T10:00'
            2026-11-20T17:31          | must be from 06:00 to the cut-off at 17:30 in Washington on a business day
            2026-11-21T12:00          | must be from 06:00 to the cut-off
            2026-11-20T23:00+01:00    | found neither
            2026-11-20T23:59+01:00    | must be from 06:00 to the cut-off
            noon                      | must look like 2026-11-20T16:05, in Washington, found 'noon'
            """)
    void aTimeToSendMustBeInTime(String time, String words) {
        assertThat(submit("--live", "--schedule", time)).isEqualTo(Exit.MISUSE);
        assertThat(err.toString()).contains(words);
        assertThat(stub.posts()).isZero();
    }

    @Test
    void aMachineThatSleptPastTheCutOffSendsNothing() {
        stub.receiving(ACCEPTED);
        assertThat(submit(
                        _ -> now = Instant.parse("2026-11-20T22:31:00Z"),
                        "--live",
                        "--yes",
                        "--schedule",
                        "2026-11-20T16:00"))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("nothing was sent: 2026-11-20T21:00:00Z was the time, found it to be");
        assertThat(stub.posts()).isZero();
    }

    @Test
    void itIsSentAtTheTimeSet() {
        stub.receiving(ACCEPTED);
        assertThat(submit(time -> now = now.plus(time), "--live", "--yes", "--schedule", "2026-11-20T11:01"))
                .isEqualTo(Exit.DONE);
        assertThat(now).isAfterOrEqualTo(Instant.parse("2026-11-20T16:01:00Z"));
    }

    @Test
    void aFileOfSecretsMustBeItsOwnersOnly() throws IOException {
        environment.clear();
        stub.receiving(ACCEPTED);
        var file = Files.writeString(
                folder.resolve("secrets"),
                "EIGHTK_FILER_TOKEN=%s\nEIGHTK_USER_TOKEN=%s\nEIGHTK_CCC_0009990001=%s\n".formatted(FILER, USER, CCC));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(submit("--test", "--secrets", file.toString())).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("must be readable by its owner only", "run chmod 600");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(submit("--test", "--secrets", file.toString())).isEqualTo(Exit.DONE);
    }

    @Test
    void aDraftIsSubmittedAsItWasBuiltUnlessItChangedSince() throws IOException {
        stub.receiving(ACCEPTED);
        var report = Files.writeString(folder.resolve("report.yaml"), "form: 8-K");
        Files.setLastModifiedTime(report, FileTime.from(Instant.EPOCH));
        assertThat(run(
                        _ -> {},
                        "submit",
                        folder.toString(),
                        "--to",
                        stub.address().toString(),
                        "--test"))
                .isEqualTo(Exit.DONE);
        assertThat(record("index.html")).exists();
        Files.setLastModifiedTime(report, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(run(
                        _ -> {},
                        "submit",
                        folder.toString(),
                        "--to",
                        stub.address().toString(),
                        "--test"))
                .isEqualTo(Exit.MISUSE);
        assertThat(err.toString()).contains("report.yaml must be older than what was built of it, found it changed");
    }

    @Test
    void tokensGoOnlyWhereTheyAreSafe() {
        for (var address :
                List.of("http://desk.example", "https://me:word@desk.example", "ftp://desk.example", "desk")) {
            assertThat(run(_ -> {}, "submit", out().toString(), "--to", address, "--test"))
                    .isEqualTo(Exit.MISUSE);
        }
        assertThat(err.toString())
                .contains("must begin with https, since tokens go there")
                .doesNotContain("word@");
    }

    private int submit(String... options) {
        return submit(_ -> {}, options);
    }

    private int submit(Consumer<Duration> passing, String... options) {
        var all = new ArrayList<>(
                List.of("submit", out().toString(), "--to", stub.address().toString()));
        all.addAll(List.of(options));
        return run(passing, all.toArray(String[]::new));
    }

    private int run(Consumer<Duration> passing, String... words) {
        var world = new World(
                () -> now,
                time -> {
                    pauses.add(time);
                    passing.accept(time);
                },
                environment,
                patience,
                () -> question);
        return Eightk.run(
                List.of(new SubmitCommand(world)), new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path record(String name) {
        return folder.resolve("out.filed").resolve(name);
    }
}
