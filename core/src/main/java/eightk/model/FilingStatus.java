package eightk.model;

/// Whether matter is subject to Section 18 of the Exchange Act and to incorporation by reference.
public enum FilingStatus {
    FILED("filed"),
    FURNISHED("furnished");

    private final String label;

    FilingStatus(String label) {
        this.label = label;
    }

    /// The name used in JSON.
    public String label() {
        return label;
    }
}
