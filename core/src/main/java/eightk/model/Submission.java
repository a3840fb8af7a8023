package eightk.model;

import java.util.List;
import java.util.Optional;

/// A submission as EDGAR disseminates it: a header and the documents, in order.
public record Submission(SubmissionHeader header, List<Document> documents) {

    public Submission {
        documents = List.copyOf(documents);
    }

    /// The document that is the report: the first of the submission's own type, else the first of all.
    public Optional<Document> main() {
        for (var document : documents) {
            if (document.type().isCurrentReport()) {
                return Optional.of(document);
            }
        }
        return documents.isEmpty() ? Optional.empty() : Optional.of(documents.getFirst());
    }
}
