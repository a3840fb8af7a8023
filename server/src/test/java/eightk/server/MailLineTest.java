package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Subscription.Attempts;
import eightk.archive.memory.MemoryStore;
import eightk.server.setting.Authority;
import eightk.server.setting.MailRelay;
import eightk.server.setting.MailRelay.Security;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The line to the mail server: kept secret, or nothing leaves; and mail servers that refuse.
@Timeout(60)
class MailLineTest {

    private static MadeKeys keys;

    private final AtomicReference<Instant> now = new AtomicReference<>(RunningServer.CLOCK.instant());
    private final InstantSource clock = now::get;
    private final MemoryStore store = new MemoryStore(clock);
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicInteger letters = new AtomicInteger();
    private ServerSocket post;

    @BeforeAll
    static void make(@TempDir Path elsewhere) throws Exception {
        keys = MadeKeys.in(elsewhere);
    }

    @BeforeEach
    void open() throws Exception {
        post = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws Exception {
        post.close();
        store.close();
    }

    /// A mail server of a few lines.
    ///
    /// @param reply to a command, or nothing to go on as usual
    private void serve(boolean secure, Function<String, Optional<String>> reply) {
        Thread.ofVirtual().start(() -> {
            while (!post.isClosed()) {
                try (var socket = post.accept()) {
                    talk(secure ? secured(socket) : socket, reply);
                } catch (Exception _) {
                    // The desk hung up.
                }
            }
        });
    }

    private void talk(Socket line, Function<String, Optional<String>> reply) throws Exception {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        say(line, "220 post.example");
        for (var command = in.readLine(); command != null; command = in.readLine()) {
            said.add((line instanceof SSLSocket ? "secret " : "open ") + command);
            var own = reply.apply(command);
            if (own.isPresent()) {
                say(line, own.get());
            } else if (command.equals("STARTTLS")) {
                say(line, "220 go on");
                talkOn(secured(line), reply);
                return;
            } else if (command.startsWith("EHLO")) {
                say(line, line instanceof SSLSocket ? "250 post.example" : "250-post.example\r\n250 STARTTLS");
            } else if (command.equals("DATA")) {
                say(line, "354 go on");
                while (!in.readLine().equals(".")) {}
                letters.incrementAndGet();
                say(line, "250 taken");
            } else {
                say(line, "250 well");
            }
        }
    }

    /// After STARTTLS there is no greeting.
    private void talkOn(SSLSocket line, Function<String, Optional<String>> reply) throws Exception {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        for (var command = in.readLine(); command != null; command = in.readLine()) {
            said.add("secret " + command);
            if (command.equals("DATA")) {
                say(line, "354 go on");
                while (!in.readLine().equals(".")) {}
                letters.incrementAndGet();
            }
            say(line, reply.apply(command).orElse("250 well"));
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    private SSLSocket secured(Socket socket) throws Exception {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys.store(), MadeKeys.PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        SSLSocketFactory sockets = context.getSocketFactory();
        var line = (SSLSocket) sockets.createSocket(socket, null, socket.getPort(), true);
        line.setUseClientMode(false);
        return line;
    }

    private static Optional<Authority> authority() {
        return Optional.of(new Authority(keys.certificate().chain()));
    }

    private MailRelay relay(Security security, Optional<Authority> authority) {
        return new MailRelay(
                "127.0.0.1", post.getLocalPort(), security, "desk@desk.example", Optional.empty(), authority);
    }

    /// A desk with one filer that is told, and files at once.
    private Server filing(MailRelay relay) throws Exception {
        var server = Server.start(store, Settings.at("127.0.0.1", 0).mailing(relay), clock);
        var supervisor = Party.supervisor(
                DeskClient.at(server.address()), server.register().firstCode().orElseThrow());
        var quillon = Party.added(supervisor, 9990001, "QUILLON FERRY CO");
        quillon.filer().granted("PUT", "/api/v1/filers/0009990001/contact/filings@quillon.example", "");
        assertThat(quillon.filer()
                        .post("/submission/single/live", Parcel.of(quillon).xml())
                        .status())
                .isEqualTo(202);
        return server;
    }

    private void await(int count) throws InterruptedException {
        while (letters.get() < count) {
            Thread.sleep(20);
        }
    }

    private void awaitSaid(String word) throws InterruptedException {
        while (said.stream().noneMatch(line -> line.contains(word))) {
            Thread.sleep(20);
        }
    }

    private List<String> outcomes() throws IOException {
        return store.audit().after(0, 1_000).stream()
                .filter(line -> line.act().equals("notice"))
                .map(line -> line.details())
                .toList();
    }

    private void awaitOutcome() throws Exception {
        while (outcomes().isEmpty()) {
            Thread.sleep(20);
        }
    }

    @Test
    void byTlsNothingIsSaidInTheOpen() throws Exception {
        serve(true, _ -> Optional.empty());
        try (var _ = filing(relay(Security.TLS, authority()))) {
            await(1);
            assertThat(said).allMatch(line -> line.startsWith("secret"));
        }
    }

    @Test
    void byStarttlsTheLetterIsNotSaidInTheOpen() throws Exception {
        serve(false, _ -> Optional.empty());
        try (var _ = filing(relay(Security.STARTTLS, authority()))) {
            await(1);
            assertThat(said)
                    .filteredOn(line -> line.startsWith("open"))
                    .allMatch(line -> line.startsWith("open EHLO") || line.equals("open STARTTLS"));
        }
    }

    @Test
    void aServerThatCannotIsSentNothing() throws Exception {
        serve(false, command -> command.startsWith("EHLO") ? Optional.of("250 post.example") : Optional.empty());
        try (var _ = filing(relay(Security.STARTTLS, authority()))) {
            awaitSaid("EHLO");
            Thread.sleep(300);
            assertThat(said).noneMatch(line -> line.contains("MAIL FROM"));
            assertThat(letters).hasValue(0);
        }
    }

    @Test
    void aServerThatNobodyVouchesForIsSentNothing() throws Exception {
        serve(true, _ -> Optional.empty());
        try (var _ = filing(relay(Security.TLS, Optional.empty()))) {
            Thread.sleep(1_000);
            assertThat(said).isEmpty();
        }
    }

    @Test
    void anAddressThatIsRefusedForGoodIsGivenUpAndTheNextLetterTried() throws Exception {
        serve(
                false,
                command ->
                        command.startsWith("RCPT TO:<filings@quillon") ? Optional.of("550 nobody") : Optional.empty());
        try (var _ = filing(relay(Security.NONE, Optional.empty()))) {
            awaitOutcome();
            assertThat(outcomes()).containsExactly("{\"outcome\":\"given up\"}");
        }
    }

    @Test
    void anAddressThatIsRefusedForNowIsTriedAgain() throws Exception {
        var times = new AtomicInteger();
        serve(
                false,
                command -> command.startsWith("RCPT") && times.incrementAndGet() == 1
                        ? Optional.of("450 busy")
                        : Optional.empty());
        try (var _ = filing(relay(Security.NONE, Optional.empty()))) {
            await(1);
            awaitOutcome();
            assertThat(outcomes()).containsExactly("{\"outcome\":\"sent\"}");
        }
    }

    @Test
    void whatCannotBeSentForHoursIsGivenUp() throws Exception {
        serve(false, command -> command.startsWith("MAIL") ? Optional.of("451 later") : Optional.empty());
        try (var _ = filing(relay(Security.NONE, Optional.empty()))) {
            awaitSaid("MAIL");
        }
        var only = store.subscriptions().all().getFirst();
        var _ = store.subscriptions()
                .change(
                        only.id(),
                        it -> it.with(new Attempts(19, clock.instant(), Optional.of(clock.instant()), "451")));
        try (var _ = Server.start(
                store, Settings.at("127.0.0.1", 0).mailing(relay(Security.NONE, Optional.empty())), clock)) {
            awaitOutcome();
            assertThat(outcomes()).containsExactly("{\"outcome\":\"given up\"}");
        }
    }
}
