package eightk.law;

/// What a breach of a requirement means, gravest first.
public enum Effect {
    /// EDGAR would not take the submission: container, header, format.
    SUSPENDS("suspends"),
    /// The form is not met on its face.
    DEFECT("defect"),
    /// A securities lawyer would look at it.
    REVIEW("review"),
    /// Worth knowing; nothing depends on it.
    NOTE("note");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    /// The name used in JSON and in policies.
    public String label() {
        return label;
    }
}
