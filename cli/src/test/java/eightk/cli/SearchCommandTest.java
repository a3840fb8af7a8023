package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.folder.FolderStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `search` and `reindex` over an archive of three samples.
class SearchCommandTest {

    private static final Path SAMPLES = Path.of(System.getProperty("eightk.home"), "samples");

    private static final String OF_2017 = "0009990404-17-000046";

    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void load() {
        var samples = List.of("2003-text", "2005-html", "2017-html").stream()
                .map(name -> SAMPLES.resolve(name).resolve("submission.txt").toString());
        var arguments = new ArrayList<>(List.of("load", "--into", desk()));
        arguments.addAll(samples.toList());
        assertThat(run(arguments.toArray(String[]::new)).exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void quotesTheWordsWhereTheyStand() {
        var run = run("search", desk(), "\"Chief Financial Officer\"", "form:8-K", "filed:2017");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("2017-", OF_2017, "8-K", "Fenwright Therapeutics, Inc.")
                .containsPattern("(?m)^    document 1:\\d+:\\d+: .*Chief Financial Officer");
        assertThat(run.err()).matches("\\d+ found\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document | \"level\"",
                "item     | \"item\":\"5.02\"",
                "event    | \"type\":\"appointment\"",
            })
    void tellsHitsOfEachLevelAsJson(String level, String part) {
        var run = run("search", desk(), "number:" + OF_2017, "--level", level, "--json", "--limit", "0");
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        if (!level.equals("document")) {
            assertThat(run.out()).contains(part);
        }
    }

    @Test
    void stopsAtTheLimitAndSaysHowMuchThereIs() {
        var all = run("search", desk(), "company", "--limit", "0").out().lines().filter(line -> !line.startsWith(" "));
        var one = run("search", desk(), "company", "--limit", "1");
        assertThat(one.out().lines().filter(line -> !line.startsWith(" "))).hasSize(1);
        assertThat(one.err()).isEqualTo("%d found%n".formatted(all.count()));
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        var run = run("search", desk(), "filed:someday");
        assertThat(run.exit()).isEqualTo(Exit.MISUSE);
        assertThat(run.err()).contains("filed");
        assertThat(run("search", folder + "/none", "word").exit()).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void anIndexMadeAnewFindsTheSame() throws IOException {
        var before = run("search", desk(), "company");
        var index = Path.of(desk()).resolve(FolderStore.INDEX);
        try (var store = FolderStore.open(Path.of(desk()), Clock.systemUTC())) {
            assertThat(store.search().position()).isEqualTo(3);
        }
        assertThat(run("reindex", desk()).out()).isEqualTo("3 entries are indexed%n".formatted());
        assertThat(run("search", desk(), "company")).isEqualTo(before);
        assertThat(index).isDirectory();
        try (var left = Files.list(Path.of(desk()))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".new") || name.endsWith(".old"));
        }
    }

    private String desk() {
        return folder.resolve("desk").toString();
    }

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var commands = List.<Object>of(new SearchCommand(), new ReindexCommand(), new LoadCommand());
        int exit = Eightk.run(commands, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
