package eightk.cli.filing;

import eightk.render.CheckText;
import eightk.render.Dossier;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is kept with an attempt beside what was sent: our findings, and the signature page of Rule 302(b).
public final class Enclosures {

    private static final String FINDINGS = "check.txt";
    private static final String SIGNATURES = "signature*";

    /// A scan of some pages fits.
    private static final long MOST_BYTES = 50_000_000;

    private Enclosures() {}

    /// @throws IOException if a file cannot be read, or is too large to be a signature page
    public static Map<String, byte[]> of(BuiltFolder built, RuleBook book) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var pages = Files.newDirectoryStream(built.folder(), SIGNATURES)) {
            for (var page : pages) {
                if (Files.size(page) > MOST_BYTES) {
                    throw new IOException(
                            "%s must be at most %,d bytes to be kept, found more".formatted(page, MOST_BYTES));
                }
                files.put(page.getFileName().toString(), Files.readAllBytes(page));
            }
        }
        var text = built.folder().resolve(BuiltFolder.FULL_TEXT);
        if (Files.exists(text)) {
            var examination = Examination.of(CurrentReports.read(text), book, Optional.empty());
            var dossier = Dossier.of(BuiltFolder.FULL_TEXT, examination).writtenWhere(built.origins());
            var findings = CheckText.of(dossier, false) + "\n";
            files.put(FINDINGS, findings.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
