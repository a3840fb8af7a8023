package eightk.events;

import eightk.model.ItemNumber;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// The sentences of a filing that name or mean someone, marked one after another.
final class MarkedSentences {

    /// Votes on directors are no appointments.
    private static final Set<ItemNumber> VOTES = Set.of(ItemNumber.parse("5.07"));

    private MarkedSentences() {}

    /// @param mayTell whether a sentence, by its text, may tell what is looked for
    static void forEach(Filing filing, Predicate<String> mayTell, BiConsumer<MarkedSentence, Passage> read) {
        var marker = new Marker(filing);
        for (var passage : filing.passages()) {
            marker.startPassage();
            for (var sentence : VOTES.contains(passage.item()) ? List.<Sentence>of() : passage.sentences()) {
                boolean names = !filing.names(sentence).isEmpty();
                if (mayTell.test(sentence.text()) && (names || marker.speaksOfLast(sentence))) {
                    read.accept(marker.mark(sentence), passage);
                } else if (names) {
                    marker.note(sentence);
                }
            }
        }
    }
}
