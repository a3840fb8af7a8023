package eightk.archive.folder;

import static eightk.archive.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.AuditLine;
import eightk.archive.Mode;
import eightk.archive.Offer;
import eightk.archive.State;
import eightk.archive.Subscription;
import eightk.archive.TestClock;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that an older program has written goes on in this one.
class UpgradeTest {

    private static final String AT = "2026-06-25T16:00:00Z";
    private static final AccessionNumber FILED = AccessionNumber.parse("0001234567-26-000001");
    private static final AccessionNumber SUSPENDED = AccessionNumber.parse("0001234567-26-000002");

    @TempDir
    private Path folder;

    @Test
    void aFolderOfTheFirstSchemaKeepsAllItHad() throws Exception {
        writeAsTheFirstProgramDid();
        try (var store = FolderStore.open(folder, new TestClock("2026-06-25T17:00:00Z"))) {
            assertThat(store.archive().find(FILED)).contains(bytes("8-K"));
            var suspended = store.docket().docketed(SUSPENDED).orElseThrow();
            assertThat(suspended.state()).isEqualTo(new State.Suspended("no"));
            assertThat(suspended.mode()).isEqualTo(Mode.LIVE);
            assertThat(suspended.sender()).isEmpty();
            assertThat(suspended.fingerprint()).isEmpty();
            var later = Instant.parse("2026-07-01T00:00:00Z");
            assertThat(store.docket().keptPast(later, later, 10)).containsExactly(suspended);
            var next = store.docket()
                    .receive(Offer.live(FILED.login(), new eightk.archive.IdempotencyKey("3"), bytes("more")));
            assertThat(next.number()).hasToString("0001234567-26-000003");
            store.archive().correct(FILED, bytes("8-K again"), "A page was missing");
        }
        assertThat(Fsck.check(folder).faults()).isEmpty();
    }

    @Test
    void anAddressThatOnlyTheLogHadIsToldFromNowOn() throws Exception {
        new Blobs(folder).prepare();
        try (var session = Session.writing(folder.resolve(Journal.NAME))) {
            Schema.upgrade(session, 3);
            var before = AuditLine.BEGINNING;
            for (var details : List.of(
                    "{\"mail\":\"old@example.com\"}",
                    "{\"mail\":\"new@example.com\"}",
                    "{\"mail\":\"gone@example.com\"}",
                    "{}")) {
                long position = AuditRows.last(session).map(AuditLine::position).orElse(0L) + 1;
                var filer = position > 2 ? "0009990002" : "0009990001";
                var line = AuditLine.after(before, position, Instant.parse(AT), "a", "contact", filer, details);
                AuditRows.insert(session, line);
                before = line.hash();
            }
        }
        try (var store = FolderStore.open(folder, new TestClock("2026-06-25T17:00:00Z"))) {
            assertThat(store.subscriptions().all()).singleElement().satisfies(only -> {
                assertThat(only.subject()).isEqualTo(new Subscription.Subject.Decisions(new Cik(9990001)));
                assertThat(only.channel()).isEqualTo(new Subscription.Channel.Mail("new@example.com"));
                assertThat(only.state()).isEqualTo(Subscription.State.ACTIVE);
            });
        }
        assertThat(Fsck.check(folder).faults()).isEmpty();
    }

    private void writeAsTheFirstProgramDid() throws Exception {
        var blobs = new Blobs(folder);
        blobs.prepare();
        try (var session = Session.writing(folder.resolve(Journal.NAME));
                var filed = blobs.pack(bytes("8-K"));
                var draft = blobs.pack(bytes("draft"))) {
            Schema.upgrade(session, 1);
            blobs.keep(session, filed);
            blobs.keep(session, draft);
            var docket = "INSERT INTO docket (number, login, key, sha256, length, accepted, pending)"
                    + " VALUES (?, 1234567, ?, ?, ?, ?, FALSE)";
            session.update(docket, FILED.toString(), "1", filed.sha256(), filed.length(), filed.sha256());
            session.update(docket, SUSPENDED.toString(), "2", draft.sha256(), draft.length(), null);
            var step = "INSERT INTO step VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
            session.update(step, FILED.toString(), 1, AT, "received", null, null, null, null);
            session.update(step, FILED.toString(), 2, AT, "accepted", "yes", filed.sha256(), AT, null);
            session.update(step, FILED.toString(), 3, AT, "disseminated", null, null, null, 1);
            session.update(step, SUSPENDED.toString(), 1, AT, "received", null, null, null, null);
            session.update(step, SUSPENDED.toString(), 2, AT, "suspended", "no", null, null, null);
            session.update(
                    "INSERT INTO entry VALUES (1, 'disseminated', ?, ?, ?, ?, NULL)",
                    FILED.toString(),
                    AT,
                    filed.sha256(),
                    filed.length());
            session.update("INSERT INTO counter VALUES (1234567, 26, 2)");
        }
    }
}
