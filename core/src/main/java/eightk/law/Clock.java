package eightk.law;

import java.util.regex.Pattern;

/// How long the law gives.
public sealed interface Clock {

    /// How the rows write it: `business 4`, `calendar 15`, `fd`, `same day`, `report`, `none`.
    Pattern FORM = Pattern.compile("(business|calendar) (\\d+)|fd|same day|report|none");

    /// Business days, of which the first is the one after the event.
    record Business(int days) implements Clock {}

    /// Calendar days; a last day that is not a business day moves to the next (Rule 0-3).
    record Calendar(int days) implements Clock {}

    /// Regulation FD: at once if the disclosure is intentional, else promptly, which is within 24 hours or by the
    /// next opening of the New York Stock Exchange, whichever is later (17 CFR 243.101(d)).
    record RegulationFd() implements Clock {}

    /// The day on which something else must go out.
    record SameDay() implements Clock {}

    /// With the report that it belongs to.
    record WithReport() implements Clock {}

    /// No day is set.
    record None() implements Clock {}

    /// Reads it as the rows write it.
    ///
    /// @throws IllegalArgumentException if it is written otherwise
    static Clock parse(String text) {
        var m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "clock must look like business 4 or calendar 15, found '%s'".formatted(text));
        }
        return switch (text.split(" ", 2)[0]) {
            case "business" -> new Business(Integer.parseInt(m.group(2)));
            case "calendar" -> new Calendar(Integer.parseInt(m.group(2)));
            case "fd" -> new RegulationFd();
            case "report" -> new WithReport();
            case "none" -> new None();
            default -> new SameDay();
        };
    }
}
