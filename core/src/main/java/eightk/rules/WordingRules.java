package eightk.rules;

import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Item;
import eightk.model.Part;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about words that are often written wrong.
final class WordingRules {

    static final Rule TITLE_OF_ACT = Rule.of("8K-WORDING-TITLE-OF-ACT", WordingRules::titleOfAct);
    static final Rule GARBLED = Rule.of("8K-WORDING-GARBLED", WordingRules::garbled);

    static final List<Rule> ALL = List.of(TITLE_OF_ACT, GARBLED);

    private static final Pattern WRONG_TITLE =
            Pattern.compile("(?i)Securities\\s+and\\s+Exchange\\s+Act\\s+of\\s+1934");

    /// Two articles, or a small word twice, with nothing but blanks between. A capital A may be the name of a class.
    private static final Pattern TWICE = Pattern.compile(
            "\\b(?:a|[Aa]n|[Tt]he)\\s+(?:an|the)\\b|\\b(?:the|an)\\s+a\\b(?!\\.)|\\b(of|to|and|for|by|with|from|was|were|is|are|has|been|its|our)\\s+\\1\\b");

    /// How many characters around doubtful words are quoted.
    private static final int AROUND = 40;

    private WordingRules() {}

    private static Stream<Finding> titleOfAct(CurrentReport report, Law law) {
        return Stream.concat(
                        report.items().stream().map(Item::blocks),
                        report.parts().stream().map(Part::blocks))
                .flatMap(List::stream)
                .flatMap(block -> wrongTitles(report, block));
    }

    private static Stream<Finding> wrongTitles(CurrentReport report, Block block) {
        return WRONG_TITLE
                .matcher(block.text())
                .results()
                .map(found -> TITLE_OF_ACT.malformed(
                        SURE,
                        Places.words(report, block, found.group(), found.group()),
                        "title of the Act",
                        found.group().replaceAll("\\s+", " "),
                        "Securities Exchange Act of 1934"));
    }

    /// The words of the items: tables and covers repeat small words for other reasons.
    private static Stream<Finding> garbled(CurrentReport report, Law law) {
        return report.items().stream()
                .flatMap(item -> item.blocks().stream())
                .filter(block -> !(block instanceof Block.Table))
                .flatMap(block -> TWICE.matcher(block.text())
                        .results()
                        .map(found -> GARBLED.malformed(
                                PROBABLE,
                                Places.words(report, block, found.group(), around(block.text(), found)),
                                "a sentence",
                                found.group().replaceAll("\\s+", " "),
                                "without a small word too many")));
    }

    private static String around(String text, MatchResult found) {
        int from = text.lastIndexOf(' ', Math.max(0, found.start() - AROUND));
        int to = text.indexOf(' ', Math.min(text.length(), found.end() + AROUND));
        return text.substring(Math.max(0, from), to < 0 ? text.length() : to);
    }
}
