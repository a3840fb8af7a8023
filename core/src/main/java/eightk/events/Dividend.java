package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A dividend or distribution is declared.
///
/// @param kind such words as `quarterly`, `special` and `stock`, as printed
/// @param perShare money for one share
/// @param recordDate holders on this day get it
/// @param payable the day it is paid
public record Dividend(
        Told told,
        Optional<String> kind,
        Optional<Money> perShare,
        Optional<PrintedDate> recordDate,
        Optional<PrintedDate> payable)
        implements Event {

    private static final Pattern A_SHARE = Pattern.compile("(?i)^.{0,40}?\\b(?:share|unit)\\b|^ payable\\b");

    /// Before what a share got until now: `increased its dividend from $0.04 to`.
    private static final Pattern UNTIL_NOW =
            Pattern.compile("(?i)\\b(?:from|(?:previous|prior|last) (?:[\\p{L}-]+ ){0,2}dividend of) $");

    private static final Pattern KIND = Pattern.compile(
            "(?i)\\b((?:(?:regular|quarterly|special|semi-?annual|annual|monthly|extraordinary|initial|first|cash|stock|interim) )+)(?:dividends?|distributions?)\\b");
    private static final Pattern STOCK = Pattern.compile(
            "(?i)\\bstock (?:dividend|split)|\\bdividend (?:of|in) (?:one|\\w+) (?:preferred |common )?(?:share|right)");
    private static final Pattern RECORD = Pattern.compile("(?i)\\brecord\\b|holders (?:as of|at|on)\\b");
    private static final Pattern PAYABLE =
            Pattern.compile("(?i)\\bpa(?:yable|id|yment)\\b|\\bpay\\b|\\bdistribut(?:ed|able)\\b");

    /// Money for a share, or shares for one; a dividend told of without either is none that was declared.
    static Optional<Event> of(Scene scene) {
        var text = scene.text();
        var perShare = MoneyMention.in(text).stream()
                .filter(found -> A_SHARE.matcher(text.substring(found.end())).find())
                .filter(found ->
                        !UNTIL_NOW.matcher(text.substring(0, found.start())).find())
                .map(MoneyMention.Found::money)
                .findFirst();
        return perShare.isPresent() || STOCK.matcher(text).find()
                ? Optional.of(new Dividend(
                        scene.told(), kind(text), perShare, scene.dateAfter(RECORD), scene.dateAfter(PAYABLE)))
                : Optional.empty();
    }

    private static Optional<String> kind(String text) {
        return KIND.matcher(text).results().map(m -> m.group(1).strip()).findFirst();
    }

    @Override
    public EventType type() {
        return EventType.DIVIDEND;
    }

    @Override
    public String key() {
        return perShare.map(Money::number).or(this::kind).orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("kind", kind)
                .money("perShare", perShare)
                .day("recordDate", recordDate)
                .day("payable", payable)
                .list();
    }
}
