package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.folder.FolderStore;
import eightk.model.AccessionNumber;
import eightk.rules.Policy;
import eightk.server.desk.Hours;
import eightk.server.register.Register;
import eightk.server.setting.Limits;
import eightk.server.setting.PublicAddress;
import eightk.server.setting.Reach;
import eightk.server.setting.RequestLog;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A desk with EDGAR's hours over a weekend: what comes late waits, also while nobody is there, and what is under way
/// when it closes comes to its end.
class DayAndNightTest {

    private static final Instant FRIDAY_LAST = Instant.parse("2026-11-20T22:30:00Z");
    private static final Instant MONDAY_SIX = Instant.parse("2026-11-23T11:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(FRIDAY_LAST);

    @TempDir
    private Path folder;

    private FolderStore store;
    private Server server;
    private Party quillon;

    @BeforeEach
    void open() throws Exception {
        start();
        var supervisor = Party.supervisor(
                DeskClient.at(server.address()), server.register().firstCode().orElseThrow());
        quillon = Party.added(supervisor, 9990001, "QUILLON FERRY CO");
    }

    private void start() throws IOException {
        store = FolderStore.open(folder, now::get);
        server = Server.start(
                store,
                new Settings(
                        "127.0.0.1",
                        0,
                        Hours.EDGAR,
                        Policy.BY_EFFECT,
                        false,
                        PublicAddress.ANY,
                        Optional.empty(),
                        Limits.USUAL,
                        RequestLog.NONE,
                        Optional.empty(),
                        Reach.PUBLIC),
                now::get);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        store.close();
    }

    private DeskClient filer() {
        return new DeskClient(
                quillon.filer().http(), server.address(), quillon.filer().tokens());
    }

    private String submitted() throws InterruptedException {
        var receipt = filer().post("/submission/single/live", Parcel.of(quillon).xml());
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(202);
        filer().settled(receipt.text("accessionNumber"));
        return receipt.text("accessionNumber");
    }

    private int publicPage(String number) {
        return DeskClient.at(server.address()).get("/filings/" + number).status();
    }

    private String filedAsOf(String number) throws IOException {
        var text = new String(
                store.archive()
                        .find(AccessionNumber.parse(number))
                        .orElseThrow()
                        .toArray(),
                StandardCharsets.ISO_8859_1);
        return text.replaceFirst("(?s).*FILED AS OF DATE:\\s*(\\d{8}).*", "$1");
    }

    @Test
    void whatComesByHalfPastFiveIsFiledThatDayAndSeenAtOnce() throws Exception {
        var number = submitted();
        assertThat(publicPage(number)).isEqualTo(200);
        assertThat(filedAsOf(number)).isEqualTo("20261120");
    }

    @Test
    void whatComesASecondLaterIsSeenFromSixOnTheNextBusinessDayAlsoAfterARestart() throws Exception {
        now.set(FRIDAY_LAST.plusSeconds(1));
        var number = submitted();
        assertThat(filer().settled(number).path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(publicPage(number)).isEqualTo(404);
        stop();
        now.set(MONDAY_SIX.minusMillis(1));
        start();
        server.intake().releaseDue();
        assertThat(publicPage(number)).isEqualTo(404);
        now.set(MONDAY_SIX);
        server.intake().releaseDue();
        assertThat(publicPage(number)).isEqualTo(200);
        assertThat(filedAsOf(number)).isEqualTo("20261123");
    }

    @Test
    void nothingIsReceivedAtNight() {
        now.set(FRIDAY_LAST.plus(Duration.ofHours(5)));
        var answer = filer().post("/submission/single/live", Parcel.of(quillon).xml());
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("from 06:00 to 22:00 in Washington");
    }

    @Test
    void aTokenIsGoodUntilItExpiresAndNoLonger() {
        var expires = FRIDAY_LAST.plus(Register.USER_TOKEN);
        now.set(expires.minusMillis(1));
        assertThat(filer().get("/api/v1/submissions").status()).isEqualTo(200);
        now.set(expires);
        assertThat(filer().post("/submission/single/live", Parcel.of(quillon).xml())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aSubmissionThatIsComingInWhenTheDeskClosesIsReceived() throws Exception {
        var body = Parcel.of(quillon).xml().getBytes(StandardCharsets.UTF_8);
        var head = "POST /submission/single/live HTTP/1.1\r\nHost: localhost\r\nUser-Agent: eightk-test/1\r\n"
                + "Authorization: Bearer %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(String.join(",", quillon.filer().tokens()), body.length);
        try (var socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length / 2);
            out.flush();
            Thread.sleep(200);
            var closing = CompletableFuture.runAsync(server::close);
            Thread.sleep(200);
            assertThat(closing).isNotDone();
            out.write(body, body.length / 2, body.length - body.length / 2);
            out.flush();
            var answer = new byte[20];
            assertThat(socket.getInputStream().readNBytes(answer, 0, answer.length))
                    .isEqualTo(answer.length);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 202");
            closing.get(30, TimeUnit.SECONDS);
        }
        assertThat(store.docket().of(quillon.cik(), Optional.empty(), 9)).hasSize(1);
    }
}
