package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The walk of a filing over real HTTP, from a new desk with nobody in it to the public page.
class FilingWalkTest {

    private RunningServer web;
    private DeskClient stranger;
    private DeskClient supervisor;
    private Party quillon;
    private Party harrow;

    @BeforeEach
    void start() throws Exception {
        web = new RunningServer();
        stranger = DeskClient.at(web.server.address());
        supervisor =
                Party.supervisor(stranger, web.server.register().firstCode().orElseThrow());
        quillon = Party.added(supervisor, 9990001, "QUILLON FERRY CO");
        harrow = Party.added(supervisor, 9990002, "HARROW FELL DEPOTS INC");
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void aFilingIsReceivedReviewedAndSeenByEveryone() throws Exception {
        var receipt = quillon.filer()
                .post("/submission/single/live", Parcel.of(quillon).xml());
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(202);
        assertThat(receipt.text("status")).isEqualTo("RECEIVED");
        assertThat(receipt.text("accessionNumber")).isEqualTo("0009990001-26-000001");
        var standing = quillon.filer().settled("0009990001-26-000001");
        assertThat(standing.path("status").asString()).as(standing.toString()).isEqualTo("DISSEMINATED");
        assertThat(standing.path("final").asBoolean()).isTrue();
        assertThat(web.get("/filings/0009990001-26-000001").body()).contains("QUILLON FERRY CO", "The depot in Harrow");
        assertThat(web.get("/Archives/edgar/data/9990001/000999000126000001/report.htm")
                        .body())
                .contains("The depot in Harrow Fell opened on this day.");
        var notice = new String(
                Base64.getDecoder().decode(standing.path("notification").asString()), StandardCharsets.UTF_8);
        assertThat(notice).contains("ACCEPTED", "0009990001-26-000001");
    }

    @Test
    void jsonWillDoAsWell() throws Exception {
        var receipt =
                quillon.filer().post("/api/v1/submissions", Parcel.of(quillon).json());
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(202);
        assertThat(quillon.filer()
                        .settled(receipt.text("accessionNumber"))
                        .path("status")
                        .asString())
                .isEqualTo("DISSEMINATED");
    }

    @Test
    void aBrokenReportIsSuspendedWithFindingsAtTheirLines() throws Exception {
        var broken = Parcel.of(quillon)
                .items("1.07")
                .saying(Parcel.of(quillon).document().replace("</body>", "<script>x</script></body>"));
        var receipt = quillon.filer().post("/submission/single/live", broken.xml());
        var standing = quillon.filer().settled(receipt.text("accessionNumber"));
        assertThat(standing.path("status").asString()).isEqualTo("SUSPENDED");
        assertThat(standing.path("submissionMessages").toString())
                .contains("8K-ITEM-KNOWN", "EDGAR-ACTIVE-CONTENT", "\"docSequenceNum\":1,\"lineNumber\":");
        assertThat(web.get("/filings/" + receipt.text("accessionNumber")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWrongCccIsSuspendedAndAStrangersFilerAlike() throws Exception {
        for (var parcel : new Parcel[] {
            Parcel.of(quillon).ccc("abc1def#"), Parcel.of(harrow).ccc(quillon.ccc())
        }) {
            var receipt = quillon.filer().post("/submission/single/live", parcel.xml());
            var standing = quillon.filer().settled(receipt.text("accessionNumber"));
            assertThat(standing.path("status").asString()).isEqualTo("SUSPENDED");
            assertThat(standing.path("submissionMessages").toString()).contains("DESK-FILER-CREDENTIALS");
        }
    }

    @Test
    void aTestIsReviewedAlikeAndNeverSeen() throws Exception {
        var receipt = quillon.filer()
                .post("/submission/single/test", Parcel.of(quillon).test().xml());
        var number = receipt.text("accessionNumber");
        assertThat(receipt.text("mode")).isEqualTo("TEST");
        assertThat(quillon.filer().settled(number).path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(web.get("/filings/" + number).statusCode()).isEqualTo(404);
        assertThat(harrow.filer().get("/submission/" + number + "/status").status())
                .isEqualTo(204);
        assertThat(web.server.catalogue().size()).isZero();
    }

    @Test
    void theFlagMustFitTheAddress() {
        var answer = quillon.filer()
                .post("/submission/single/live", Parcel.of(quillon).test().xml());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("messages").path(0).path("content").asString())
                .isEqualTo("liveTestFlag must be LIVE at this address, found TEST");
    }

    @Test
    void theSameBytesUnderTheSameKeyGetTheSameNumber() {
        var xml = Parcel.of(quillon).xml();
        var first = quillon.filer().post("/submission/single/live", xml, "Idempotency-Key", "job-1");
        var again = quillon.filer().post("/submission/single/live", xml, "Idempotency-Key", "job-1");
        assertThat(again.text("accessionNumber")).isEqualTo(first.text("accessionNumber"));
        var other = quillon.filer().post("/submission/single/live", xml + " ", "Idempotency-Key", "job-1");
        assertThat(other.status()).isEqualTo(409);
        var theirs =
                harrow.filer().post("/submission/single/live", Parcel.of(harrow).xml(), "Idempotency-Key", "job-1");
        assertThat(theirs.text("accessionNumber")).startsWith("0009990002-");
    }

    @Test
    void severalInOneEnvelopeStandAndFallOnTheirOwn() {
        var good = Base64.getEncoder().encodeToString(Parcel.of(quillon).xml().getBytes(StandardCharsets.UTF_8));
        var bad = Base64.getEncoder().encodeToString("<nothing/>".getBytes(StandardCharsets.UTF_8));
        var bulk = """
                <bul:edgarBulkSubmission xmlns:bul="http://www.sec.gov/edgar/bulkfiling"><bul:liveTestFlag>LIVE</bul:liveTestFlag>
                <bul:attachments><bul:attachment><bul:submissionName>a.xml</bul:submissionName><bul:contents>%s</bul:contents></bul:attachment>
                <bul:attachment><bul:contents>%s</bul:contents></bul:attachment></bul:attachments></bul:edgarBulkSubmission>
                """.formatted(good, bad);
        var answer = quillon.filer().post("/submission/bulk/live", bulk);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json()
                        .path("responses")
                        .path(0)
                        .path("accessionNumber")
                        .asString())
                .isEqualTo("0009990001-26-000001");
        assertThat(answer.json().path("responses").path(1).path("status").asString())
                .isEqualTo("REJECTED");
    }

    @Test
    void anAgentFilesUnderTheNumberOfWhoDelegates() throws Exception {
        var xml = Parcel.of(harrow).xml();
        var before = quillon.filer().post("/submission/single/live", xml, "X-EDGAR-LOGIN-CIK", "0009990002");
        assertThat(before.status()).isEqualTo(403);
        harrow.filer().granted("PUT", "/api/v1/filers/0009990002/delegates/0009990001", "");
        var after = quillon.filer().post("/submission/single/live", xml, "X-EDGAR-LOGIN-CIK", "0009990002");
        assertThat(after.status()).as(after.body()).isEqualTo(202);
        assertThat(after.text("accessionNumber")).startsWith("0009990002-26-");
        harrow.filer().settled(after.text("accessionNumber"));
        assertThat(quillon.filer().granted("GET", "/fm/0009990002/verify", "").text("cik"))
                .isEqualTo("0009990002");
    }

    @Test
    void anEmbargoKeepsItFromEveryoneUntilItsInstant() throws Exception {
        var later = Instant.now(RunningServer.CLOCK).plusSeconds(3_600);
        var receipt = quillon.filer()
                .post(
                        "/submission/single/live?releaseAt=" + later,
                        Parcel.of(quillon).xml());
        var number = receipt.text("accessionNumber");
        var standing = quillon.filer().settled(number);
        assertThat(standing.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(standing.path("final").asBoolean()).isFalse();
        assertThat(web.get("/filings/" + number).statusCode()).isEqualTo(404);
        assertThat(harrow.filer().get("/submission/" + number + "/status").status())
                .isEqualTo(204);
    }

    @Test
    void aTakenBackFilingIsGoneAndItsReasonStays() throws Exception {
        var receipt = quillon.filer()
                .post("/submission/single/live", Parcel.of(quillon).xml());
        var number = receipt.text("accessionNumber");
        quillon.filer().settled(number);
        supervisor.granted("POST", "/api/v1/desk/submissions/" + number + "/delete", "{\"reason\":\"Court order\"}");
        assertThat(web.get("/filings/" + number).statusCode()).isEqualTo(404);
        assertThat(supervisor.granted("GET", "/api/v1/desk/audit", "").body())
                .contains("Court order", "chief@desk.example");
    }

    @Test
    void saysWhatItDoesAndWhatCanBeAsked() throws Exception {
        var receipt = quillon.filer()
                .post("/submission/single/live", Parcel.of(quillon).xml());
        quillon.filer().settled(receipt.text("accessionNumber"));
        assertThat(web.get("/metrics").body()).contains("eightk_received_total 1\n", "eightk_disseminated_total 1\n");
        assertThat(web.get("/api/openapi.yaml").body())
                .startsWith("openapi: 3.1.0")
                .contains("  /submission/single/live:\n    post:\n", "Needs a filer token and a user token.");
    }

    @Test
    void takesNothingInWhenTheDiskIsNearlyFull() {
        web.store.fill();
        var refused = quillon.filer()
                .post("/submission/single/live", Parcel.of(quillon).xml());
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("the desk's disk is nearly full; nothing was received");
        assertThat(quillon.filer().get("/api/v1/submissions").body()).isEqualTo("{\"submissions\":[]}");
        assertThat(web.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeMakesOneSupervisorAndNoSecond() {
        var answer = stranger.post("/api/v1/desk/first", "{\"code\":\"anything\",\"person\":\"eve@example.com\"}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("detail")).isEqualTo("this is not the code of this desk, or it was used");
    }
}
