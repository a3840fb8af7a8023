package eightk.events;

/// Which of a filing's documents tells an event.
public enum Source {
    /// The report itself.
    REPORT("report"),
    /// A press release attached to it.
    RELEASE("release");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /// The name used in JSON.
    public String label() {
        return label;
    }
}
