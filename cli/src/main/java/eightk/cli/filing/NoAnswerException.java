package eightk.cli.filing;

import java.io.IOException;

/// The server gave no answer that can be used. The message says what was wanted, what was found and what to do now.
public final class NoAnswerException extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean lasting;

    /// @param lasting whether asking again will not help
    NoAnswerException(String message, boolean lasting) {
        super(message);
        this.lasting = lasting;
    }

    boolean isLasting() {
        return lasting;
    }
}
