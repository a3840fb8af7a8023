package eightk.rules;

import static eightk.model.Certainty.PROBABLE;

import eightk.model.Finding;
import eightk.rules.Checklist.Presence;
import java.util.List;
import java.util.stream.Stream;

/// The rule that an item says what the form wants said under it. An amendment may bring only what was missing.
final class ElementRules {

    static final Rule ELEMENT = Rule.ofWords("8K-ITEM-ELEMENT", ElementRules::element);

    static final List<Rule> ALL = List.of(ELEMENT);

    private ElementRules() {}

    private static Stream<Finding> element(Wording words, Law law) {
        return words.report().form().isAmendment()
                ? Stream.empty()
                : Checklist.of(words, law.filed()).stream().flatMap(ElementRules::absent);
    }

    private static Stream<Finding> absent(Checklist checklist) {
        return checklist.entries().stream()
                .filter(_ -> !checklist.item().blocks().isEmpty())
                .filter(entry -> entry.presence() == Presence.ABSENT)
                .map(entry -> ELEMENT.missing(
                        PROBABLE,
                        checklist.item().place(),
                        "%s (Item %s)"
                                .formatted(
                                        entry.element().what(), entry.element().provision())));
    }
}
