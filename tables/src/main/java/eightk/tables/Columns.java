package eightk.tables;

import eightk.events.Money;
import eightk.model.Place;
import eightk.model.PrintedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// Says which columns a table has, one after the other.
final class Columns<T> {

    private final List<Column<T>> all = new ArrayList<>();

    List<Column<T>> list() {
        return List.copyOf(all);
    }

    private Columns<T> add(String name, Kind kind, String meaning, Function<T, Optional<Cell>> cell) {
        all.add(new Column<>(name, kind, meaning, cell));
        return this;
    }

    Columns<T> text(String name, Function<T, Optional<?>> value, String meaning) {
        return add(name, Kind.TEXT, meaning, row -> value.apply(row).flatMap(Cell::text));
    }

    /// A text that no row is without, or an empty one.
    Columns<T> word(String name, Function<T, Object> value, String meaning) {
        return add(name, Kind.TEXT, meaning, row -> Cell.text(value.apply(row)));
    }

    Columns<T> texts(String name, Function<T, List<?>> values, String meaning) {
        return add(name, Kind.TEXTS, meaning, row -> Cell.texts(values.apply(row)));
    }

    Columns<T> count(String name, ToLongFunction<T> value, String meaning) {
        return add(name, Kind.WHOLE, meaning, row -> Optional.of(new Cell.Whole(value.applyAsLong(row))));
    }

    Columns<T> number(String name, Function<T, Optional<? extends Number>> value, String meaning) {
        return add(name, Kind.WHOLE, meaning, row -> value.apply(row).map(it -> new Cell.Whole(it.longValue())));
    }

    Columns<T> flag(String name, Predicate<T> value, String meaning) {
        return perhaps(name, row -> Optional.of(value.test(row)), meaning);
    }

    /// A flag that may not be told.
    Columns<T> perhaps(String name, Function<T, Optional<Boolean>> value, String meaning) {
        return add(name, Kind.FLAG, meaning, row -> value.apply(row).map(Cell.Flag::new));
    }

    Columns<T> day(String name, Function<T, Optional<LocalDate>> value, String meaning) {
        return add(name, Kind.DAY, meaning, row -> value.apply(row).map(Cell.Day::new));
    }

    Columns<T> moment(String name, Function<T, Optional<Instant>> value, String meaning) {
        return add(name, Kind.MOMENT, meaning, row -> value.apply(row).map(Cell.Moment::new));
    }

    /// The date, and the words it was read from.
    Columns<T> printed(String name, Function<T, Optional<PrintedDate>> value, String meaning) {
        return day(name, row -> value.apply(row).map(PrintedDate::date), meaning)
                .text(name + "AsPrinted", row -> value.apply(row).map(PrintedDate::asPrinted), "the same, as printed");
    }

    /// The amount, its currency and scale, and the words they were read from.
    Columns<T> money(String name, Function<T, Optional<Money>> value, String meaning) {
        return add(
                        name,
                        Kind.DECIMAL,
                        meaning + ", in whole units of the currency",
                        row -> value.apply(row).flatMap(money -> Cell.Decimal.of(money.amount())))
                .text(name + "Currency", row -> value.apply(row).map(Money::currency), "ISO 4217")
                .text(
                        name + "Scale",
                        row -> value.apply(row).flatMap(Money::scale),
                        "as written: `thousand`, `million`")
                .text(name + "AsPrinted", row -> value.apply(row).map(Money::asPrinted), "the same, as printed");
    }

    Columns<T> place(Function<T, Place> value) {
        return count(
                        "placeDocument",
                        row -> value.apply(row).document(),
                        "sequence of the document it stands in, 0 = header")
                .number("placeLine", row -> positive(value.apply(row).line()), "line in that document");
    }

    /// In a place, 0 stands for the whole.
    private static Optional<Integer> positive(int number) {
        return Optional.of(number).filter(it -> it > 0);
    }
}
