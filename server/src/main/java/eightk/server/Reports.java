package eightk.server;

import eightk.archive.Archive;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.render.Dossier;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Visible filings with their bytes and their reports, read anew each time they are asked for.
record Reports(Archive archive, Catalogue catalogue, Examiner examiner) {

    /// @param bytes as disseminated
    record Report(Filing filing, Bytes bytes, Dossier dossier) {}

    /// The filing of a number as someone wrote it; absent if it is none, or nothing visible has it.
    Optional<Filing> filing(String number) {
        try {
            return catalogue.find(AccessionNumber.parse(number));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }

    /// The bytes; absent if the filing has been taken back since.
    Optional<Bytes> bytes(Filing filing) throws IOException {
        return archive.find(filing.accession());
    }

    Optional<Report> report(Filing filing) throws IOException {
        return bytes(filing).map(bytes -> report(filing, bytes));
    }

    Report report(Filing filing, Bytes bytes) {
        return new Report(filing, bytes, Dossier.of(filing.accession() + ".txt", examiner.examine(bytes)));
    }

    /// @param beside whether the original stands beside the text
    FilingPage page(Report report, boolean beside) {
        var cik = report.filing().listing().listed().findFirst().flatMap(party -> party.cik());
        return FilingPage.of(
                report, examiner.edition(), cik.map(catalogue::filings).orElse(List.of()), beside);
    }
}
