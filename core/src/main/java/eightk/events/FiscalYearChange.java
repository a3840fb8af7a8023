package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fiscal year ends on another day than before.
///
/// @param former the last day of the year until now, as printed
/// @param successor the last day of the year from now on, as printed
/// @param date the day of the decision
/// @param form on which the transition period is reported: `10-K`, `10-Q`
public record FiscalYearChange(
        Told told,
        Optional<String> former,
        Optional<String> successor,
        Optional<PrintedDate> date,
        Optional<String> form)
        implements Event {

    private static final String DAY =
            "((?:(?:last|first|second) )?(?:(?:Sunday|Saturday|Friday|Monday|Tuesday|Wednesday|Thursday|day)[^.;,]{0,20} (?:in|of|closest to|nearest) )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:, (?:19|20)\\d\\d)?)";
    private static final String LAST_DAY =
            "(?:an? )?(?:fiscal year )?(?:(?:the )?(?:\\w+ )*?(?:ended|ending|ends) (?:on )?)?(?:a )?(?:the )?" + DAY;
    private static final Pattern FORMER = Pattern.compile(
            "(?i)\\b(?:from|rather than|instead of|in place of|(?:had|has) (?:previously )?ended on) " + LAST_DAY);
    private static final Pattern SUCCESSOR =
            Pattern.compile("(?i)\\b(?:to|(?:will|shall) (?:now |henceforth |instead )?end on) " + LAST_DAY);
    private static final Pattern ADOPTED = Pattern.compile(
            "(?i)\\b(?:adopt|elect|approv|establish|chang)\\w*\\b[^.;]{0,80}\\bfiscal year (?:that )?end(?:s|ing)? (?:on )?(?:the )?"
                    + DAY);
    private static final Pattern FORM = Pattern.compile("(?i)\\bForm (10-KT?|10-QT?|20-F)\\b");

    static Event of(Scene scene) {
        return new FiscalYearChange(
                scene.told(),
                scene.find(FORMER),
                scene.find(SUCCESSOR).or(() -> scene.find(ADOPTED)),
                scene.date(),
                scene.find(FORM));
    }

    @Override
    public EventType type() {
        return EventType.FISCAL_YEAR_CHANGE;
    }

    @Override
    public String key() {
        return successor.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("former", former)
                .text("successor", successor)
                .day("date", date)
                .text("form", form)
                .list();
    }
}
