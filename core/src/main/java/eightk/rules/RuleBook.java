package eightk.rules;

import eightk.law.BusinessDays;
import eightk.law.Form8K;
import eightk.law.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every rule there has ever been, each with its dates.
///
/// @param edition the day up to which the law was followed
public record RuleBook(LocalDate edition, List<Rule> rules) {

    private static final RuleBook CURRENT = new RuleBook(
            LocalDate.of(2026, 11, 22),
            Stream.of(
                            HeaderRules.ALL,
                            CoverRules.ALL,
                            TaggingRules.ALL,
                            TaggedCoverRules.ALL,
                            TagDependencyRules.ALL,
                            ItemRules.ALL,
                            ElementRules.ALL,
                            StatusRules.ALL,
                            ExhibitRules.ALL,
                            FormatRules.ALL,
                            MarkupRules.ALL,
                            LinkRules.ALL,
                            SignatureRules.ALL,
                            DateRules.ALL,
                            VoteRules.ALL,
                            LimitRules.ALL,
                            AmendmentRules.ALL,
                            WordingRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    public RuleBook {
        rules = List.copyOf(rules);
    }

    public static RuleBook current() {
        return CURRENT;
    }

    /// What binds a report filed on one day of an event on another. The only place where dates meet rules.
    ///
    /// @param event absent where the report does not say; rules judged by the event then do not bind
    public Law binding(LocalDate filed, Optional<LocalDate> event) {
        return new Law(
                edition.toString(),
                filed,
                event,
                Form8K.on(filed),
                rules.stream()
                        .filter(rule -> binds(rule.requirement(), filed, event))
                        .toList(),
                BusinessDays.washington());
    }

    private static boolean binds(Requirement requirement, LocalDate filed, Optional<LocalDate> event) {
        return switch (requirement.day()) {
            case FILING -> requirement.inForce().contains(filed);
            case EVENT -> event.filter(requirement.inForce()::contains).isPresent();
        };
    }
}
