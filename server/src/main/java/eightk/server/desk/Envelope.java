package eightk.server.desk;

import eightk.archive.Mode;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A submission as a filer sends it: what the header will need, and the documents, of which the first is the report.
///
/// @param form the submission type, `8-K`
/// @param items as declared, `2.02`
public record Envelope(
        Mode mode,
        String form,
        List<Credential> filers,
        Optional<LocalDate> periodOfReport,
        List<String> items,
        List<Attachment> documents) {

    public Envelope {
        filers = List.copyOf(filers);
        items = List.copyOf(items);
        documents = List.copyOf(documents);
    }

    /// Bytes of the documents.
    long length() {
        return documents.stream()
                .mapToLong(document -> document.bytes().length())
                .sum();
    }

    /// Whose report it is, and the code that proves it.
    public record Credential(Cik cik, String ccc) {

        /// The code is in no log and no message.
        @Override
        public String toString() {
            return cik.toString();
        }
    }

    /// @param fileName a plain file name, see [EnvelopeChecks]
    /// @param bytes as the filer has them: not encoded
    public record Attachment(String fileName, String type, Optional<String> description, Bytes bytes) {}
}
