package eightk.cli;

/// What the exit code of a command says.
final class Exit {

    static final int DONE = 0;

    /// Done, with findings of effect `suspends` or `defect`.
    static final int FINDINGS = 1;

    static final int MISUSE = 2;

    /// Some input could not be read or written; the rest was finished first.
    static final int UNREADABLE = 3;

    private Exit() {}
}
