package eightk.cli;

import eightk.archive.Archive;
import eightk.cli.input.Input.Given;
import eightk.edgar.SubmissionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import picocli.CommandLine.Model.CommandSpec;

/// Appends filings to an archive in the order in which they are given, many to a commit.
final class Loading {

    /// Bytes of filings that wait for their commit, before they are packed: enough that a slow disk keeps no processor
    /// waiting. What is kept of them in memory is mostly a quarter.
    private static final long MOST_UNDERWAY = 64L << 20;

    /// The number is among the first lines of a filing; nothing after so many bytes is looked at to find it.
    private static final int HEAD = 16 << 10;

    /// A filing on its way.
    ///
    /// @param length in bytes
    record Loaded(String name, long length, Archive.Prepared prepared) {}

    private record Underway(Loaded filing, Archive.Begun begun) {}

    private final Archive archive;
    private final CommandSpec spec;
    private final Queue<Underway> underway = new ArrayDeque<>();
    private long bytesUnderway;
    private long loaded;
    private boolean failed;

    Loading(Archive archive, CommandSpec spec) {
        this.archive = archive;
        this.spec = spec;
    }

    /// The slow part, which may be done for several at once.
    Loaded prepare(Given given) {
        try {
            var head = given.bytes().slice(0, Math.min(HEAD, given.bytes().length()));
            var header = new SubmissionReader().read(head).value().header();
            var number = header.accessionNumber()
                    .orElseThrow(
                            () -> new IOException("a filing must have an accession number in its header, found none"));
            return new Loaded(given.name(), given.bytes().length(), archive.prepare(number, given.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next in the archive is this one.
    void begin(Loaded filing) {
        try {
            underway.add(new Underway(filing, filing.prepared().begin()));
            bytesUnderway += filing.length();
        } catch (IOException e) {
            refused(filing, e);
        }
        while (bytesUnderway > MOST_UNDERWAY) {
            end(underway.remove());
        }
    }

    /// Waits until all that was begun is durable.
    void finish() {
        while (!underway.isEmpty()) {
            end(underway.remove());
        }
    }

    private void end(Underway one) {
        bytesUnderway -= one.filing().length();
        try (var _ = one.filing().prepared()) {
            var _ = one.begun().await();
            loaded++;
        } catch (IOException e) {
            refused(one.filing(), e);
        }
    }

    private void refused(Loaded filing, IOException e) {
        failed = true;
        spec.commandLine()
                .getErr()
                .println("%s: %s: %s".formatted(spec.qualifiedName(), filing.name(), Failure.sentence(e)));
    }

    /// How many are in the archive.
    long loaded() {
        return loaded;
    }

    /// Whether some could not be taken in.
    boolean failed() {
        return failed;
    }
}
