package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.folder.FolderStore;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    private static final Path SAMPLES = Path.of(System.getProperty("eightk.home"), "samples");

    private static final String OF_2003 = "0009990202-03-000031";
    private static final String OF_2005 = "0009990303-05-000018";

    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    @Test
    void writesWhatItCanAndSaysWhatItCouldNotRead() throws IOException {
        var run = export("all", sample("2003-text"), folder + "/none.txt");
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out()).isEqualTo("1 filings are in %s%n".formatted(folder.resolve("all")));
        assertThat(run.err().lines())
                .containsExactly(
                        "eightk export: " + folder + "/none.txt: no such file or folder",
                        "eightk export: 1 of 2 could not be read");
        assertThat(lines("all/filings/year=2003/part.csv")).hasSize(2);
        assertThat(lines("all/appointment/year=2003/part.csv"))
                .anySatisfy(row -> assertThat(row).startsWith("1,%s,1,".formatted(OF_2003)));
    }

    @Test
    void ofAnArchiveGivesOnlyWhatCameSince() throws IOException {
        run("load", "--into", desk(), sample("2003-text"), sample("2005-html"));
        assertThat(export("first", desk()).exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("first/manifest.json"))).contains("\"upTo\" : 2");
        run("load", "--into", desk(), sample("2017-html"));
        assertThat(export("more", "--since", "2", desk()).out()).startsWith("1 filings are in ");
        assertThat(lines("more/filings/year=2017/part.csv").get(1)).startsWith("3,");
        assertThat(folder.resolve("more/filings/year=2003")).doesNotExist();
        assertThat(export("nothing", "--since", "3", desk()).out()).startsWith("0 filings are in ");
    }

    @Test
    void aCorrectedFilingIsThereOnceAndADeletedOneIsNamed() throws IOException {
        run("load", "--into", desk(), sample("2003-text"), sample("2005-html"));
        try (var store = FolderStore.open(Path.of(desk()), Clock.systemUTC())) {
            var number = AccessionNumber.parse(OF_2003);
            var other = Bytes.of(Files.readString(Path.of(sample("2003-text")))
                    .replace("Okafor", "Okoro")
                    .getBytes(StandardCharsets.US_ASCII));
            var _ = store.archive().correct(number, other, "a name");
            var _ = store.archive().delete(AccessionNumber.parse(OF_2005), "filed in error");
        }
        assertThat(export("all", desk()).out()).startsWith("1 filings are in ");
        assertThat(Files.readString(folder.resolve("all/appointment/year=2003/part.csv")))
                .contains("3,%s,2,".formatted(OF_2003), "Okoro")
                .doesNotContain("Okafor");
        assertThat(folder.resolve("all/filings/year=2005")).doesNotExist();
        assertThat(lines("all/deletions/year=2005/part.csv").get(1)).startsWith("4,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=xlsx", "--since=1", "--since=-1"})
    void whatItCannotMeanIsMisuse(String option) {
        var run = export("out", option, sample("2003-text"));
        assertThat(run.exit()).isEqualTo(Exit.MISUSE);
        assertThat(run.err()).startsWith("eightk export: --");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anArchiveAmongOtherThingsIsMisuse() {
        run("load", "--into", desk(), sample("2003-text"));
        var run = export("out", desk(), sample("2005-html"));
        assertThat(run.exit()).isEqualTo(Exit.MISUSE);
        assertThat(run.err())
                .startsWith(
                        "eightk export: an archive must be all that is named, found %s among others".formatted(desk()));
    }

    private String desk() {
        return folder.resolve("desk").toString();
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).resolve("submission.txt").toString();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private Run export(String to, String... words) {
        var all = new String[words.length + 3];
        all[0] = "export";
        all[1] = "--to";
        all[2] = folder.resolve(to).toString();
        System.arraycopy(words, 0, all, 3, words.length);
        return run(all);
    }

    private Run run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var commands = List.<Object>of(new ExportCommand(), new LoadCommand());
        int exit = Eightk.run(commands, new PrintWriter(out), new PrintWriter(err), words);
        return new Run(exit, out.toString(), err.toString());
    }
}
