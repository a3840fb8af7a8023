package eightk.law;

import eightk.model.Certainty;

/// How well a fact of law is known. A rule that rests on less than [#HIGH] warns: it never suspends, and
/// what it finds is never `sure`.
public enum Confidence {
    HIGH("H"),
    PROBABLE("M"),
    LOW("L");

    private final String mark;

    Confidence(String mark) {
        this.mark = mark;
    }

    /// The letter that stands for it in the rows: `H`, `M` or `L`.
    public String mark() {
        return mark;
    }

    /// The most that a finding which rests on this fact may claim.
    public Certainty most() {
        return this == HIGH ? Certainty.SURE : Certainty.PROBABLE;
    }

    /// The one a letter stands for.
    ///
    /// @throws IllegalArgumentException if the letter stands for none
    static Confidence ofMark(String mark) {
        for (var confidence : values()) {
            if (confidence.mark.equals(mark)) {
                return confidence;
            }
        }
        throw new IllegalArgumentException("confidence must be H, M or L, found '%s'".formatted(mark));
    }
}
