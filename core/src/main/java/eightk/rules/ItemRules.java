package eightk.rules;

import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.law.Confidence;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Finding.Unknown;
import eightk.model.HeaderItem;
import eightk.model.ItemNumber;
import java.util.List;
import java.util.stream.Stream;

/// Rules about the items of the report.
final class ItemRules {

    static final Rule KNOWN = Rule.of("8K-ITEM-KNOWN", ItemRules::known);
    static final Rule KNOWN_PROBABLY = Rule.of("8K-ITEM-DAY", ItemRules::knownProbably);
    static final Rule IN_FORCE = Rule.of("8K-ITEM-IN-FORCE", ItemRules::inForce);

    static final List<Rule> ALL = List.of(KNOWN, KNOWN_PROBABLY, IN_FORCE);

    private ItemRules() {}

    private static Stream<Finding> known(CurrentReport report, Law law) {
        return refused(report, law)
                .filter(item -> surelyRefused(item.number().orElseThrow(), law))
                .map(item -> new Unknown(KNOWN.id(), SURE, item.place(), "item", item.asFiled()));
    }

    private static Stream<Finding> knownProbably(CurrentReport report, Law law) {
        return refused(report, law)
                .filter(item -> !surelyRefused(item.number().orElseThrow(), law))
                .map(item -> new Unknown(KNOWN_PROBABLY.id(), PROBABLE, item.place(), "item", item.asFiled()));
    }

    private static Stream<HeaderItem> refused(CurrentReport report, Law law) {
        return report.submission().header().items().stream()
                .filter(item -> item.number().isPresent())
                .filter(item -> !law.form().accepts(item.number().get()));
    }

    /// Beyond doubt only if every date of the item is, and the form of the day of the event did not have the item
    /// either: reports of the summer of 2004 may have been filed later under the old numbers.
    private static boolean surelyRefused(ItemNumber number, Law law) {
        return !Form8K.neverAdopted(number)
                && Form8K.everyItem().stream()
                        .filter(item -> item.number().equals(number))
                        .map(FormItem::confidence)
                        .allMatch(Confidence.HIGH::equals)
                && law.event()
                        .filter(day -> Form8K.on(day).item(number).isPresent())
                        .isEmpty();
    }

    private static Stream<Finding> inForce(CurrentReport report, Law law) {
        return report.items().stream()
                .filter(item -> law.form().item(item.number()).isEmpty())
                .map(item -> new Unknown(
                        IN_FORCE.id(),
                        PROBABLE,
                        item.place(),
                        "item",
                        item.number().toString()));
    }
}
