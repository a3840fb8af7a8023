package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Trading under an employee benefit plan is suspended for a time.
///
/// @param plan as printed
/// @param begins first day
/// @param ends last day
public record TradingSuspension(
        Told told, Optional<String> plan, Optional<PrintedDate> begins, Optional<PrintedDate> ends) implements Event {

    private static final Pattern PLAN = Pattern.compile(
            "(?i)((?-i:\\p{Lu}[\\p{L}.’&-]*)(?: (?:(?:and|of|for|the) )?(?-i:[\\p{Lu}\\d][\\p{L}\\d.()’&-]*)){0,10} (?-i:Plan|Program|Trust))\\b|\\b(401\\(k\\) (?:\\w+ ){0,3}plan)");
    private static final Pattern BEGINS = Pattern.compile("(?i)\\b(?:begin\\w*|commenc\\w*|start\\w*|from)\\b");
    private static final Pattern ENDS =
            Pattern.compile("(?i)\\b(?:end\\w*|until|through|conclud\\w*|lift\\w*|expir\\w*)\\b");

    static Event of(Scene scene) {
        return new TradingSuspension(scene.told(), scene.find(PLAN), scene.dateAfter(BEGINS), scene.dateAfter(ENDS));
    }

    @Override
    public EventType type() {
        return EventType.TRADING_SUSPENSION;
    }

    @Override
    public String key() {
        return plan.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("plan", plan)
                .day("begins", begins)
                .day("ends", ends)
                .list();
    }
}
