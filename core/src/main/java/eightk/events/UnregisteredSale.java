package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Securities are sold that are not registered under the Securities Act.
///
/// @param securities what is sold, as printed
/// @param parties who buys, as in [Contract]
/// @param amount the consideration: the first amount told with it
/// @param exemption the section or rule relied upon, as printed
/// @param date the day of the sale
public record UnregisteredSale(
        Told told,
        Optional<String> securities,
        List<String> parties,
        Optional<Money> amount,
        Optional<String> exemption,
        Optional<PrintedDate> date)
        implements Event {

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b((?:approximately |an aggregate of |up to )?\\d{1,3}(?:,\\d{3})+ (?:\\p{L}+ ){0,4}?(?:shares|warrants|units|options)(?: of [^.;,(]{0,50}?(?:stock|shares|units))?|\\d+(?:\\.\\d+)? million shares(?: of [^.;,(]{0,50}?stock)?)\\b");
    private static final Pattern SECURITIES = Pattern.compile(
            "(?i)\\b((?:\\d+(?:\\.\\d+)?% )?(?:senior |subordinated |convertible |secured )*(?:notes|debentures|warrants|preferred stock|preferred shares|common stock|restricted stock units|units))\\b");

    /// Those who get shares for another company's.
    private static final Pattern HOLDERS = Pattern.compile(
            "(?i)\\bto (?:the |certain |its |all |such )*((?:(?:former|existing|selling) )*(?:stock|share|equity|security|unit)?(?:holders|members) of (?:the )?(?-i:\\p{Ll}?\\p{Lu}[\\p{L}\\p{N}.&\u2019-]*(?:,? \\p{Lu}[\\p{L}.&\u2019-]*){0,4})|(?-i:\\p{Ll}?\\p{Lu}[\\p{L}\\p{N}.&\u2019-]*) (?:former )?(?:stock|share|equity|unit)holders)\\b(?! of the Company| of the Registrant)");
    private static final Pattern EXEMPTION = Pattern.compile(
            "(?i)\\b((?:Sections? (?:4\\(a?\\)?\\(?\\d?\\)?\\(?\\d?\\)?|3\\(a\\)\\(\\d+\\))(?: (?:of|and|or|and/or) (?:Section|Regulation|Rule) [\\w()]+)*|Regulation [DS]\\b(?:,? Rule \\d+)?|Rule (?:50[1-6]|144A|903|701)(?:\\([a-z]\\))?(?: (?:of|under) Regulation [DS]\\b)?))");

    public UnregisteredSale {
        parties = List.copyOf(parties);
    }

    static Event of(Scene scene) {
        var closing = Closing.of(scene);
        return new UnregisteredSale(
                scene.told(),
                scene.find(COUNTED).or(() -> scene.find(SECURITIES)),
                scene.find(HOLDERS).map(List::of).orElseGet(scene::parties),
                closing.money().or(scene::money),
                scene.find(EXEMPTION),
                closing.date().or(scene::date));
    }

    @Override
    public EventType type() {
        return EventType.UNREGISTERED_SALE;
    }

    @Override
    public String key() {
        return securities.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("securities", securities)
                .texts("parties", parties)
                .money("amount", amount)
                .text("exemption", exemption)
                .day("date", date)
                .list();
    }
}
