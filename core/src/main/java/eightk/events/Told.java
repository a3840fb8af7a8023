package eightk.events;

import eightk.model.ItemNumber;
import java.util.Optional;

/// How an event is told: under which item, by which document, in which words.
///
/// @param item the item it is told under; for a release, the one that attaches it
/// @param belongsTo the item it would by its nature be reported under, where that is another one
public record Told(ItemNumber item, Optional<ItemNumber> belongsTo, Source source, Evidence evidence) {

    static Told of(Passage passage, Sentence sentence, EventType type) {
        return new Told(
                passage.item(),
                type.itemBeside(passage.item()).filter(item -> !item.equals(passage.item())),
                passage.source(),
                new Evidence(sentence.quote(), sentence.place().quoting(sentence.quote())));
    }
}
