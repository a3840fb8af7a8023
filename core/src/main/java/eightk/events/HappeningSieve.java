package eightk.events;

import eightk.events.SearchText.Word;
import java.util.ArrayList;
import java.util.List;

/// The happenings that count in a passage, of which each sentence may tell a few: those of whose stems it has one. A
/// sentence is asked for the rarest pair of letters of every stem, and only where it has that for the stem.
final class HappeningSieve {

    private final List<Happening> happenings;

    /// The stems of all happenings one after another, of which happening each is, and its rarest pair.
    private final Word[] stems;
    private final int[] of;
    private final int[] pairs;

    HappeningSieve(List<Happening> happenings) {
        this.happenings = happenings;
        int count = 0;
        for (var happening : happenings) {
            count += happening.stems().size();
        }
        this.stems = new Word[count];
        this.of = new int[count];
        this.pairs = new int[count];
        int at = 0;
        for (int i = 0; i < happenings.size(); i++) {
            for (var stem : happenings.get(i).stems()) {
                stems[at] = stem;
                of[at] = i;
                pairs[at++] = stem.rarestPair();
            }
        }
    }

    /// Those that a sentence may tell, in the order of all.
    List<Happening> in(SearchText sentence) {
        var found = List.<Happening>of();
        int last = -1;
        for (int i = 0; i < pairs.length; i++) {
            if (sentence.hasPair(pairs[i]) && of[i] != last && sentence.has(stems[i])) {
                last = of[i];
                var happening = happenings.get(last);
                if (happening.words().mayBeIn(sentence)) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(happening);
                }
            }
        }
        return found;
    }
}
