package eightk.archive;

/// Words that are no query. The message says what was wanted, what was found, and where; it is meant for whoever
/// wrote them.
public final class BadQueryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public BadQueryException(String message) {
        super(message);
    }
}
