package eightk.report;

import eightk.report.flow.Line;
import java.util.List;
import java.util.Optional;

/// A stretch of the main document.
///
/// @param heading of an item; absent for every other kind
/// @param headingLines the lines of the heading, with the section title above it
/// @param lines what stands under the heading
record Section(Kind kind, Optional<ItemHeading> heading, List<Line> headingLines, List<Line> lines) {

    Section {
        headingLines = List.copyOf(headingLines);
        lines = List.copyOf(lines);
    }

    /// Whether it is an item under which exhibits are listed.
    boolean listsExhibits() {
        return heading.isPresent() && heading.get().numbers().stream().anyMatch(Joint::listsExhibits);
    }

    enum Kind {
        COVER,
        ITEM,
        SIGNATURE,
        EXHIBIT_INDEX,
        OTHER
    }
}
