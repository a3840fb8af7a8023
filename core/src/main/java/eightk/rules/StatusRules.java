package eightk.rules;

import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.law.FormItem;
import eightk.model.Certainty;
import eightk.model.CurrentReport;
import eightk.model.FilingStatus;
import eightk.model.Finding;
import eightk.model.Item;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about what is filed and what is only furnished. The form decides that, not a legend.
final class StatusRules {

    static final Rule LEGEND = Rule.of("8K-LEGEND-WITHOUT-EFFECT", StatusRules::legend);

    static final Rule CONTRADICTION = Rule.of("8K-STATUS-CONTRADICTION", StatusRules::contradiction);
    static final Rule ELECTED_FILED = Rule.of("8K-STATUS-ELECTED-FILED", StatusRules::electedFiled);

    static final List<Rule> ALL = List.of(LEGEND, CONTRADICTION, ELECTED_FILED);

    private static final Pattern INCORPORATED = Pattern.compile(
            "(?i)incorporated\\s+(?:herein\\s+|in(?:to)?\\s+this\\s+(?:item\\s+[\\d.]+|report)\\s+)?by\\s+(?:this\\s+)?reference\\s*(?:herein|hereto|into|in\\s+this|\\.|$)");

    private static final Pattern NAMED_ITEM = Pattern.compile("(?i)\\bitems?\\s+(\\d{1,2}(?:\\.\\d{2})?)");

    /// How many characters before the words are quoted at most: the words themselves must not be cut off.
    private static final int BEFORE = 80;

    private StatusRules() {}

    private static Stream<Finding> legend(CurrentReport report, Law law) {
        return report.items().stream()
                .filter(item -> law.form().status(item.number()) == FilingStatus.FILED)
                .filter(item -> law.form()
                        .item(item.number())
                        .filter(FormItem::listsExhibits)
                        .isEmpty())
                .flatMap(item -> item.claimed().stream()
                        .filter(_ -> disclaims(item))
                        .map(claim -> LEGEND.withoutEffect(
                                certainty(report, law),
                                claim.place(),
                                "the legend that Item %s is not filed".formatted(item.number()),
                                "the form of that day furnishes " + furnished(law))));
    }

    private static Stream<Finding> contradiction(CurrentReport report, Law law) {
        return report.items().stream()
                .filter(item -> law.form().status(item.number()) == FilingStatus.FILED && disclaims(item))
                .flatMap(item -> item.blocks().stream()
                        .flatMap(block -> INCORPORATED
                                .matcher(block.text())
                                .results()
                                .limit(1)
                                .map(words -> CONTRADICTION.conflict(
                                        PROBABLE,
                                        Places.words(report, block, words.group(), around(block.text(), words.start())),
                                        "what becomes of the exhibit",
                                        "made part of Item " + item.number(),
                                        "not filed and not incorporated")))
                        .limit(1));
    }

    private static boolean disclaims(Item item) {
        return item.claimed()
                .filter(claim -> claim.status() == FilingStatus.FURNISHED && !speaksOfOthers(item, claim))
                .isPresent();
    }

    private static Stream<Finding> electedFiled(CurrentReport report, Law law) {
        return report.items().stream()
                .filter(item -> law.form().status(item.number()) == FilingStatus.FURNISHED)
                .flatMap(item -> item.claimed().stream()
                        .filter(claim -> claim.status() == FilingStatus.FILED)
                        .map(claim -> ELECTED_FILED.assumed(
                                PROBABLE,
                                claim.place(),
                                "the status of Item " + item.number(),
                                FilingStatus.FILED.label(),
                                "the report says so, and the form lets it")));
    }

    /// The words on both sides of a place in a text, from the beginning of the sentence if that is near.
    private static String around(String text, int at) {
        int sentence = text.lastIndexOf(". ", at) + 1;
        int near = text.lastIndexOf(' ', Math.max(0, at - BEFORE));
        return text.substring(Math.max(0, Math.max(sentence, near)));
    }

    /// A legend printed under one item may be about another: "the information in Item 7.01 ...".
    private static boolean speaksOfOthers(Item item, Item.Claim claim) {
        var named = NAMED_ITEM
                .matcher(claim.place().quote())
                .results()
                .map(m -> m.group(1))
                .toList();
        return !named.isEmpty() && !named.contains(item.number().toString());
    }

    /// Where the report also has an item that is furnished, the legend may be meant for that.
    private static Certainty certainty(CurrentReport report, Law law) {
        boolean furnishesToo =
                report.items().stream().anyMatch(item -> law.form().status(item.number()) == FilingStatus.FURNISHED);
        return furnishesToo ? PROBABLE : SURE;
    }

    private static String furnished(Law law) {
        var items = law.form().items().stream()
                .filter(item -> item.status() == FilingStatus.FURNISHED)
                .map(item -> item.number().toString())
                .toList();
        return switch (items.size()) {
            case 0 -> "nothing";
            case 1 -> "only Item " + items.getFirst();
            default -> "only Items " + String.join(" and ", items);
        };
    }
}
