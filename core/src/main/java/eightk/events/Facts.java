package eightk.events;

import eightk.model.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The facts of one event, being listed.
final class Facts {

    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    static Facts start() {
        return new Facts();
    }

    List<Fact> list() {
        return List.copyOf(facts);
    }

    Facts text(String name, String text) {
        return text(name, Optional.of(text));
    }

    Facts text(String name, Optional<String> text) {
        return add(name, new Fact.Text(text));
    }

    Facts texts(String name, List<String> texts) {
        return add(name, new Fact.Texts(texts));
    }

    Facts day(String name, Optional<PrintedDate> date) {
        return add(name, new Fact.Day(date));
    }

    Facts money(String name, Optional<Money> money) {
        return add(name, new Fact.Sum(money));
    }

    Facts moneys(String name, List<Money> sums) {
        return add(name, new Fact.Sums(sums));
    }

    Facts count(String name, Optional<? extends Number> count) {
        return add(name, new Fact.Count(count.map(Number::longValue)));
    }

    Facts flag(String name, boolean flag) {
        return flag(name, Optional.of(flag));
    }

    Facts flag(String name, Optional<Boolean> flag) {
        return add(name, new Fact.Flag(flag));
    }

    Facts rows(String name, List<List<Fact>> rows) {
        return add(name, new Fact.Rows(rows));
    }

    Facts figures(String name, List<Figure> figures) {
        return rows(name, figures.stream().map(Figure::facts).toList());
    }

    private Facts add(String name, Fact.Value value) {
        facts.add(new Fact(name, value));
        return this;
    }
}
