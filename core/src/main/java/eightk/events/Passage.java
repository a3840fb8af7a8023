package eightk.events;

import eightk.model.Block;
import eightk.model.ItemNumber;
import java.util.List;

/// What a filing says in one place: the text of an item, or a press release that an item attaches.
record Passage(ItemNumber item, Source source, List<Block> blocks, List<Sentence> sentences) {

    static Passage of(ItemNumber item, Source source, List<Block> blocks) {
        return new Passage(item, source, List.copyOf(blocks), SentenceSplitter.split(blocks));
    }
}
