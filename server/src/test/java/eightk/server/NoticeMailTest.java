package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eightk.archive.AuditLine;
import eightk.archive.memory.MemoryStore;
import eightk.server.setting.MailRelay;
import eightk.server.setting.MailRelay.Security;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What filers are told by mail, through a mail server that is sometimes away.
@Timeout(60)
class NoticeMailTest {

    private static final int LONGEST = 20_000;

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore(RunningServer.CLOCK);
    private GreenMail post;
    private Settings settings;
    private Server server;
    private Party quillon;
    private Party harrow;

    @BeforeEach
    void start() throws Exception {
        int port = free();
        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        open();
        var password = Files.writeString(folder.resolve("password"), "a secret of the desk\n");
        settings = Settings.at("127.0.0.1", 0)
                .mailing(new MailRelay(
                        "127.0.0.1",
                        port,
                        Security.NONE,
                        "desk@desk.example",
                        Optional.of(new MailRelay.Login("desk", password)),
                        Optional.empty()));
        server = Server.start(store, settings, RunningServer.CLOCK);
        var supervisor = Party.supervisor(
                DeskClient.at(server.address()), server.register().firstCode().orElseThrow());
        quillon = Party.added(supervisor, 9990001, "QUILLON FERRY CO");
        harrow = Party.added(supervisor, 9990002, "HARROW FELL DEPOTS INC");
        quillon.filer().granted("PUT", "/api/v1/filers/0009990001/contact/filings@quillon.example", "");
        harrow.filer().granted("PUT", "/api/v1/filers/0009990002/contact/filings@harrow.example", "");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        post.stop();
        store.close();
    }

    /// A mail server that ends forgets who may sign in.
    private void open() {
        post.start();
        post.setUser("desk@desk.example", "desk", "a secret of the desk");
    }

    private static int free() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void file(Party party, Parcel parcel, String address) throws InterruptedException {
        var receipt = party.filer().post("/submission/single/" + address, parcel.xml());
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(202);
        var _ = party.filer().settled(receipt.text("accessionNumber"));
    }

    private MimeMessage[] mails(int count) {
        assertThat(post.waitForIncomingEmail(LONGEST, count)).isTrue();
        assertThat(post.getReceivedMessages()).hasSize(count);
        return post.getReceivedMessages();
    }

    private List<String> notices() throws IOException {
        return store.audit().after(0, 1_000).stream()
                .filter(line -> line.act().equals("notice"))
                .map(AuditLine::subject)
                .toList();
    }

    /// The line follows the mail.
    private void awaitNotices(int count) throws Exception {
        while (notices().size() < count) {
            Thread.sleep(10);
        }
    }

    @Test
    void tellsTheFilerAndNobodyElse() throws Exception {
        file(quillon, Parcel.of(quillon), "live");
        var accepted = mails(1)[0];
        assertThat(accepted.getAllRecipients()).extracting(Object::toString).containsExactly("filings@quillon.example");
        assertThat(accepted.getSubject()).isEqualTo("ACCEPTED (0009990001-26-000001)");
        assertThat(accepted.getMessageID()).isEqualTo("<0009990001-26-000001.2@desk.example>");
        assertThat(accepted.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        file(harrow, Parcel.of(harrow).items("1.07"), "live");
        var suspended = mails(2)[1];
        assertThat(suspended.getAllRecipients()).extracting(Object::toString).containsExactly("filings@harrow.example");
        assertThat(suspended.getSubject()).isEqualTo("SUSPENDED (0009990002-26-000001)");
        assertThat(suspended.getContent().toString()).contains("8K-ITEM-KNOWN");
    }

    @Test
    void aTestSaysThatItIsOne() throws Exception {
        file(quillon, Parcel.of(quillon).test(), "test");
        var mail = mails(1)[0];
        assertThat(mail.getSubject()).isEqualTo("ACCEPTED TEST (0009990001-26-000001)");
        assertThat(mail.getContent().toString()).contains("TEST FILING:   YES");
    }

    @Test
    void aServerThatWasAwayGetsItOnce() throws Exception {
        post.stop();
        file(quillon, Parcel.of(quillon), "live");
        open();
        mails(1);
        file(harrow, Parcel.of(harrow), "live");
        assertThat(mails(2)).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
    }

    @Test
    void aRestartNeitherLosesNorRepeats() throws Exception {
        file(quillon, Parcel.of(quillon), "live");
        awaitNotices(1);
        post.stop();
        file(harrow, Parcel.of(harrow), "live");
        server.close();
        open();
        server = Server.start(store, settings, RunningServer.CLOCK);
        mails(1);
        awaitNotices(2);
        assertThat(notices()).containsExactly("0009990001-26-000001.2", "0009990002-26-000001.2");
    }

    @Test
    void anAddressCannotBeginAnotherHeader() {
        for (var address : new String[] {"a@b.example%0D%0ABcc:c@d.example", "a@b.example,c@d.example", "a"}) {
            assertThat(quillon.filer()
                            .send("PUT", "/api/v1/filers/0009990001/contact/" + address, "")
                            .status())
                    .isEqualTo(400);
        }
    }
}
