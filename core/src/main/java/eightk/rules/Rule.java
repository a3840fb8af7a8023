package eightk.rules;

import eightk.law.Requirement;
import eightk.law.Requirements;
import eightk.model.Certainty;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.RuleId;
import java.util.stream.Stream;

/// A requirement and the pure function that looks for breaches of it.
public record Rule(Requirement requirement, Check check) {

    /// Looks for breaches in a report, under the law that binds it.
    @FunctionalInterface
    public interface Check {
        Stream<Finding> examine(CurrentReport report, Law law);
    }

    /// The rule for the requirement of this name.
    ///
    /// @throws IllegalArgumentException if there is no such requirement
    static Rule of(String id, Check check) {
        return new Rule(Requirements.of(new RuleId(id)), check);
    }

    public RuleId id() {
        return requirement.id();
    }

    /// The most that a finding of this rule may claim.
    Certainty most() {
        return requirement.confidence().most();
    }
}
