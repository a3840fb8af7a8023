package eightk.events;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells from the words of a departure how someone leaves.
final class LeavingReason {

    private static final Pattern NOT_STANDING =
            Pattern.compile("(?i)re-?election|re-?nomination|another (?:[\\w-]+ )?term|additional term");
    private static final Pattern DIED = Pattern.compile("(?i)\\b(?:died|death|passed away|passing)\\b");
    private static final Pattern RESIGNED = Pattern.compile("(?i)\\bresign");
    private static final Pattern RETIRED = Pattern.compile("(?i)\\bretir");
    private static final Pattern STEPPED = Pattern.compile("(?i)\\bstep\\w* (?:down|aside)");
    private static final Pattern DISMISSED = Pattern.compile(
            "(?i)\\b(?:removed|dismissed|dismissal|discharged|relieved|ousted|let go|released from|removal|severed its employment)\\b"
                    + "|(?:^|\\b(?:was|were|been|being|be|is) (?:\\w+ ){0,2})terminat(?:ed|ion)\\b");

    private LeavingReason() {}

    static Optional<Reason> in(String words) {
        if (NOT_STANDING.matcher(words).find()) {
            return Optional.of(Reason.NOT_STANDING);
        }
        if (DIED.matcher(words).find()) {
            return Optional.of(Reason.DIED);
        }
        if (RESIGNED.matcher(words).find()) {
            return Optional.of(Reason.RESIGNED);
        }
        if (RETIRED.matcher(words).find()) {
            return Optional.of(Reason.RETIRED);
        }
        if (STEPPED.matcher(words).find()) {
            return Optional.of(Reason.STEPPED_DOWN);
        }
        return DISMISSED.matcher(words).find() ? Optional.of(Reason.DISMISSED) : Optional.empty();
    }
}
