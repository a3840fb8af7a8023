package eightk.events;

import eightk.law.Form8K;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// The sentences of a filing that name or mean someone, marked one after another.
final class MarkedSentences {

    private MarkedSentences() {}

    /// Votes on directors are no appointments, so their item is left out.
    ///
    /// @param mayTell whether a sentence, by its text, may tell what is looked for
    static void forEach(Filing filing, Predicate<String> mayTell, BiConsumer<MarkedSentence, Passage> read) {
        var marker = new Marker(filing);
        for (var passage : filing.passages()) {
            marker.startPassage();
            for (var sentence : passage.item().equals(Form8K.VOTES) ? List.<Sentence>of() : passage.sentences()) {
                boolean names = !filing.names(sentence).isEmpty();
                if (!names && !marker.maySpeakOfLast(sentence)) {
                    continue;
                }
                if (mayTell.test(sentence.text()) && (names || Marker.hasPronoun(sentence))) {
                    read.accept(marker.mark(sentence), passage);
                } else {
                    marker.note(sentence);
                }
            }
        }
    }
}
