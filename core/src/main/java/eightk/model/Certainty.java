package eightk.model;

/// How sure a finding is.
public enum Certainty {
    /// It is so on the face of the bytes.
    SURE("sure"),
    /// It is very likely so; the words, or the law, leave some room.
    PROBABLE("probable"),
    /// What was given does not let anyone tell.
    CANNOT_TELL("cannotTell");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    /// The name used in JSON.
    public String label() {
        return label;
    }
}
