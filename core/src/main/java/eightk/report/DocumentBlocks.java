package eightk.report;

import eightk.edgar.DocumentText;
import eightk.model.Block;
import eightk.model.Document;
import eightk.report.flow.Flow;
import java.util.List;

/// The text of any document of a submission as blocks in reading order, for those who read exhibits.
public final class DocumentBlocks {

    private DocumentBlocks() {}

    /// @throws IllegalArgumentException if the document has more than [DocumentText#LONGEST] bytes
    public static List<Block> of(Document document) {
        var flow = Flow.of(DocumentText.of(document.text()), document.sequence());
        return BlockReader.read(flow.lines(), document.sequence());
    }
}
