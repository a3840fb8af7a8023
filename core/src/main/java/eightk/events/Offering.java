package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Securities are offered for sale in public or at large.
///
/// @param securities as printed
/// @param amount the price or the proceeds in all where told, else as in [Contract]
/// @param parties underwriters and others named, as in [Contract]
/// @param date the day it closed, else the day told of
public record Offering(
        Told told,
        Optional<String> securities,
        Optional<Money> amount,
        List<String> parties,
        Optional<PrintedDate> date)
        implements Event {

    private static final Pattern SECURITIES = Pattern.compile(
            "(?i)((?:\\d+(?:\\.\\d+)?% )?(?:(?:senior|subordinated|convertible|secured|unsecured|floating rate|fixed[- ]rate|junior|series \\w+|medium[- ]term|perpetual|cumulative) )*(?:notes|debentures|bonds)(?: due \\d{4})?|(?:\\d{1,3}(?:,\\d{3})+ )?(?:shares of )?(?:its |the company[’\\']s )?(?:class \\w )?(?:common|preferred|depositary|ordinary|capital) (?:stock|shares|units)|depositary shares|common units|warrants)\\b");

    private static final Pattern PRICE = Pattern.compile(
            "(?i)\\baggregate (?:public )?offering price\\b[^.;]{0,60}?\\b(?:was|is|of)(?= (?:approximately )?\\p{Sc})");
    private static final Pattern PROCEEDS = Pattern.compile(
            "(?i)\\b(?:gross|net) proceeds\\b[^.;]{0,80}?\\b(?:was|were|are|is|of)(?= (?:approximately )?\\p{Sc})");

    private static final Pattern SELLERS = Pattern.compile(
            "(?i)\\b(?:underwrit(?:ing|ers?)|placement agents?|initial purchasers?|book-?running|sales agents?|terms agreement)\\b");

    public Offering {
        parties = List.copyOf(parties);
    }

    static Event of(Scene scene) {
        var closing = Closing.of(scene);
        return new Offering(
                scene.told(), scene.find(SECURITIES), amount(scene, closing), parties(scene), closing.date());
    }

    /// Who sells it to the public; where nobody does, whoever is named.
    private static List<String> parties(Scene scene) {
        var sellers = scene.partiesAnywhere(SELLERS);
        return sellers.isEmpty() ? scene.parties() : sellers;
    }

    private static Optional<Money> amount(Scene scene, Scene closing) {
        return scene.moneyAnywhereAfter(PRICE)
                .or(() -> scene.moneyAnywhereAfter(PROCEEDS))
                .or(closing::money)
                .or(scene::money);
    }

    @Override
    public EventType type() {
        return EventType.OFFERING;
    }

    @Override
    public String key() {
        return securities.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("securities", securities)
                .money("amount", amount)
                .texts("parties", parties)
                .day("date", date)
                .list();
    }
}
