package eightk.archive;

import eightk.model.AccessionNumber;
import java.io.IOException;
import java.time.Instant;

/// A step was asked for that does not follow from where the submission is.
public final class OutOfTurnException extends IOException {

    private static final long serialVersionUID = 1;

    public OutOfTurnException(AccessionNumber number, State found, State wanted) {
        super("%s is %s and cannot become %s".formatted(number, found.label(), wanted.label()));
    }

    public OutOfTurnException(AccessionNumber number, State found) {
        super("%s is %s, and only what was suspended or passed can be emptied".formatted(number, found.label()));
    }

    public OutOfTurnException(AccessionNumber number) {
        super("%s is on the docket and can be disseminated only from there".formatted(number));
    }

    public OutOfTurnException(AccessionNumber number, Instant releaseAt, Instant now) {
        super("%s is to be released at %s and it is %s".formatted(number, releaseAt, now));
    }
}
