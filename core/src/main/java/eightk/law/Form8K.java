package eightk.law;

import eightk.model.FilingStatus;
import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Form 8-K as it stood between two changes to its items. [#on] gives the edition of a day.
///
/// @param inForce the days this edition was in force
/// @param items in the order of the form
public record Form8K(Period inForce, List<FormItem> items) {

    /// The first day that the rows speak of: EDGAR's first filings are of 1993.
    public static final LocalDate FIRST_DAY = LocalDate.of(1993, 1, 1);

    /// The day the sections came, and with them numbers such as 8.01 (Release 33-8400).
    public static final LocalDate SECTIONS = LocalDate.of(2004, 8, 23);

    /// Item 7 of the old form: statements and exhibits.
    public static final ItemNumber EXHIBITS_UNTIL_2004 = new ItemNumber.Plain(7);

    /// Item 9.01 of the new form: statements and exhibits.
    public static final ItemNumber EXHIBITS = new ItemNumber.Sectioned(9, 1);

    /// The items for whatever a company thinks worth telling: other events, and what is furnished for fair disclosure.
    public static final Set<ItemNumber> ANY_NEWS = Set.of(
            new ItemNumber.Plain(5),
            new ItemNumber.Plain(9),
            new ItemNumber.Sectioned(7, 1),
            new ItemNumber.Sectioned(8, 1));

    /// The item that tells of the votes of a meeting.
    public static final ItemNumber VOTES = new ItemNumber.Sectioned(5, 7);

    private static final List<FormItem> EVERY_ITEM = ItemRows.items();

    /// The days from which the items are others than before.
    private static final NavigableSet<LocalDate> CHANGES = changes();

    /// Those that were asked for, by their first days.
    private static final Map<LocalDate, Form8K> EDITIONS = new ConcurrentHashMap<>();

    public Form8K {
        items = List.copyOf(items);
    }

    /// The form of a day. Before [#FIRST_DAY] that is the first edition known here.
    public static Form8K on(LocalDate day) {
        return edition(Objects.requireNonNull(CHANGES.floor(day.isBefore(FIRST_DAY) ? FIRST_DAY : day)));
    }

    /// Every edition, oldest first.
    public static List<Form8K> everyEdition() {
        return CHANGES.stream().map(Form8K::edition).toList();
    }

    /// Every item of every edition: for a reader that must know captions of any time.
    public static List<FormItem> everyItem() {
        return EVERY_ITEM;
    }

    /// Whether a number turns up in lists and filings although no edition ever had it, such as Item 13.
    public static boolean neverAdopted(ItemNumber number) {
        return NeverAdopted.NUMBERS.contains(number);
    }

    public Optional<FormItem> item(ItemNumber number) {
        for (var item : items) {
            if (item.number().equals(number)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /// Whether EDGAR took a submission that names the item in its header.
    public boolean accepts(ItemNumber number) {
        return item(number)
                .filter(item -> !inForce.from().isBefore(item.acceptedFrom()))
                .isPresent();
    }

    /// What the form gives an item, whatever a legend says. A number it does not have counts as filed,
    /// because nothing is furnished unless the form says so (General Instruction B.2).
    public FilingStatus status(ItemNumber number) {
        return item(number).map(FormItem::status).orElse(FilingStatus.FILED);
    }

    /// The item that a header means by a label, a caption or a bare number, in the numbering of the day if it
    /// has it, else in the other. Case and blanks do not matter.
    public Optional<ItemNumber> numberOf(String headerLabel) {
        var words = Blanks.evened(headerLabel);
        return words.isEmpty() ? Optional.empty() : written(words).or(() -> labelled(words));
    }

    private static Optional<ItemNumber> written(String words) {
        if (!Character.isDigit(words.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(ItemNumber.parse(words));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }

    private Optional<ItemNumber> labelled(String words) {
        boolean sectioned = !inForce.from().isBefore(SECTIONS);
        var named = EVERY_ITEM.stream().filter(item -> item.isNamed(words)).toList();
        return named.stream()
                .filter(item -> item.number() instanceof ItemNumber.Sectioned == sectioned)
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(FormItem::number);
    }

    private static NavigableSet<LocalDate> changes() {
        var days = new TreeSet<LocalDate>();
        for (var item : EVERY_ITEM) {
            days.add(item.inForce().from());
            days.add(item.inForce().until());
            days.add(item.acceptedFrom());
        }
        days.remove(LocalDate.MAX);
        return days;
    }

    private static Form8K edition(LocalDate from) {
        return EDITIONS.computeIfAbsent(from, day -> {
            var next = CHANGES.higher(day);
            var items = EVERY_ITEM.stream()
                    .filter(item -> item.inForce().contains(day))
                    .toList();
            return new Form8K(new Period(day, next == null ? LocalDate.MAX : next), items);
        });
    }

    /// Read only when they are asked for, which no reader does.
    private static final class NeverAdopted {

        static final List<ItemNumber> NUMBERS = ItemRows.neverAdopted();
    }
}
