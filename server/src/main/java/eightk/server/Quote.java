package eightk.server;

import eightk.archive.Search.Hit;
import eightk.archive.Search.Passage;
import eightk.archive.Search.Told;
import java.util.ArrayList;
import java.util.List;

/// A hit with the words around those that were looked for.
///
/// @param runs of the passage, from left to right; together they are its quote, as the filer wrote it
public record Quote(Hit hit, List<Run> runs) {

    public Quote {
        runs = List.copyOf(runs);
    }

    /// @param marked whether these words were looked for
    public record Run(String text, boolean marked) {}

    /// An event without a passage is quoted by the sentence that tells it.
    static Quote of(Hit hit, List<Passage> passages) {
        return new Quote(
                hit,
                passages.isEmpty()
                        ? hit.event().map(Told::quote).map(it -> new Run(it, false)).stream()
                                .toList()
                        : runs(passages.getFirst()));
    }

    private static List<Run> runs(Passage passage) {
        var runs = new ArrayList<Run>();
        var quote = passage.quote();
        int at = 0;
        for (var mark : passage.marks()) {
            if (mark.from() >= at) {
                runs.add(new Run(quote.substring(at, mark.from()), false));
                runs.add(new Run(quote.substring(mark.from(), mark.to()), true));
                at = mark.to();
            }
        }
        runs.add(new Run(quote.substring(at), false));
        return runs;
    }

    /// The page of the filing, at the item where the hit is under one.
    public String path() {
        var item = hit.item().map(it -> "#item-" + it).orElse("");
        return "/filings/" + hit.number() + item;
    }

    public String company() {
        return hit.companies().isEmpty()
                ? hit.number().toString()
                : hit.companies().getFirst().name();
    }

    /// `Item 5.02, appointment`, or the type of the document.
    public String what() {
        var event = hit.event().map(it -> ", " + Words.spaced(it.type())).orElse("");
        return hit.item().map(it -> "Item " + it).orElse(hit.type()) + event;
    }
}
