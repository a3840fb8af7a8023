package eightk.bench.desk;

import eightk.edgar.SubmissionReader;
import eightk.edgar.Uuencode;
import eightk.law.Form8K;
import eightk.model.Bytes;
import eightk.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// The documents of real submissions in envelopes for the desk, so that sizes are distributed as they are in life. Only
/// of
/// those in the numbering of today, for that is what is filed today.
///
/// @param documents of each submission, as XML
/// @param files from which they are
record Parcels(List<String> documents, List<Path> files) {

    static Parcels of(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            var files = walk.filter(Files::isRegularFile)
                    .sorted()
                    .filter(Parcels::isOfToday)
                    .toList();
            if (files.isEmpty()) {
                throw new NoSuchFileException(folder.toString(), null, "no submission of today's numbering in it");
            }
            var documents = new ArrayList<String>();
            for (var file : files) {
                documents.add(xml(
                        new SubmissionReader().read(Bytes.mapped(file)).value().documents()));
            }
            return new Parcels(documents, files);
        }
    }

    private static boolean isOfToday(Path file) {
        try {
            var header = new SubmissionReader().read(Bytes.mapped(file)).value().header();
            return header.accessionNumber().isPresent()
                    && header.filedAsOf()
                            .filter(day -> !day.isBefore(Form8K.SECTIONS))
                            .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml(List<Document> documents) {
        var xml = new StringBuilder();
        for (int i = 0; i < documents.size(); i++) {
            var text = documents.get(i).text();
            var decoded = Uuencode.decode(text);
            xml.append("""
                    <document><conformedName>document%d.%s</conformedName>
                    <conformedDocumentType>%s</conformedDocumentType><contents>%s</contents></document>
                    """.formatted(
                            i + 1,
                            decoded.isPresent() ? "jpg" : "htm",
                            i == 0 ? "8-K" : decoded.isPresent() ? "GRAPHIC" : "EX-99." + Math.min(i, 99),
                            Base64.getMimeEncoder().encodeToString(decoded.orElseGet(text::toArray))));
        }
        return xml.toString();
    }

    /// A submission of a filer, never the same twice.
    byte[] envelope(int n, Desk.Filer filer) {
        return """
                <edgarSubmission><liveTestFlag>LIVE</liveTestFlag><submissionType>8-K</submissionType>
                <filer><filerId>%s</filerId><filerCcc>%s</filerCcc></filer><items><item>8.01</item></items>
                <periodOfReport>2026-11-19</periodOfReport><documents>
                %s</documents><!-- %d --></edgarSubmission>
                """.formatted(filer.cik(), filer.ccc(), documents.get(n % documents.size()), n)
                .getBytes(StandardCharsets.UTF_8);
    }

    int size() {
        return documents.size();
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (var file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
