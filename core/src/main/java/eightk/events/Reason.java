package eightk.events;

/// How someone leaves a position.
public enum Reason {
    RESIGNED("resigned"),
    RETIRED("retired"),
    DISMISSED("dismissed"),
    DIED("died"),
    NOT_STANDING("not standing for re-election"),
    TERM_ENDED("term ended"),
    STEPPED_DOWN("stepped down");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /// The name used in JSON.
    public String label() {
        return label;
    }
}
