package eightk.cli;

import static eightk.cli.FilerStub.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import eightk.cli.SubmitCommand.Question;
import eightk.cli.SubmitCommand.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;

/// A built submission, a server that answers as a test says, and the command between them. After each test no secret
/// may have been shown or kept.
abstract class Submitting {

    static final String FILER = "filer-token-of-a-test";
    static final String USER = "user-token-of-a-test";
    static final String CCC = "zq7$<k&x";
    static final String ACCEPTED = """
            {"accessionNumber":"%s","status":"ACCEPTED","final":true,"filingDate":"2026-11-20"}""".formatted(NUMBER);
    static final String SEEN = """
            {"accessionNumber":"%s","status":"DISSEMINATED","final":true,"filingDate":"2026-11-20"}""".formatted(NUMBER);
    static final String PROCESSING = "{\"status\":\"PROCESSING\",\"final\":\"false\"}";
    static final String SUSPENDED = """
            {"status":"SUSPENDED","final":"true","submissionMessages":[{"type":"ERROR","content":"bad tag",
            "errorLabel":"HTML-1","docSequenceNum":1,"lineNumber":"12","lineOffset":3,"context":"<blink>"}]}""";

    @TempDir
    Path folder;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final List<Duration> pauses = new ArrayList<>();
    final Map<String, String> environment =
            new HashMap<>(Map.of("EIGHTK_FILER_TOKEN", FILER, "EIGHTK_USER_TOKEN", USER, "EIGHTK_CCC", CCC));

    /// A Friday, eleven in the morning in Washington.
    Instant now = Instant.parse("2026-11-20T16:00:00Z");

    Duration patience = Duration.ofSeconds(30);
    Optional<Question> question = Optional.empty();
    FilerStub stub;

    Submitting() throws IOException {
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

    int submit(String... options) {
        return submit(_ -> {}, options);
    }

    int submit(Consumer<Duration> passing, String... options) {
        var all = new ArrayList<>(
                List.of("submit", out().toString(), "--to", stub.address().toString()));
        all.addAll(List.of(options));
        return run(passing, all.toArray(String[]::new));
    }

    int run(Consumer<Duration> passing, String... words) {
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

    Path out() {
        return folder.resolve("out");
    }

    Path record(String name) {
        return folder.resolve("out.filed").resolve(name);
    }
}
