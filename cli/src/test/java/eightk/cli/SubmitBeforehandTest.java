package eightk.cli;

import static eightk.cli.FilerStub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked, looked at and waited for before anything is sent.
class SubmitBeforehandTest extends Submitting {

    SubmitBeforehandTest() throws IOException {}

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
        assertThat(submitFolder()).isEqualTo(Exit.DONE);
        assertThat(record("index.html")).exists();
        Files.setLastModifiedTime(report, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(submitFolder()).isEqualTo(Exit.MISUSE);
        assertThat(err.toString()).contains("report.yaml must be older than what was built of it, found it changed");
    }

    private int submitFolder() {
        return run(_ -> {}, "submit", folder.toString(), "--to", stub.address().toString(), "--test");
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
}
