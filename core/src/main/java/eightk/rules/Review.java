package eightk.rules;

import eightk.model.Finding;
import java.util.ArrayList;
import java.util.List;

/// The outcome of acceptance review: a decision of the desk, apart from what was found.
public sealed interface Review {

    /// The findings for which it was decided so; none if accepted.
    List<Finding> because();

    record Accepted() implements Review {
        @Override
        public List<Finding> because() {
            return List.of();
        }
    }

    /// Kept until a person decides.
    record Held(List<Finding> because) implements Review {
        public Held {
            because = List.copyOf(because);
        }
    }

    /// Not taken. The filer may mend it and submit again.
    record Suspended(List<Finding> because) implements Review {
        public Suspended {
            because = List.copyOf(because);
        }
    }

    /// Decides by what a policy says of each finding; the gravest decision stands.
    static Review of(Examination examination, Policy policy) {
        var held = new ArrayList<Finding>();
        var suspended = new ArrayList<Finding>();
        for (var finding : examination.findings()) {
            switch (policy.decide(finding, examination.asOf())) {
                case ACCEPT -> {}
                case HOLD -> held.add(finding);
                case SUSPEND -> suspended.add(finding);
            }
        }
        if (!suspended.isEmpty()) {
            return new Suspended(suspended);
        }
        return held.isEmpty() ? new Accepted() : new Held(held);
    }
}
