package eightk.cli;

import eightk.cli.input.Input.Given;
import eightk.cli.input.Input.Mistaken;
import eightk.cli.input.Input.Unreadable;
import eightk.cli.input.Inputs;
import eightk.model.CurrentReport;
import eightk.report.CurrentReports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The report that another is compared with: a draft, a folder that was built, a submission or a document.
final class Previous {

    private static final String BUILT = "submission.txt";

    private Previous() {}

    /// @throws IOException unless it is one report that can be read
    static CurrentReport read(Path path) throws IOException {
        var file = Files.exists(path.resolve(BUILT)) ? path.resolve(BUILT) : path;
        var reports = new ArrayList<CurrentReport>();
        var failures = new ArrayList<String>();
        new Inputs(List.of(file.toString()), InputStream.nullInputStream()).each(input -> {
            switch (input) {
                case Given given ->
                    reports.add(CurrentReports.read(given.bytes()).value());
                case Mistaken draft -> failures.addAll(draft.lines());
                case Unreadable(var name, var why) -> failures.add("%s: %s".formatted(name, why));
            }
        });
        if (!failures.isEmpty()) {
            throw new IOException("--against: " + failures.getFirst());
        }
        if (reports.size() != 1) {
            throw new IOException("--against: %s must be one report, found %d".formatted(path, reports.size()));
        }
        return reports.getFirst();
    }
}
