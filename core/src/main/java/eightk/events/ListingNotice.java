package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A listing is in doubt, ends or moves: notice of a rule not met, withdrawal, transfer.
///
/// @param action `noncompliance`, `delisting`, `transfer` or `compliance regained`
/// @param exchange as printed
/// @param rule the rule of the exchange, its number as printed
/// @param cure the day by which the rule must be met again
/// @param date the day of the notice
public record ListingNotice(
        Told told,
        Optional<String> action,
        Optional<String> exchange,
        Optional<String> rule,
        Optional<PrintedDate> cure,
        Optional<PrintedDate> date)
        implements Event {

    private static final Pattern EXCHANGE = Pattern.compile(
            "(?i)(?-i)\\b((?:The )?(?:(?:NASDAQ|Nasdaq)(?: (?:Global Select|Global|Capital|National|Stock|SmallCap))?(?: Market)?|New York Stock Exchange|NYSE(?: American| Arca| MKT| Amex)?|American Stock Exchange|AMEX|Chicago Stock Exchange|Pacific (?:Stock )?Exchange|OTC[\\w ]{0,20}))\\b");
    private static final Pattern RULE = Pattern.compile(
            "(?i)\\b(?:Listing |Marketplace |Market(?:place)? |Company Guide |NASDAQ |Exchange |Listed Company Manual )*(?:Rules?|Sections?) ((?:IM-)?\\d{3,4}[A-Z]?(?:\\.\\d+[A-Z]?)?(?:\\([\\w]+\\))*)");
    private static final String FAILING =
            "\\b(?:(?:not (?:currently )?|no longer )(?:in compliance|compl\\w+|satisf\\w+|meets?)|non-?compliance|below|out of compliance|fail(?:s|ure)? to)\\b";
    private static final Pattern FAILS = Pattern.compile("(?i)" + FAILING + "|\\bfailed to\\b|\\bdeficien");
    private static final Pattern BROKEN = Pattern.compile(
            "(?i)" + FAILING
                    + "(?:[^.;]|\\.(?=\\d)){0,160}?\\b(?:Rules?|Sections?) ((?:IM-)?\\d{3,4}[A-Z]?(?:\\.\\d+[A-Z]?)?(?:\\([\\w]+\\))*)");
    private static final Pattern CURE = Pattern.compile(
            "(?i)\\b(?:until|by(?! (?:letter|notice|e-?mail|press))|no later than|on or before|prior to|expires? on|through)\\b(?=[^.;]{0,40}\\d{4})");
    private static final Pattern TRANSFER = Pattern.compile(
            "(?i)\\b(?:transfer|list(?:ing)?)\\w*\\b[^.;]{0,120}\\bfrom\\b[^.;]{0,60}\\bto\\b|\\b(?:transfer|mov|switch)\\w* (?:of )?(?:the |its )?listing\\b|\\bvoluntar\\w+\\b[^.;]{0,60}\\b(?:delist|withdraw)");
    private static final Pattern REGAINED = Pattern.compile(
            "(?i)(?<!\\bnot )(?<!\\bnot yet )\\bregained compliance|\\bcompliance (?:has been )?regained|\\b(?:now|again|back) in compliance|\\bagain (?:satisf\\w+|meets?|compl\\w+)\\b");
    private static final Pattern DELIST = Pattern.compile(
            "(?i)\\b(?:delist\\w*|form 25|withdraw\\w* (?:of )?(?:the |its )?(?:common stock|securities|listing|shares)|suspend\\w* trading|remove[^.;]{0,40}from listing|(?:be|been|was|were) removed from)");
    private static final Pattern DETERMINED = Pattern.compile(
            "(?i)\\b(?:issued|received|made) (?:an?|the|its) (?:staff )?delist(?:ing)? determination\\b|\\b(?:has|had|have) determined to delist\\b|\\bdetermination to delist\\b");

    /// Between the words that something is announced and the day of the notice itself.
    private static final Pattern RECEIVED = Pattern.compile(
            "(?i)\\b(?:announced|reported|disclosed|issued a press release)\\b[^.;]{0,120}?\\b(?:received|was notified|been notified)\\b(?:(?!\\bthat\\b)[^.;]){0,120}? on (?=\\p{L}{3,9} \\d{1,2}, \\d{4})");

    private static final Pattern RECALLS = Pattern.compile("(?i)^(?:\\w+ \\w+, )?as (?:previously|earlier) ");
    private static final Pattern HEARING = Pattern.compile("(?i)\\b(?:hearing|appeal)\\w*\\b");

    private static final String DELISTING = "delisting";

    /// From what ends a deficiency to what follows from it.
    private static final Choices ACTIONS = new Choices(List.of(
            Map.entry("compliance regained", REGAINED),
            Map.entry("noncompliance", FAILS),
            Map.entry("transfer", TRANSFER),
            Map.entry(DELISTING, DELIST)));

    static Event of(Scene scene) {
        return new ListingNotice(
                scene.told(),
                isDetermined(scene)
                        ? Optional.of(DELISTING)
                        : ACTIONS.in(scene.text()).or(() -> ACTIONS.first(scene::says)),
                scene.find(EXCHANGE),
                rule(scene),
                scene.dateAfter(CURE, text -> !HEARING.matcher(text).find()),
                scene.newsDateAfter(RECEIVED).or(scene::date));
    }

    /// Whether the exchange has decided already, and not in what the notice recalls.
    private static boolean isDetermined(Scene scene) {
        return news(scene).anyMatch(text -> DETERMINED.matcher(text).find())
                && news(scene).noneMatch(text -> REGAINED.matcher(text).find());
    }

    private static Stream<String> news(Scene scene) {
        return scene.around()
                .filter(text ->
                        text.equals(scene.text()) || !RECALLS.matcher(text).find());
    }

    /// The rule that is broken rather than another, and no earlier one.
    private static Optional<String> rule(Scene scene) {
        return news(scene)
                .flatMap(text -> Scene.found(BROKEN, text))
                .findFirst()
                .or(() -> scene.find(RULE));
    }

    @Override
    public EventType type() {
        return EventType.LISTING_NOTICE;
    }

    @Override
    public String key() {
        return rule.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .text("exchange", exchange)
                .text("rule", rule)
                .day("cure", cure)
                .day("date", date)
                .list();
    }
}
