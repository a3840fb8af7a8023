package eightk.rules;

import static eightk.model.Certainty.SURE;

import eightk.events.EventReader;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/// What of a report is left out because it says more than is read.
final class LimitRules {

    static final Rule EVENTS = Rule.of("EIGHTK-LIMIT", LimitRules::events);

    static final List<Rule> ALL = List.of(EVENTS);

    private LimitRules() {}

    private static Stream<Finding> events(CurrentReport report, Law law) {
        long said = EventReader.characters(report);
        return said <= EventReader.LONGEST
                ? Stream.empty()
                : Stream.of(EVENTS.cut(
                        SURE,
                        report.items().getFirst().place(),
                        "characters in which events are looked for",
                        EventReader.LONGEST,
                        said));
    }
}
