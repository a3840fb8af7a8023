package eightk.rules;

import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.events.Event;
import eightk.events.EventReader;
import eightk.law.Confidence;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.HeaderItem;
import eightk.model.Item;
import eightk.model.ItemNumber;
import eightk.rules.Wording.Passage;
import eightk.rules.Wording.Stretch;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rules about the items of the report.
final class ItemRules {

    static final Rule KNOWN = Rule.of("8K-ITEM-KNOWN", ItemRules::known);
    static final Rule KNOWN_PROBABLY = Rule.of("8K-ITEM-DAY", ItemRules::knownProbably);
    static final Rule IN_FORCE = Rule.of("8K-ITEM-IN-FORCE", ItemRules::inForce);

    static final Rule SOME = Rule.of("8K-ITEM-SOME", ItemRules::some);
    static final Rule CAPTION = Rule.of("8K-ITEM-CAPTION", ItemRules::caption);
    static final Rule CAPTION_OF_FORM = Rule.of("8K-ITEM-CAPTION-OF-FORM", ItemRules::captionOfForm);
    static final Rule TEXT = Rule.of("8K-ITEM-TEXT", ItemRules::text);
    static final Rule OMITTED = Rule.ofWords("8K-ITEM-INAPPLICABLE", ItemRules::inapplicable);

    static final List<Rule> ALL =
            List.of(KNOWN, KNOWN_PROBABLY, IN_FORCE, SOME, CAPTION, CAPTION_OF_FORM, TEXT, OMITTED);

    private static final Pattern INAPPLICABLE =
            Pattern.compile("(?i)\\W*(?:not\\s+applicable|inapplicable|none|n/a)\\W*");

    /// Longest text that may say no more than "Not applicable", with what is drawn around it.
    private static final int LONGEST_INAPPLICABLE = 100;

    private static final Pattern HEADING = Pattern.compile("(?i)^\\W*item\\s+\\d{1,2}(?:\\.\\d{2})?(?=\\W)");

    private static final Pattern NOT_OF_WORDS = Pattern.compile("[^a-z0-9]+");

    private ItemRules() {}

    private static Stream<Finding> known(CurrentReport report, Law law) {
        return refused(report, law)
                .filter(item -> surelyRefused(item.number().orElseThrow(), law))
                .map(item -> KNOWN.unknown(SURE, item.place(), "item", item.asFiled()));
    }

    private static Stream<Finding> knownProbably(CurrentReport report, Law law) {
        return refused(report, law)
                .filter(item -> !surelyRefused(item.number().orElseThrow(), law))
                .map(item -> KNOWN_PROBABLY.unknown(PROBABLE, item.place(), "item", item.asFiled()));
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

    /// Also says where what stands under such an item would belong.
    private static Stream<Finding> inForce(CurrentReport report, Law law) {
        var unknown = report.items().stream()
                .filter(item -> law.form().item(item.number()).isEmpty())
                .toList();
        boolean told = !unknown.isEmpty() && !law.filed().isBefore(Form8K.SECTIONS);
        var events = told ? new EventReader().read(report) : List.<Event>of();
        return unknown.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(IN_FORCE.unknown(
                                PROBABLE, item.place(), "item", item.number().toString())),
                        !told
                                ? Stream.empty()
                                : Successor.of(item, events, law).stream()
                                        .map(successor -> IN_FORCE.assumed(
                                                PROBABLE,
                                                item.place(),
                                                "what stands under Item " + item.number(),
                                                "for Item " + successor.provision(),
                                                successor.because()))));
    }

    private static Stream<Finding> some(CurrentReport report, Law law) {
        return report.items().stream().anyMatch(item -> !listsExhibits(item, law))
                        || report.form().isAmendment()
                ? Stream.empty()
                : Stream.of(SOME.missing(PROBABLE, Places.main(report), "an item that reports an event"));
    }

    private static Stream<Finding> caption(CurrentReport report, Law law) {
        return report.items().stream()
                .filter(item -> item.caption().isEmpty())
                .map(item -> CAPTION.missing(PROBABLE, item.place(), "the caption of Item " + item.number()));
    }

    private static Stream<Finding> captionOfForm(CurrentReport report, Law law) {
        return report.items().stream()
                .flatMap(item -> item.caption().stream()
                        .flatMap(caption -> law.form().item(item.number()).stream()
                                .filter(form -> !caption.equals(form.caption())
                                        && !words(caption).equals(words(form.caption())))
                                .filter(form -> form.captionVariants().stream()
                                        .noneMatch(one -> words(one).equals(words(caption))))
                                .map(form -> CAPTION_OF_FORM.malformed(
                                        SURE,
                                        item.place(),
                                        "the caption of Item " + item.number(),
                                        caption,
                                        form.caption()))));
    }

    private static Stream<Finding> text(CurrentReport report, Law law) {
        return report.items().stream()
                .filter(item -> item.blocks().isEmpty() && item.jointWith().isEmpty() && !listsExhibits(item, law))
                .map(item -> TEXT.missing(PROBABLE, item.place(), "the text of Item " + item.number()));
    }

    /// A heading that is followed by nothing but "Not applicable" is not read as an item, so that it is looked for
    /// among the blocks too.
    private static Stream<Finding> inapplicable(Wording words, Law law) {
        return Stream.concat(
                words.items().stream()
                        .filter(item -> item.passages().size() == 1
                                && isInapplicable(item.passages().getFirst().text()))
                        .map(Stretch::what)
                        .map(item -> OMITTED.forbidden(SURE, item.place(), "Item " + item.number(), item.text())),
                words.stretches().map(Stretch::passages).flatMap(ItemRules::inapplicable));
    }

    private static Stream<Finding> inapplicable(List<Passage> passages) {
        return IntStream.range(1, passages.size())
                .filter(i -> isInapplicable(passages.get(i).text()))
                .mapToObj(i -> passages.get(i - 1))
                .flatMap(heading -> HEADING.matcher(heading.text())
                        .results()
                        .map(found -> OMITTED.forbidden(
                                PROBABLE, heading.block().place(), found.group().strip(), "Not applicable")));
    }

    private static boolean isInapplicable(String text) {
        return text.length() <= LONGEST_INAPPLICABLE
                && INAPPLICABLE.matcher(text).matches();
    }

    private static boolean listsExhibits(Item item, Law law) {
        return law.form().item(item.number()).filter(FormItem::listsExhibits).isPresent();
    }

    /// A caption without what does not matter: case, punctuation, and how words are set apart.
    private static String words(String caption) {
        return NOT_OF_WORDS
                .matcher(caption.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
