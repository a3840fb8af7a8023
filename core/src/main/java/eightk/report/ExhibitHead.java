package eightk.report;

import eightk.edgar.DocumentText;
import eightk.law.LatePattern;
import eightk.model.Document;
import eightk.report.flow.Flow;
import eightk.report.flow.Line;
import java.util.Optional;

/// The head of an attached document, which prints the number that its filer gave it, whatever type it was submitted
/// as.
final class ExhibitHead {

    /// How much of a document is looked at, in bytes: the head is its first lines, behind the styles of its time.
    private static final int OPENING = 1 << 15;

    /// Lines at the top among which the number stands.
    private static final int TOP = 6;

    private static final LatePattern NUMBER = LatePattern.of(
            "(?i)\\W*exhibit\\s*(?:no\\.?|number)?\\s*(\\d{1,3}(?:\\.\\d{1,3})?[a-z]?(?:\\s?\\([a-z0-9]{1,4}\\)){0,3})\\W*");

    private ExhibitHead() {}

    /// The number as printed: `10.1`, `24(D)`.
    static Optional<String> number(Document document) {
        var opening = document.text().slice(0, Math.min(OPENING, document.text().length()));
        return Flow.of(DocumentText.of(opening), document.sequence()).lines().stream()
                .filter(Line::isText)
                .limit(TOP)
                .map(line -> NUMBER.matcher(line.text()))
                .filter(m -> m.matches())
                .map(m -> m.group(1))
                .findFirst();
    }
}
