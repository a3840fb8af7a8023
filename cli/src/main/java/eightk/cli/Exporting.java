package eightk.cli;

import eightk.archive.Archive;
import eightk.archive.Entry;
import eightk.archive.folder.FolderStore;
import eightk.cli.Batch.Done;
import eightk.cli.input.Input.Given;
import eightk.cli.input.Input.Unreadable;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import eightk.tables.Encoded;
import eightk.tables.Export;
import eightk.tables.Exported;
import eightk.tables.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Brings files, or the entries of an archive, into tables. Holds no logic: read, examine, export, exit.
final class Exporting {

    /// Entries looked at in one go: a few hundred kilobytes.
    private static final int ENTRIES_AT_ONCE = 1_000;

    private final CommandSpec spec;
    private final Export export;
    private long filings;
    private long reached;
    private int exit;

    private Exporting(CommandSpec spec, Export export, long since) {
        this.spec = spec;
        this.export = export;
        this.reached = since;
    }

    /// Exports what the words name, and says how the program ends.
    ///
    /// @param since a position in the archive, if what is named is one
    static int run(CommandSpec spec, Sources sources, Path to, Optional<Long> since, String format) throws IOException {
        var words = sources.words();
        var archive = words.stream().map(Path::of).filter(FolderStore::isIn).findFirst();
        if (archive.isPresent() && words.size() > 1) {
            throw misuse(spec, "an archive must be all that is named, found %s among others".formatted(archive.get()));
        }
        if (since.isPresent() && (archive.isEmpty() || since.get() < 0)) {
            throw misuse(spec, "--since must be a position, 0 or more, in the one archive that is named");
        }
        try (var export = Export.begin(to, format(spec, format), since.orElse(0L))) {
            var exporting = new Exporting(spec, export, since.orElse(0L));
            if (archive.isPresent()) {
                exporting.archive(archive.get());
            } else {
                exporting.files(sources);
            }
            return exporting.finish(to);
        }
    }

    private static Format format(CommandSpec spec, String label) {
        try {
            return Format.of(label);
        } catch (IllegalArgumentException e) {
            throw misuse(spec, "--" + e.getMessage());
        }
    }

    private static ParameterException misuse(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void files(Sources sources) {
        exit = sources.each(Outputs.of(spec), Terminal.current(), Exit.UNREADABLE, this::encode, this::add);
    }

    /// A submission is exported at the position of the last word on it, so that no filing is there twice.
    private void archive(Path folder) throws IOException {
        try (var store = FolderStore.open(folder, Clock.systemUTC())) {
            var archive = store.archive();
            int steps = Math.toIntExact(Math.min(last(archive) - reached, Integer.MAX_VALUE));
            try (var batch = new Batch<>(
                    Outputs.of(spec), Terminal.current(), steps, Exit.UNREADABLE, this::encode, this::add)) {
                long first = reached;
                for (var entries = archive.after(reached, ENTRIES_AT_ONCE);
                        !entries.isEmpty();
                        entries = archive.after(reached, ENTRIES_AT_ONCE)) {
                    for (var entry : entries) {
                        reached = entry.position();
                        entry(archive, entry, batch, (int) Math.min(reached - first, steps));
                    }
                }
                exit = batch.finish();
            }
        }
    }

    private void entry(Archive archive, Entry entry, Batch<Encoded> batch, int step) throws IOException {
        boolean lastWord = archive.entry(entry.number()).filter(entry::equals).isPresent();
        switch (entry) {
            case Entry.Disseminated _, Entry.Corrected _
            when lastWord -> {
                var name = entry.number().toString();
                var bytes = archive.find(entry.number());
                batch.add(
                        entry.position(),
                        step,
                        bytes.isPresent()
                                ? new Given(name, bytes.get())
                                : new Unreadable(name, "its bytes are not in the archive"));
            }
            case Entry.Deleted gone ->
                export.add(export.encode(new Exported.Deletion(
                        gone.position(), gone.number(), gone.at(), gone.sha256(), gone.reason())));
            case Entry.Disseminated _, Entry.Corrected _ -> {}
        }
    }

    /// The last position: there are no gaps, so it can be closed in on.
    private static long last(Archive archive) throws IOException {
        long there = 0;
        long step = 1;
        while (!archive.after(there + step - 1, 1).isEmpty()) {
            there += step;
            step *= 2;
        }
        while (step > 1) {
            step /= 2;
            there += archive.after(there + step - 1, 1).isEmpty() ? 0 : step;
        }
        return there;
    }

    private Done<Encoded> encode(long number, Given given) {
        var examination = Examination.of(CurrentReports.read(given.bytes()), RuleBook.current(), Optional.empty());
        return new Done<>(export.encode(Exported.Filing.of(number, given.name(), examination)), Exit.DONE);
    }

    private void add(long number, Encoded encoded) {
        try {
            export.add(encoded);
            filings++;
            reached = Math.max(reached, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int finish(Path to) throws IOException {
        export.finish(filings, reached);
        spec.commandLine().getOut().println("%,d filings are in %s".formatted(filings, to));
        return exit;
    }
}
