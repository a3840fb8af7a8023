package eightk.model;

/// The name of a rule, by which findings, the book and people refer to it: `8K-ITEM-KNOWN`.
public record RuleId(String id) implements Comparable<RuleId> {

    public RuleId {
        if (!id.matches("[A-Z0-9]+(-[A-Z0-9]+)+")) {
            throw new IllegalArgumentException("rule id must look like 8K-ITEM-KNOWN, found '%s'".formatted(id));
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
