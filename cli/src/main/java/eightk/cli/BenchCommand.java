package eightk.cli;

import eightk.archive.folder.FolderStore;
import eightk.bench.accuracy.Accuracy;
import eightk.bench.check.CheckBench;
import eightk.bench.desk.DeskBench;
import eightk.bench.desk.InstantBench;
import eightk.bench.events.EventBench;
import eightk.bench.open.PublicBench;
import eightk.bench.same.Sameness;
import eightk.bench.search.SearchBench;
import eightk.bench.speed.ReadSpeed;
import eightk.bench.start.StartUp;
import eightk.cli.preview.PreviewBench;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures the program itself. Each figure is a line of its own: `figure <name> <value> <unit>`.
@Command(
        name = "bench",
        description =
                "Measure the program: how right it reads, how fast, what its rules cost and find, how it searches,"
                        + " and what its desk takes.",
        subcommands = {
            BenchCommand.AccuracyOn.class,
            BenchCommand.SpeedOn.class,
            BenchCommand.StartOn.class,
            BenchCommand.SameOn.class,
            BenchCommand.CheckOn.class,
            BenchCommand.SearchOn.class,
            BenchCommand.EventsOn.class,
            BenchCommand.DeskOn.class,
            BenchCommand.InstantOn.class,
            BenchCommand.PublicOn.class,
            BenchCommand.PreviewOn.class
        })
final class BenchCommand extends Group {

    /// Prints the figures of one bench.
    abstract static class Measuring implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        /// One to a line.
        abstract String figures() throws IOException, InterruptedException;

        @Override
        public final Integer call() throws IOException, InterruptedException {
            spec.commandLine().getOut().print(figures());
            return Exit.DONE;
        }
    }

    /// Where the page about the figures goes.
    static final class Page {

        @Option(names = "--write", paramLabel = "FILE", description = "Write a page about the figures, in Markdown.")
        private Optional<Path> file = Optional.empty();
    }

    @Command(name = "accuracy", description = "Measure how right the reader is, on filings whose truth is known.")
    static final class AccuracyOn extends Measuring {

        @Parameters(paramLabel = "CORPUS", description = "A folder with MANIFEST.csv, TRUTH.csv and LABELS.jsonl.")
        private Path corpus;

        @Mixin
        private Page page;

        @Override
        String figures() throws IOException {
            return Accuracy.bench(corpus, page.file);
        }
    }

    @Command(name = "read", description = "Measure how fast the reader is, beside a checksum and jsoup.")
    static final class SpeedOn extends Measuring {

        @Parameters(paramLabel = "FOLDER", description = "Filings to read, over and over.")
        private Path folder;

        @Mixin
        private Page page;

        @Override
        String figures() throws IOException, InterruptedException {
            return ReadSpeed.bench(folder, page.file, LocalDate.now(ZoneOffset.UTC));
        }
    }

    @Command(
            name = "start",
            description = "Measure how long one file takes from nothing, beside a JVM that says hello.")
    static final class StartOn extends Measuring {

        @Parameters(paramLabel = "FILE", description = "A filing.")
        private Path file;

        @Override
        String figures() throws IOException, InterruptedException {
            var home = Path.of(System.getProperty("eightk.home", ""));
            return StartUp.bench(home, file);
        }
    }

    @Command(
            name = "same",
            description =
                    "Tell whether the reader says of a folder what it said before: keep it before a change, compare"
                            + " after.")
    static final class SameOn implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "FOLDER", description = "Filings.")
        private Path folder;

        @ArgGroup(multiplicity = "1")
        private Kept kept = new Kept();

        /// One of them.
        private static final class Kept {

            @Option(names = "--keep", paramLabel = "FILE", description = "Write down what is said, as a hash a filing.")
            private Optional<Path> to = Optional.empty();

            @Option(names = "--against", paramLabel = "FILE", description = "Compare with what was written down.")
            private Optional<Path> against = Optional.empty();
        }

        @Override
        public Integer call() throws IOException {
            var out = spec.commandLine().getOut();
            if (kept.to.isPresent()) {
                out.printf("figure same_kept %d filings%n", Sameness.keep(folder, kept.to.get()));
                return Exit.DONE;
            }
            var differing = Sameness.differing(folder, kept.against.orElseThrow());
            differing.forEach(path -> out.println("differs " + path));
            out.printf("figure same_differing %d filings%n", differing.size());
            return differing.isEmpty() ? Exit.DONE : Exit.FINDINGS;
        }
    }

    @Command(
            name = "check",
            description =
                    "Measure what the rules cost beside reading and jsoup; count what each finds, and list late filings.")
    static final class CheckOn extends Measuring {

        @Parameters(
                paramLabel = "FOLDER",
                description = "Filings; a MANIFEST.csv may give the days of single documents.")
        private Path folder;

        @Override
        String figures() throws IOException {
            return CheckBench.bench(folder);
        }
    }

    @Command(
            name = "desk",
            description = "Measure the filing desk with 1 and 32 filers, beside SQLite alone; and load beside read."
                    + " Takes two minutes and room for some gigabytes in the folder where it is run.")
    static final class DeskOn extends Measuring {

        @Parameters(paramLabel = "FOLDER", description = "Submissions, whose documents are filed.")
        private Path folder;

        @Override
        String figures() throws IOException, InterruptedException {
            return DeskBench.bench(folder, new Ours());
        }

        private static final class Ours implements DeskBench.World {

            /// This program once more, with the heap of a small desk.
            @Override
            public List<String> serve(Path folder) {
                return List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Eightk.class.getName(),
                        "serve",
                        folder.toString(),
                        "--port",
                        "0");
            }

            @Override
            public void load(List<Path> files, Path folder) throws IOException {
                var words = new ArrayList<>(List.of("load", "--into", folder.toString()));
                files.forEach(file -> words.add(file.toString()));
                var err = new StringWriter();
                int exit = Eightk.run(
                        List.of(new LoadCommand()),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(err, true),
                        words.toArray(String[]::new));
                if (exit != Exit.DONE) {
                    throw new IOException(err.toString());
                }
            }
        }
    }

    @Command(
            name = "instant",
            description = "Measure how long each channel of a desk takes from the 202 to showing the filing."
                    + " Takes two minutes and room for some gigabytes in the folder where it is run.")
    static final class InstantOn extends Measuring {

        @Parameters(paramLabel = "FOLDER", description = "Submissions, whose documents are filed.")
        private Path folder;

        @Override
        String figures() throws IOException, InterruptedException {
            return InstantBench.bench(folder, new DeskOn.Ours());
        }
    }

    @Command(
            name = "search",
            description =
                    "Measure whether phrases are found, how fast beside Lucene alone, and how large the index is.")
    static final class SearchOn extends Measuring {

        @Parameters(paramLabel = "FOLDER", description = "Filings to load into an archive of their own and search.")
        private Path filings;

        @Option(names = "--seed", defaultValue = "1", description = "Of the draw (default: ${DEFAULT-VALUE}).")
        private long seed;

        @Override
        String figures() throws IOException {
            var folder = Files.createTempDirectory("eightk-bench-");
            try {
                return SearchBench.bench(
                        filings,
                        () -> FolderStore.open(folder, Clock.systemUTC()),
                        folder.resolve(FolderStore.INDEX),
                        seed);
            } finally {
                Folders.delete(folder);
            }
        }
    }

    @Command(name = "events", description = "Measure what reading events costs beside reading and jsoup.")
    static final class EventsOn extends Measuring {

        @Parameters(paramLabel = "FOLDER", description = "Filings to read events from, over and over.")
        private Path folder;

        @Override
        String figures() throws IOException {
            return EventBench.bench(folder);
        }
    }

    @Command(
            name = "public",
            description = "Measure how fast a filing's page and a company's JSON are answered, beside the same bytes"
                    + " from a route that only sends them.")
    static final class PublicOn extends Measuring {

        @Parameters(paramLabel = "FOLDER", description = "Submissions to show.")
        private Path folder;

        @Override
        String figures() throws IOException, InterruptedException {
            var desk = Files.createTempDirectory("eightk-bench-");
            try (var store = FolderStore.open(desk, Clock.systemUTC())) {
                return PublicBench.bench(folder, store);
            } finally {
                Folders.delete(desk);
            }
        }
    }

    @Command(
            name = "preview",
            description =
                    "Measure how long a save takes until build --watch shows it. The file is as it was afterwards.")
    static final class PreviewOn extends Measuring {

        @Parameters(paramLabel = "FILE", description = "A text in a draft that can be built, such as item-8.01.md.")
        private Path file;

        @Override
        String figures() throws IOException, InterruptedException {
            var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            return PreviewBench.bench(folder, file);
        }
    }
}
