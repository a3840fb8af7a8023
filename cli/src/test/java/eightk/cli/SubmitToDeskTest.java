package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.folder.FolderStore;
import eightk.cli.SubmitCommand.World;
import eightk.rules.Policy;
import eightk.server.Server;
import eightk.server.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole way, over HTTP: a desk of ours on a fresh folder, a filer, a draft, its documents, a test, a filing.
@Timeout(60)
class SubmitToDeskTest {

    /// A Monday, eleven in the morning in Washington.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T16:00:00Z"), ZoneOffset.UTC);

    private static final String POLICY = """
            rule,decision,from,until,reason
            8K-LEGEND-WITHOUT-EFFECT,suspend,2026-01-01,,this desk takes no empty legends
            """;
    private static final Pattern NUMBER = Pattern.compile("\\d{10}-\\d{2}-\\d{6}");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final FolderStore store;
    private final Server server;
    private Map<String, String> secrets = Map.of();

    SubmitToDeskTest(@TempDir Path desk) throws IOException {
        var policy = Policy.read("policy.csv", new BufferedReader(new StringReader(POLICY)));
        this.store = FolderStore.open(desk.resolve("desk"), CLOCK);
        this.server = Server.start(store, Settings.at("127.0.0.1", 0).deciding(policy), CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        store.close();
    }

    @BeforeEach
    void aFilerThatMayFile() throws IOException {
        var code = server.register().firstCode().orElseThrow();
        var chief = said("desk", "first", "--url", url(), "--code", code, "--person", "chief@desk.example")
                .strip();
        var ccc = at(chief, "filer", "add", "9990001", "--name", "QUILLON FERRY CO");
        at(chief, "filer", "person", "9990001", "ada@quillon.example", "user");
        secrets = Map.of(
                "EIGHTK_FILER_TOKEN", at(chief, "filer", "token", "9990001"),
                "EIGHTK_USER_TOKEN", at(chief, "desk", "token", "ada@quillon.example"),
                "EIGHTK_CCC", ccc);
    }

    @BeforeEach
    void aDraft() throws IOException {
        Files.writeString(folder.resolve("quillon.yaml"), QuillonDraft.REGISTRANT);
        said(
                "new",
                "--item",
                "8.01",
                "--event",
                "2026-11-20",
                "--registrant",
                folder.resolve("quillon.yaml").toString(),
                draft());
        write("item-8.01.md", "The new quay opened on November 20, 2026.\n");
        var report = Files.readString(folder.resolve("draft/report.yaml"));
        write("report.yaml", report.substring(0, report.indexOf("signed:")) + """
                signed:
                  by: Ada Merrow
                  title: Secretary
                  date: 2026-11-23
                """);
    }

    @Test
    void aDraftIsTriedThenFiledAndSeenByEveryone() throws Exception {
        said("build", draft());
        assertThat(said("submit", draft(), "--to", url(), "--test")).contains("would be filed");
        var filed = said("submit", draft(), "--to", url(), "--live", "--yes", "--confirmed-by", "Ada Merrow");
        assertThat(filed).contains(" filed\n");
        assertThat(said("submit", draft(), "--to", url(), "--preflight")).isEmpty();

        var number = NUMBER.matcher(filed);
        assertThat(number.find()).isTrue();
        assertThat(opened("/filings/" + number.group())).contains("The new quay opened on November 20, 2026.");
        assertThat(page("/Archives/edgar/data/9990001/%s.txt".formatted(number.group())))
                .contains("<FILENAME>quil-20261120.htm");
        assertThat(folder.resolve("draft/out.filed/index.html"))
                .content()
                .contains(number.group(), ": filed", "Ada Merrow", "edition of 20", "check.txt");
    }

    @Test
    void aSuspensionIsToldAtTheLineOfTheDraft() throws IOException {
        write("item-8.01.md", """
                The new quay opened
                on November 20, 2026.

                The information in this Item 8.01 is furnished and shall not be deemed
                "filed" for purposes of Section 18 of the Securities Exchange Act of 1934.
                """);
        said("build", draft());
        assertThat(run("submit", draft(), "--to", url(), "--live", "--yes")).isEqualTo(Exit.FINDINGS);
        assertThat(out.toString())
                .contains("suspended: it is not filed")
                .contains(folder.resolve("draft/item-8.01.md") + ":4 ", "8K-LEGEND-WITHOUT-EFFECT");
        assertThat(folder.resolve("draft/out.filed/index.html"))
                .content()
                .contains("suspended, not filed", "8K-LEGEND-WITHOUT-EFFECT");
        assertThat(folder.resolve("draft/out.filed/attempt-1/check.txt"))
                .content()
                .contains("item-8.01.md:4, sure");
    }

    private String at(String chief, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--url", url(), "--token", chief));
        return said(all.toArray(String[]::new)).strip();
    }

    private String said(String... words) {
        out.getBuffer().setLength(0);
        assertThat(run(words)).as("%s%n%s", out, err).isEqualTo(Exit.DONE);
        return out.toString().strip() + (out.toString().isEmpty() ? "" : "\n");
    }

    private int run(String... words) {
        var world = new World(CLOCK, _ -> Thread.sleep(20), secrets, Duration.ofSeconds(30), Optional::empty);
        return Eightk.run(
                List.of(
                        new DeskCommand(),
                        new FilerCommand(),
                        new NewCommand(CLOCK),
                        new BuildCommand(),
                        new SubmitCommand(world)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                words);
    }

    /// A page that opens at the instant at which all can see the filing, a moment after it is accepted.
    private String opened(String path) throws IOException, InterruptedException {
        var page = page(path);
        while (page.contains("There is nothing at this address")) {
            Thread.sleep(20);
            page = page(path);
        }
        return page;
    }

    private String page(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url() + path))
                    .header("User-Agent", "Quillon Ferry ada@quillon.example")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private String url() {
        return server.address().toString();
    }

    private String draft() {
        return folder.resolve("draft").toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("draft").resolve(name), text);
    }
}
