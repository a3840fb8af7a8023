package eightk.model;

import java.util.List;
import java.util.Optional;

/// One item as the document reports it.
///
/// @param caption as printed
/// @param heading the whole heading as printed, with the title of the section above it
/// @param jointWith the items that share this one's heading and text: "Items 1.01 and 2.03"
/// @param subparagraphs the letters under which it is divided, such as `(b)` and `(c)`
/// @param blocks everything under the heading, up to the next
/// @param status what the form gives it on the day, whatever the filer says
/// @param claimed what the filer says of it in words, if anything
/// @param place of the heading
public record Item(
        ItemNumber number,
        Optional<String> caption,
        String heading,
        List<ItemNumber> jointWith,
        List<String> subparagraphs,
        List<Block> blocks,
        FilingStatus status,
        Optional<Claim> claimed,
        Place place) {

    public Item {
        jointWith = List.copyOf(jointWith);
        subparagraphs = List.copyOf(subparagraphs);
        blocks = List.copyOf(blocks);
    }

    /// The text without the heading; tables as aligned rows.
    public String text() {
        return Block.textOf(blocks);
    }

    public Item claiming(Claim claim) {
        return new Item(number, caption, heading, jointWith, subparagraphs, blocks, status, Optional.of(claim), place);
    }

    /// What the filer says its own status is.
    ///
    /// @param place of the words that say so
    public record Claim(FilingStatus status, Place place) {}
}
