package eightk.archive;

/// What a submission is sent for.
public enum Mode {
    /// To be filed.
    LIVE,
    /// To hear what review says of it. It is reviewed alike, and never disseminated.
    TEST
}
