package eightk.model;

import java.util.List;

/// A stretch of the main document that is not an item.
public record Part(Kind kind, List<Block> blocks, Place place) {

    public Part {
        blocks = List.copyOf(blocks);
    }

    public String text() {
        return Block.textOf(blocks);
    }

    /// What a part is.
    public enum Kind {
        COVER("cover"),
        EXHIBIT_INDEX("exhibitIndex"),
        SIGNATURE("signature"),
        OTHER("other");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// The name used in JSON.
        public String label() {
            return label;
        }
    }
}
