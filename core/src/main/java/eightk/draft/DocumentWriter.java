package eightk.draft;

import eightk.draft.Draft.Attachment;
import eightk.model.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The documents of a draft: the report, its exhibits, and the taxonomy files of its cover; each in the manner of the
/// day on which it is signed.
public final class DocumentWriter {

    private final Draft draft;
    private final Names names;

    private DocumentWriter(Draft draft) {
        this.draft = draft;
        this.names = new Names(draft);
    }

    /// One document as it is sent.
    ///
    /// @param type of EDGAR: `8-K`, `EX-99.1`
    public record Built(String type, String fileName, String description, Bytes content) {}

    /// The documents in the order of the submission, the report first. Only of a draft that [DraftReader] gave.
    public static List<Built> write(Draft draft) {
        return new DocumentWriter(draft).documents();
    }

    private List<Built> documents() {
        var taxonomy = Manner.TAGS.on(draft.day()) ? Taxonomy.on(draft.day()) : Optional.<Taxonomy>empty();
        var facts = new Tagged(taxonomy.isPresent());
        var report = Manner.HTML.on(draft.day())
                ? new HtmlReport(draft, taxonomy, facts).write()
                : new TextReport(draft).write();
        var documents = new ArrayList<Built>();
        documents.add(ascii(draft.form().code(), names.report(), draft.form().code(), report));
        draft.exhibits().forEach(exhibit -> documents.add(exhibit(exhibit)));
        taxonomy.ifPresent(edition -> taxonomyFiles(edition, facts, documents));
        return documents;
    }

    private void taxonomyFiles(Taxonomy taxonomy, Tagged facts, List<Built> to) {
        var name = names.base();
        var files = new TaxonomyFiles(name, draft.company().prefix(), names.namespace(), taxonomy, facts);
        var extension = "XBRL TAXONOMY EXTENSION ";
        to.add(ascii("EX-101.SCH", name + ".xsd", extension + "SCHEMA DOCUMENT", files.schema()));
        if (files.hasDefinition()) {
            to.add(ascii(
                    "EX-101.DEF", name + "_def.xml", extension + "DEFINITION LINKBASE DOCUMENT", files.definition()));
        }
        to.add(ascii("EX-101.LAB", name + "_lab.xml", extension + "LABEL LINKBASE DOCUMENT", files.labels()));
        to.add(ascii(
                "EX-101.PRE", name + "_pre.xml", extension + "PRESENTATION LINKBASE DOCUMENT", files.presentation()));
    }

    private Built exhibit(Attachment exhibit) {
        var type = "EX-" + exhibit.number().toUpperCase(Locale.ROOT);
        return ExhibitWriter.text(exhibit, Manner.HTML.on(draft.day()), new ArrayList<>())
                .map(text -> ascii(type, names.of(exhibit), exhibit.description(), text))
                .orElseGet(() -> new Built(type, names.of(exhibit), exhibit.description(), exhibit.content()));
    }

    private static Built ascii(String type, String fileName, String description, String text) {
        return new Built(type, fileName, description, Bytes.of(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
