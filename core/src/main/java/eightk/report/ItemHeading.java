package eightk.report;

import eightk.model.ItemNumber;
import java.util.List;
import java.util.Optional;

/// The heading of one item, or of several together.
///
/// @param first the line it begins on, as an index into the flow
/// @param last the line it ends on
/// @param numbers more than one for "Items 1.01 and 2.03"
/// @param captions one for each number, where a caption of its own is printed
/// @param known whether the words after the number are a caption of the form
record ItemHeading(int first, int last, List<ItemNumber> numbers, List<Optional<String>> captions, boolean known) {

    ItemHeading {
        numbers = List.copyOf(numbers);
        captions = List.copyOf(captions);
    }
}
