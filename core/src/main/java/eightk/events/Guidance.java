package eightk.events;

import java.util.List;
import java.util.Optional;

/// A company says what it expects of a period that is not over.
///
/// @param action `given`, `raised`, `lowered`, `reaffirmed` or `withdrawn`
/// @param period as printed
/// @param figures what is expected, in the order told
public record Guidance(Told told, Optional<String> action, Optional<String> period, List<Figure> figures)
        implements Event {

    public Guidance {
        figures = List.copyOf(figures);
    }

    @Override
    public EventType type() {
        return EventType.GUIDANCE;
    }

    @Override
    public String key() {
        return period.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .text("period", period)
                .figures("figures", figures)
                .list();
    }
}
