package eightk.events;

import eightk.model.Block;
import eightk.model.ItemNumber;
import eightk.model.Place;
import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Passages of a report by Larkspur Inc. of May 2, 2019, and what is told in them, a line each.
final class Lines {

    static final Optional<LocalDate> DAY = Optional.of(LocalDate.parse("2019-05-02"));
    static final OwnNames OWN = OwnNames.of(List.of("Larkspur Inc."), Stream.empty());

    private Lines() {}

    /// What one item tells by its words.
    static String told(String item, String words) {
        var found = HappeningReader.read(Filing.of(List.of(passage(item, words)), OWN, List.of(), DAY)).stream()
                .map(Lines::line)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "nothing" : found;
    }

    static Passage passage(String item, String... paragraphs) {
        var blocks = Stream.of(paragraphs)
                .map(words -> (Block) new Block.Paragraph(words, Place.document(1)))
                .toList();
        return Passage.of(ItemNumber.parse(item), Source.REPORT, blocks);
    }

    static String line(Event event) {
        var facts = switch (event) {
            case Contract contract ->
                "%s %s %s %s"
                        .formatted(
                                contract.title().orElse("-"),
                                contract.parties(),
                                money(contract.amount()),
                                day(contract.date()));
            case Transaction deal ->
                "%s %s %s %s"
                        .formatted(deal.target().orElse("-"), deal.parties(), money(deal.amount()), day(deal.date()));
            case CharterChange change -> change.document() + " " + day(change.date());
            case Dividend dividend ->
                "%s %s %s".formatted(money(dividend.perShare()), day(dividend.recordDate()), day(dividend.payable()));
            case Compensation pay -> pay.title().orElse("-") + " " + pay.people();
            default -> event.facts().stream().flatMap(Lines::said).collect(Collectors.joining("; "));
        };
        return event.type().label() + " " + facts
                + event.told().belongsTo().map(item -> " belongs to " + item).orElse("");
    }

    /// A fact with a value, `name value`.
    private static Stream<String> said(Fact fact) {
        var value = switch (fact.value()) {
            case Fact.Text(var text) -> text;
            case Fact.Texts(var texts) -> texts.isEmpty() ? Optional.<String>empty() : Optional.of(texts.toString());
            case Fact.Day(var date) -> date.map(it -> it.date().toString());
            case Fact.Sum(var money) -> money.map(Money::asPrinted);
            case Fact.Sums(var sums) -> sums.stream().map(Money::asPrinted).reduce((a, b) -> a + ", " + b);
            case Fact.Count(var count) -> count.map(String::valueOf);
            case Fact.Flag(var flag) -> flag.map(String::valueOf);
            case Fact.Rows(var rows) ->
                rows.stream()
                        .map(row -> row.stream().flatMap(Lines::said).collect(Collectors.joining(" ")))
                        .reduce((a, b) -> a + ", " + b);
        };
        return value.map(text -> fact.name() + " " + text).stream();
    }

    static String money(Optional<Money> money) {
        return money.map(it -> it.number() + " " + it.currency()).orElse("-");
    }

    private static String day(Optional<PrintedDate> date) {
        return date.map(it -> it.date().toString()).orElse("-");
    }
}
