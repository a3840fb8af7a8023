package eightk.rules;

import eightk.law.Effect;
import eightk.law.Period;
import eightk.law.Requirements;
import eightk.law.Row;
import eightk.model.Certainty;
import eightk.model.Finding;
import eightk.model.RuleId;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a desk does about findings, by rule and by day. Where a policy says nothing, only a sure finding of
/// effect `suspends` suspends: content never delays news to the market.
///
/// @param clauses of which the first that speaks of a finding decides
public record Policy(List<Clause> clauses) {

    /// A policy that says nothing of its own.
    public static final Policy BY_EFFECT = new Policy(List.of());

    public Policy {
        clauses = List.copyOf(clauses);
    }

    /// What may be done about a finding.
    public enum Decision {
        ACCEPT,
        HOLD,
        SUSPEND
    }

    /// @param reason for the record, and for the filer
    public record Clause(RuleId rule, Decision decision, Period inForce, String reason) {}

    /// Reads a policy file: CSV with the columns `rule,decision,from,until,reason`.
    ///
    /// @param name of the file, for messages
    /// @throws IllegalArgumentException if a row is not as it should be, or names a rule that is not in the book
    public static Policy read(String name, BufferedReader text) throws IOException {
        return new Policy(Row.read(name, text).stream().map(Policy::clause).toList());
    }

    private static Clause clause(Row row) {
        var requirement = Requirements.of(new RuleId(row.text("rule")));
        return new Clause(requirement.id(), row.one("decision", Decision.values()), row.period(), row.text("reason"));
    }

    /// What this policy does about a finding in a submission of that day.
    public Decision decide(Finding finding, LocalDate day) {
        return clause(finding, day).map(Clause::decision).orElseGet(() -> byEffect(finding));
    }

    private Optional<Clause> clause(Finding finding, LocalDate day) {
        return clauses.stream()
                .filter(clause ->
                        clause.rule().equals(finding.rule()) && clause.inForce().contains(day))
                .findFirst();
    }

    private static Decision byEffect(Finding finding) {
        boolean suspends = Examination.effect(finding) == Effect.SUSPENDS && finding.certainty() == Certainty.SURE;
        return suspends ? Decision.SUSPEND : Decision.ACCEPT;
    }
}
