package eightk.law;

import eightk.model.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The list of requirements, one row of `requirements.csv` each. A requirement that ends is closed, never deleted.
public final class Requirements {

    private static final List<Requirement> ALL = Row.resource("requirements.csv").stream()
            .map(Requirements::requirement)
            .toList();

    private static final Map<RuleId, Requirement> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Requirement::id, Function.identity()));

    private Requirements() {}

    /// In the order of the book.
    public static List<Requirement> all() {
        return ALL;
    }

    public static Optional<Requirement> find(RuleId id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /// The requirement of this name.
    ///
    /// @throws IllegalArgumentException if the list has none
    public static Requirement of(RuleId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("requirements.csv has no row " + id));
    }

    private static Requirement requirement(Row row) {
        return new Requirement(
                new RuleId(row.text("id")),
                row.one("scope", Requirement.Scope.values()),
                row.one("effect", Effect.values()),
                row.period(),
                row.one("judgedBy", Requirement.JudgedBy.values()),
                row.confidence(),
                row.text("citation"),
                row.text("text"),
                row.text("mend"),
                row.text("why"));
    }
}
