package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A material charge for impairment is found to be required.
///
/// @param asset what is impaired, as printed: `goodwill`
/// @param amount the charge
/// @param date the day of the conclusion
public record Impairment(Told told, Optional<String> asset, Optional<Money> amount, Optional<PrintedDate> date)
        implements Event {

    private static final Pattern ASSET = Pattern.compile(
            "(?i)\\bimpairments?\\b[^.;$]{0,60}?\\b(?:of|to|related to|relating to|for) (?:the (?:company|registrant)[\u2019']s |the |its |our |certain )*(?:carrying value of )?((?:equity )?investments?[^.;,$]{0,40}|goodwill(?: and [^.;,]{0,40}?assets)?|[^.;,$]{3,60}?\\bassets?|investments?[^.;,$]{0,40}|inventor(?:y|ies)|trademarks?|propert(?:y|ies)|securities)|(?<=\\b(?:the|its|our|certain) )[^.;,$]{3,60}?(?= (?:was|were|is|are|had (?:been|become)) (?:fully |partially |partly )?impaired\\b)|\\b(goodwill|intangible assets?|long-lived assets?|other-than-temporary)\\b");

    static Event of(Scene scene) {
        return new Impairment(scene.told(), scene.find(ASSET), scene.money(), scene.date());
    }

    @Override
    public EventType type() {
        return EventType.IMPAIRMENT;
    }

    @Override
    public String key() {
        return asset.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("asset", asset)
                .money("amount", amount)
                .day("date", date)
                .list();
    }
}
