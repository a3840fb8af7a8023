package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eightk.archive.memory.MemoryStore;
import eightk.edgar.SubmissionReader;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.rules.Policy;
import eightk.server.desk.Hours;
import eightk.server.edgar.Listing;
import eightk.server.setting.Limits;
import eightk.server.setting.PublicAddress;
import eightk.server.setting.Reach;
import eightk.server.setting.RequestLog;
import eightk.testkit.Samples;
import eightk.testkit.Shared;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Programs that others wrote for EDGAR work with this server once their host is changed: they are installed as the
/// lock file has them, and asked for every company of the samples, and of the real filings where these are.
@Tag("deep")
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsTest {

    private static final Path CLIENTS =
            Path.of(System.getProperty("eightk.home", ".."), "server", "src", "test", "clients");

    private static final boolean DEMANDED = System.getenv("CI_RUN") != null;

    @TempDir
    private static Path folder;

    private MadeKeys keys;
    private SmallStore store;
    private Catalogue catalogue;
    private Server server;

    @BeforeAll
    void start() throws Exception {
        assumeTrue(DEMANDED || isThere("npm"), "Node.js and npm are not installed");
        for (var file : List.of("package.json", "package-lock.json", ".npmrc", "host.cjs")) {
            Files.copy(CLIENTS.resolve(file), folder.resolve(file));
        }
        run("npm", "ci");
        keys = MadeKeys.in(folder);
        store = new SmallStore(new MemoryStore(RunningServer.CLOCK));
        var settings = new Settings(
                "127.0.0.1",
                0,
                Hours.ALWAYS,
                Policy.BY_EFFECT,
                false,
                PublicAddress.ANY,
                Optional.of(keys.certificate()),
                Limits.USUAL,
                RequestLog.NONE,
                Optional.empty(),
                Reach.PUBLIC);
        server = Server.start(store, settings, RunningServer.CLOCK);
        for (var file : submissions()) {
            server.intake().mirror(Bytes.mapped(file));
        }
        catalogue = new Catalogue(store.archive(), store.search());
        catalogue.catchUp();
    }

    @AfterAll
    void stop() throws IOException {
        if (server != null) {
            server.close();
            store.close();
        }
    }

    private static List<Path> submissions() throws IOException {
        var files = new ArrayList<Path>();
        for (var sample : Samples.folders()) {
            files.add(sample.resolve("submission.txt"));
        }
        if (Files.exists(Path.of(System.getProperty("eightk.shared", "../shared")))) {
            files.addAll(Shared.files("corpus/submissions"));
        }
        return files;
    }

    @Test
    void secEdgarApiSeesEveryFiling() throws Exception {
        var companies = catalogue.companies();
        var seen = new ObjectMapper()
                .readTree(node("sec-edgar-api.cjs", companies.stream().map(Cik::toString)));
        assertThat(seen.get("companies")).hasSameSizeAs(companies);
        for (int i = 0; i < companies.size(); i++) {
            isSeen(seen.get("companies").get(i), companies.get(i));
        }
        assertThat(rows(seen.get("current"))).isEqualTo(current(100));
        assertThat(rows(seen.get("xbrl")))
                .isEqualTo(catalogue
                        .newest()
                        .filter(Listing::inline)
                        .map(listing ->
                                row(listing, listing.listed().findFirst().orElseThrow()))
                        .toList());
    }

    private void isSeen(JsonNode company, Cik cik) throws IOException {
        var filings = catalogue.of(cik);
        assertThat(company.get("cik").asLong()).isEqualTo(cik.number());
        assertThat(rows(company.get("filings")))
                .isEqualTo(filings.stream()
                        .map(it -> Stream.of(it.number(), it.form(), it.filed(), items(it), it.length())
                                .map(Object::toString)
                                .toList())
                        .toList());
        var newest = store.archive().find(filings.getFirst().number()).orElseThrow();
        var main = DocumentBody.of(
                new SubmissionReader().read(newest).value().documents().getFirst());
        assertThat(company.get("document").asString())
                .isEqualTo(new String(main.bytes().toArray(), StandardCharsets.UTF_8));
    }

    private static String items(Listing listing) {
        return listing.items().stream().map(item -> item.number().toString()).collect(Collectors.joining(","));
    }

    /// The newest filings, a row for each filer.
    private List<List<String>> current(int most) {
        return catalogue
                .newest()
                .filter(listing -> listing.form().code().startsWith("8-K"))
                .flatMap(listing -> listing.listed().map(party -> row(listing, party)))
                .limit(most)
                .toList();
    }

    private static List<String> row(Listing listing, Listing.Party party) {
        return List.of(
                listing.number().toString(),
                Long.toString(party.cik().orElseThrow().number()),
                listing.form().code(),
                listing.filed().toString());
    }

    private static List<List<String>> rows(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList())
                .toList();
    }

    @Test
    void secApiDownloadsEverySubmission() throws Exception {
        var filings =
                catalogue.newest().sorted(Comparator.comparing(Listing::number)).toList();
        var addresses = filings.stream()
                .map(listing -> "https://www.sec.gov"
                        + listing.folder(listing.listed()
                                .findFirst()
                                .flatMap(Listing.Party::cik)
                                .orElseThrow())
                        + "/" + listing.number() + ".txt");
        var hashes = new ArrayList<String>();
        for (var listing : filings) {
            hashes.add(store.archive().find(listing.number()).orElseThrow().sha256());
        }
        assertThat(node("sec-api.cjs", addresses).lines()).containsExactlyElementsOf(hashes);
    }

    private String node(String script, Stream<String> arguments) throws Exception {
        Files.copy(CLIENTS.resolve(script), folder.resolve(script));
        return run(Stream.concat(Stream.of("node", "--require", "./host.cjs", script), arguments)
                .toArray(String[]::new));
    }

    private String run(String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors.txt").toFile());
        if (server != null) {
            process.environment().put("EIGHTK", server.address().toString().replaceFirst("/$", ""));
            process.environment()
                    .put("NODE_EXTRA_CA_CERTS", keys.certificate().chain().toString());
        }
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor())
                .as("%s: %s", command[command.length > 3 ? 3 : 0], Files.readString(folder.resolve("errors.txt")))
                .isZero();
        return said;
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
