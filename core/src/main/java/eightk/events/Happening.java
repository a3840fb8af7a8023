package eightk.events;

import eightk.events.SearchText.Word;
import eightk.model.ItemNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words by which one sentence tells that something of a type happened, and where in a filing they count.
///
/// @param stems in lower case; a sentence without any of them is not looked at further
record Happening(EventType type, List<Where> where, List<Word> stems, SiftedPattern words) {

    /// Where words count.
    enum Where {
        /// Under the item that asks for such events.
        OWN,
        /// Under any other item that tells news.
        OTHER,
        /// Under such an item, unless it is there for results: what is told beside those is background.
        NEWS,
        /// Under the item for material agreements.
        CONTRACT,
        /// Under any item at all.
        ANY,
        /// In a press release.
        RELEASE;

        static Where of(Passage passage, EventType type) {
            if (passage.source() == Source.RELEASE) {
                return RELEASE;
            }
            return type.isAskedBy(passage.item()) ? OWN : OTHER;
        }
    }

    /// The table of them all.
    ///
    /// @throws IllegalStateException if a line is neither a part nor a rule
    static List<Happening> load(String resource) {
        return RuleTable.rules("(?i)", Map.of(), List.of(resource)).stream()
                .map(Happening::of)
                .toList();
    }

    private static Happening of(RuleTable.Rule rule) {
        try {
            int blank = rule.head().indexOf(' ');
            var where = new ArrayList<Where>();
            for (var place : rule.head().substring(blank + 1).split(",", -1)) {
                where.add(RuleTable.named(place, Where.values()).orElseThrow(IllegalArgumentException::new));
            }
            var stems = new ArrayList<Word>();
            for (var stem : rule.stems().split("\\|", -1)) {
                if (stem.length() < 2) {
                    throw rule.wrongStems("words of two letters or more, parted by strokes");
                }
                stems.add(new Word(stem));
            }
            return new Happening(
                    EventType.of(rule.head().substring(0, Math.max(0, blank))), where, stems, rule.pattern());
        } catch (IllegalArgumentException _) {
            throw rule.wrongHead("an event type and places, parted by commas, of " + List.of(Where.values()));
        }
    }

    boolean counts(Passage passage) {
        if (where.contains(Where.ANY)) {
            return passage.source() == Source.REPORT;
        }
        if (where.contains(Where.CONTRACT)) {
            return passage.source() == Source.REPORT && EventType.AGREEMENT.isAskedBy(passage.item());
        }
        var place = Where.of(passage, type);
        return switch (place) {
            case OWN -> where.contains(place);
            case OTHER ->
                tellsNews(passage.item())
                        && (where.contains(place) || (where.contains(Where.NEWS) && !RESULTS.contains(passage.item())));
            default -> where.contains(place) && tellsNews(passage.item());
        };
    }

    /// Items for whatever a company thinks worth telling, and those whose releases tell more than they ask for.
    private static final Set<ItemNumber> NEWS = numbers("2", "5", "9", "12", "2.02", "7.01", "8.01");

    private static final Set<ItemNumber> RESULTS = numbers("12", "2.02");

    private static Set<ItemNumber> numbers(String... printed) {
        var numbers = new HashSet<ItemNumber>();
        for (var number : printed) {
            numbers.add(ItemNumber.parse(number));
        }
        return Set.copyOf(numbers);
    }

    private static boolean tellsNews(ItemNumber item) {
        return NEWS.contains(item);
    }
}
