package eightk.cli.filing;

/// Whether a submission is to become a filing.
public enum Mode {
    TEST,
    LIVE;

    /// The last part of the address that takes such submissions.
    String path() {
        return switch (this) {
            case TEST -> "test";
            case LIVE -> "live";
        };
    }
}
