package eightk.report.flow;

import eightk.model.TaggedFact;
import java.util.List;

/// A document in reading order, whatever it was written in.
///
/// @param facts what Inline XBRL tags in it
/// @param cut how many characters at the end were not read, because a limit was reached
public record Flow(List<Line> lines, List<TaggedFact> facts, long cut) {

    /// Most lines kept: at 80 characters each, more than the longest document that is read.
    public static final int MOST_LINES = 400_000;

    public Flow {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    /// @param document its sequence in the submission
    public static Flow of(String text, int document) {
        return HtmlFlow.isHtml(text) ? HtmlFlow.read(text, document) : TextFlow.read(text);
    }
}
