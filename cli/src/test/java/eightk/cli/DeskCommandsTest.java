package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Entry;
import eightk.archive.folder.FolderStore;
import eightk.model.AccessionNumber;
import eightk.report.CurrentReports;
import eightk.server.Server;
import eightk.server.Settings;
import eightk.testkit.Samples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of whoever runs a desk, on a folder and at a desk that runs.
class DeskCommandsTest {

    private static final String SAMPLES =
            Path.of(System.getProperty("eightk.home"), "samples").toString();

    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    @Test
    void loadsOnceHoweverOftenAndProvesIt() {
        var sample = SAMPLES + "/2003-text/submission.txt";
        for (var _ : List.of("once", "again")) {
            var loaded = run("load", "--into", desk(), sample);
            assertThat(loaded.exit()).as(loaded.err()).isEqualTo(Exit.DONE);
        }
        assertThat(run("fsck", desk()).out())
                .isEqualTo("1 entries, 0 on the docket, 1 runs of bytes: every promise is kept\n");
    }

    @Test
    void namesWhatItCannotLoadAndLoadsTheRest() {
        var loaded = run("load", "--into", desk(), SAMPLES + "/README.md", SAMPLES + "/2003-text/submission.txt");
        assertThat(loaded.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(loaded.err())
                .contains("README.md: a filing must have an accession number in its header, found none");
        assertThat(loaded.out()).startsWith("1 filings are in ");
    }

    @Test
    void numbersAFolderTheSameHoweverOftenItIsLoaded() throws IOException {
        var expected = new ArrayList<AccessionNumber>();
        for (var sample : Samples.folders()) {
            expected.add(CurrentReports.read(sample.resolve("submission.txt"))
                    .value()
                    .submission()
                    .header()
                    .accessionNumber()
                    .orElseThrow());
        }
        for (var desk : List.of("one", "another")) {
            run("load", "--into", folder.resolve(desk).toString(), SAMPLES);
            try (var store = FolderStore.open(folder.resolve(desk), Clock.systemUTC())) {
                assertThat(store.archive().after(0, 1_000))
                        .extracting(Entry::number)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void namesWhatWouldReplaceAFilingAndLoadsTheRest() throws IOException {
        var words = Files.readString(Path.of(SAMPLES, "2003-text", "submission.txt"));
        var other = Files.writeString(folder.resolve("other.txt"), words.replace("Cinnabar", "Vermilion"));
        var loaded = run(
                "load",
                "--into",
                desk(),
                SAMPLES + "/2003-text/submission.txt",
                other.toString(),
                SAMPLES + "/2005-html/submission.txt");
        assertThat(loaded.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(loaded.err()).contains("other.txt: 0009990202-03-000031 is archived with SHA-256");
        assertThat(loaded.out()).startsWith("2 filings are in ");
    }

    @Test
    void copiesRestoresAndCompares() {
        run("load", "--into", desk(), SAMPLES + "/2003-text/submission.txt");
        var copy = folder.resolve("copy").toString();
        var again = folder.resolve("again").toString();
        assertThat(run("backup", desk(), copy).exit()).isEqualTo(Exit.DONE);
        assertThat(run("restore", copy, again).exit()).isEqualTo(Exit.DONE);
        assertThat(run("fsck", desk(), "--against", again).exit()).isEqualTo(Exit.DONE);
        run("load", "--into", desk(), SAMPLES + "/2005-html/submission.txt");
        var compared = run("fsck", desk(), "--against", again);
        assertThat(compared.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(compared.out()).contains("none there", "0 faults, 1 differences");
    }

    @Test
    void aDeskIsFollowedAndItsMirrorProvedAgainstIt() throws Exception {
        run("load", "--into", desk(), SAMPLES + "/2003-text/submission.txt");
        var mirror = folder.resolve("mirror").toString();
        try (var store = FolderStore.open(folder.resolve("desk"), Clock.systemUTC());
                var server = Server.start(store, Settings.at("127.0.0.1", 0), Clock.systemUTC())) {
            var url = server.address().toString();
            var followed = run("follow", url, "--into", mirror, "--once", "--user-agent", "Test ann@example.com");
            assertThat(followed.exit()).as(followed.err()).isEqualTo(Exit.DONE);
            assertThat(followed.out()).contains("disseminated 0009990202-03-000031");
            assertThat(run("fsck", mirror, "--against", url).exit()).isEqualTo(Exit.DONE);
            store.archive().delete(AccessionNumber.parse("0009990202-03-000031"), "Filed in error");
            server.refresh();
            assertThat(run("fsck", mirror, "--against", url).out())
                    .contains("deleted there", "0 faults, 1 differences");
        }
    }

    @Test
    void followingNeedsAMailAddress() {
        var refused = run("follow", "http://localhost:1", "--into", desk(), "--user-agent", "Somebody");
        assertThat(refused.exit()).isEqualTo(Exit.MISUSE);
        assertThat(refused.err()).contains("--user-agent must have a mail address in it, found 'Somebody'");
    }

    @Test
    void aDeskIsRunByItsCommands() throws Exception {
        try (var store = FolderStore.open(folder.resolve("desk"), Clock.systemUTC());
                var server = Server.start(store, Settings.at("127.0.0.1", 0), Clock.systemUTC())) {
            var url = server.address().toString();
            var code = server.register().firstCode().orElseThrow();
            var token = run("desk", "first", "--url", url, "--code", code, "--person", "chief@desk.example")
                    .out()
                    .strip();
            assertThat(token).startsWith("eku_");
            assertThat(at(url, token, "filer", "add", "9990001", "--name", "QUILLON FERRY CO")
                            .out()
                            .strip())
                    .hasSize(8);
            assertThat(at(url, token, "filer", "person", "9990001", "ada@a.example", "user")
                            .exit())
                    .isEqualTo(Exit.DONE);
            assertThat(at(url, token, "filer", "token", "9990001").out()).startsWith("ekf_");
            assertThat(at(url, token, "filer", "list").out()).contains("ada@a.example");
            assertThat(at(url, token, "desk", "role", "officer", "bob@desk.example")
                            .exit())
                    .isEqualTo(Exit.DONE);
            assertThat(at(url, token, "desk", "queue").out()).isEmpty();
            assertThat(at(url, token, "desk", "audit").out().lines()).hasSizeGreaterThan(5);
            var refused = at(url, token, "desk", "release", "0009990001-26-000001", "--reason", "so");
            assertThat(refused.exit()).isEqualTo(Exit.UNREADABLE);
            assertThat(refused.err()).isEqualTo("eightk desk release: 0009990001-26-000001 is not on the docket\n");
        }
    }

    @Test
    void aFilerIsToldWhereItWantsToBe() throws Exception {
        try (var store = FolderStore.open(folder.resolve("desk"), Clock.systemUTC());
                var server = Server.start(store, Settings.at("127.0.0.1", 0), Clock.systemUTC())) {
            var url = server.address().toString();
            var code = server.register().firstCode().orElseThrow();
            var token = run("desk", "first", "--url", url, "--code", code, "--person", "chief@desk.example")
                    .out()
                    .strip();
            at(url, token, "filer", "add", "9990001", "--name", "QUILLON FERRY CO");
            assertThat(at(url, token, "filer", "notify", "9990001", "--mail", "ada@a.example")
                            .exit())
                    .isEqualTo(Exit.DONE);
            assertThat(at(url, token, "filer", "list").out()).contains("\"contact\":\"ada@a.example\"");
            assertThat(at(url, token, "filer", "notify", "9990001", "--end").exit())
                    .isEqualTo(Exit.DONE);
            assertThat(at(url, token, "filer", "list").out()).doesNotContain("ada@a.example");
            var made = at(url, token, "filer", "notify", "9990001", "--webhook", "https://hooks.example/8k");
            assertThat(made.out()).startsWith("whsec_");
            assertThat(made.err()).matches("webhook [0-9a-f]{16} is told from now on\n");
            var id = made.err().substring("webhook ".length()).substring(0, 16);
            assertThat(at(url, token, "filer", "webhooks", "9990001").out())
                    .contains("\"id\":\"" + id + "\"", "\"url\":\"https://hooks.example/8k\"", "\"state\":\"active\"")
                    .doesNotContain("whsec_");
            assertThat(at(url, token, "filer", "webhook", "9990001", id, "secret")
                            .out())
                    .startsWith("whsec_")
                    .isNotEqualTo(made.out());
            assertThat(at(url, token, "filer", "webhook", "9990001", id, "end").exit())
                    .isEqualTo(Exit.DONE);
            assertThat(at(url, token, "filer", "webhooks", "9990001").out()).isEmpty();
            assertThat(at(url, token, "filer", "notify", "9990001").exit()).isEqualTo(Exit.MISUSE);
            assertThat(at(url, token, "filer", "notify", "9990001", "--webhook", "http://10.0.0.1/")
                            .err())
                    .contains("a webhook must be an https URL");
        }
    }

    private String desk() {
        return folder.resolve("desk").toString();
    }

    private static Run at(String url, String token, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--url", url, "--token", token));
        return run(all.toArray(String[]::new));
    }

    private static Run run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var commands = List.<Object>of(
                new LoadCommand(),
                new FsckCommand(),
                new FollowCommand(),
                new BackupCommand(),
                new RestoreCommand(),
                new DeskCommand(),
                new FilerCommand());
        int exit = Eightk.run(commands, new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Run(exit, out.toString(), err.toString());
    }
}
