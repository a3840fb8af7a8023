package eightk.cli;

import static eightk.cli.FilerStub.NUMBER;
import static eightk.cli.FilerStub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was sent, and what its answer leads to.
class SubmitCommandTest extends Submitting {

    SubmitCommandTest() throws IOException {}

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
}
