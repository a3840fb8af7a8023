package eightk.tables;

import eightk.model.Bytes;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import eightk.testkit.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The samples as tables.
final class SampleExport {

    private SampleExport() {}

    static List<Exported.Filing> filings() throws IOException {
        var folders = Samples.folders();
        return IntStream.range(0, folders.size())
                .mapToObj(i -> filing(i + 1, folders.get(i)))
                .toList();
    }

    private static Exported.Filing filing(int number, Path folder) {
        var name = String.valueOf(folder.getFileName());
        try {
            var reading = CurrentReports.read(Bytes.mapped(folder.resolve("submission.txt")));
            return Exported.Filing.of(number, name, Examination.of(reading, RuleBook.current(), Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path folder, Format format, List<? extends Exported> exported) throws IOException {
        try (var export = Export.begin(folder, format, 0)) {
            for (var one : exported) {
                export.add(export.encode(one));
            }
            export.finish(exported.size(), exported.size());
        }
        return folder;
    }
}
