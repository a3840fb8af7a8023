package eightk.rules;

import static eightk.model.Certainty.CANNOT_TELL;
import static eightk.model.Certainty.PROBABLE;

import eightk.law.BusinessDays.Span;
import eightk.law.FollowUp;
import eightk.law.Provision;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Item;
import eightk.rules.Due.FollowUpDue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Rules about amendments: how one is marked, and what a report makes one owe.
final class AmendmentRules {

    static final Rule NUMBER = Rule.of("8K-AMENDMENT-NUMBER", AmendmentRules::number);
    static final Rule FOLLOW_UP = Rule.of("8K-FOLLOW-UP", AmendmentRules::followUp);

    static final List<Rule> ALL = List.of(NUMBER, FOLLOW_UP);

    private AmendmentRules() {}

    private static Stream<Finding> number(CurrentReport report, Law law) {
        return report.form().isAmendment() && report.cover().amendment().isEmpty()
                ? Stream.of(NUMBER.missing(PROBABLE, Places.cover(report), "the number of the amendment"))
                : Stream.empty();
    }

    /// Follow-ups whose day can be told. Whether one is needed the report does not always say: an acquisition may
    /// be too small for statements.
    private static Stream<Finding> followUp(CurrentReport report, Law law) {
        return report.form().isAmendment()
                ? Stream.empty()
                : report.items().stream().flatMap(item -> followUps(report, item, law));
    }

    private static Stream<Finding> followUps(CurrentReport report, Item item, Law law) {
        return law.event().stream()
                .flatMap(event -> Due.of(Provision.of(item.number()), event, law.calendar()).stream())
                .flatMap(due -> due.followUps().stream())
                .filter(owed -> !answered(owed.followUp(), report))
                .flatMap(owed -> day(owed, law).stream()
                        .map(span -> FOLLOW_UP.owed(
                                CANNOT_TELL, item.place(), owed.followUp().what(), span.latest())));
    }

    private static Optional<Span> day(FollowUpDue owed, Law law) {
        return owed.due()
                .or(() -> owed.followUp().since() == FollowUp.Since.FILING
                        ? Due.end(owed.followUp().clock(), law.filed(), law.calendar())
                        : Optional.empty());
    }

    /// Whether the report already brings what would have to follow.
    private static boolean answered(FollowUp followUp, CurrentReport report) {
        return followUp.what().contains("Exhibit 16")
                && report.exhibits().stream()
                        .anyMatch(exhibit -> exhibit.number().startsWith("16"));
    }
}
