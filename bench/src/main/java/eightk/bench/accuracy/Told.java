package eightk.bench.accuracy;

import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Item;
import eightk.model.Part;
import eightk.model.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Everything a report says in its items and parts, in the order of the document.
final class Told {

    private Told() {}

    static Letters of(CurrentReport report) {
        return Letters.of(sections(report).stream()
                .flatMap(section -> section.texts().stream())
                .toList());
    }

    private record Stretch(Place place, List<String> texts) {

        boolean begins(Stretch other) {
            return place.line() < other.place.line()
                    || (place.line() == other.place.line() && place.column() <= other.place.column());
        }
    }

    /// Items and parts are each in order; here they are merged by where they begin.
    private static List<Stretch> sections(CurrentReport report) {
        Deque<Stretch> items = new ArrayDeque<>(items(report.items()));
        Deque<Stretch> parts =
                new ArrayDeque<>(report.parts().stream().map(Told::part).toList());
        var merged = new ArrayList<Stretch>();
        while (!items.isEmpty() && !parts.isEmpty()) {
            merged.add(parts.getFirst().begins(items.getFirst()) ? parts.removeFirst() : items.removeFirst());
        }
        merged.addAll(parts);
        merged.addAll(items);
        return merged;
    }

    private static Stretch part(Part part) {
        return new Stretch(part.place(), part.blocks().stream().map(Block::text).toList());
    }

    /// Items with a joint heading share it and their blocks: the heading is told with the first, the blocks with the
    /// last of them.
    private static List<Stretch> items(List<Item> items) {
        Set<Block> told = Collections.newSetFromMap(new IdentityHashMap<>());
        var stretches = new ArrayList<Stretch>();
        for (int i = items.size() - 1; i >= 0; i--) {
            var item = items.get(i);
            var texts = new ArrayList<String>();
            if (i == 0 || !sameHeading(items.get(i - 1), item)) {
                texts.add(item.heading());
            }
            for (var block : item.blocks()) {
                if (told.add(block)) {
                    texts.add(block.text());
                }
            }
            stretches.add(new Stretch(item.place(), texts));
        }
        return stretches.reversed();
    }

    private static boolean sameHeading(Item one, Item other) {
        return one.place().equals(other.place()) && one.heading().equals(other.heading());
    }
}
