package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The company commits itself to end an activity, to dispose of assets or to part with employees.
///
/// @param headcount how many positions, as printed: a number or a share
/// @param amount the charges expected in all, or the first amount told
/// @param charges by kind, in the order told
/// @param date the day of the decision
public record Restructuring(
        Told told, Optional<String> headcount, Optional<Money> amount, List<Figure> charges, Optional<PrintedDate> date)
        implements Event {

    private static final Pattern HEADCOUNT = Pattern.compile(
            "(?i)\\b((?:approximately |about |up to |nearly )?(?:\\d{1,3}(?:,\\d{3})*|\\d+(?:\\.\\d+)?%?(?: ?(?:-|\u2013|to) ?\\d+(?:\\.\\d+)?)?(?:%| percent))(?: of (?:its|the|our)(?: [\\p{L}\u2019'-]{1,20}){0,4}?)?(?: (?:full-time |salaried |hourly |global |worldwide )*(?:employees|positions|jobs|workforce|people|headcount|team members|reduction)))\\b");

    /// After what it is to save, which is no charge.
    private static final Pattern SAVED =
            Pattern.compile("(?i)^(?: to [^ ]+ (?:million|billion))? (?:in|of) (?:[\\p{L}-]+ ){0,4}savings\\b");

    public Restructuring {
        charges = List.copyOf(charges);
    }

    static Event of(Scene scene) {
        return new Restructuring(scene.told(), scene.find(HEADCOUNT), scene.moneyBut(SAVED), List.of(), scene.date());
    }

    @Override
    public EventType type() {
        return EventType.RESTRUCTURING;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("headcount", headcount)
                .money("amount", amount)
                .figures("charges", charges)
                .day("date", date)
                .list();
    }
}
