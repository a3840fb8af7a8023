package eightk.rules;

import static eightk.model.Certainty.SURE;

import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Finding.Malformed;
import eightk.model.Item;
import eightk.model.Part;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about names that are often written wrong.
final class WordingRules {

    static final Rule TITLE_OF_ACT = Rule.of("8K-WORDING-TITLE-OF-ACT", WordingRules::titleOfAct);

    static final List<Rule> ALL = List.of(TITLE_OF_ACT);

    private static final Pattern WRONG_TITLE =
            Pattern.compile("(?i)Securities\\s+and\\s+Exchange\\s+Act\\s+of\\s+1934");

    private WordingRules() {}

    private static Stream<Finding> titleOfAct(CurrentReport report, Law law) {
        return Stream.concat(
                        report.items().stream().map(Item::blocks),
                        report.parts().stream().map(Part::blocks))
                .flatMap(List::stream)
                .flatMap(WordingRules::wrongTitles);
    }

    private static Stream<Finding> wrongTitles(Block block) {
        return WRONG_TITLE
                .matcher(block.text())
                .results()
                .map(found -> new Malformed(
                        TITLE_OF_ACT.id(),
                        SURE,
                        block.place().quoting(found.group()),
                        "title of the Act",
                        found.group().replaceAll("\\s+", " "),
                        "Securities Exchange Act of 1934"));
    }
}
