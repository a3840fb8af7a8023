package eightk.events;

import java.util.List;
import java.util.Optional;

/// Results of operations of a period that is over.
///
/// @param period as printed: `third quarter ended September 30, 2014`
/// @param exhibit the number of the exhibit that has them, as the words point to it
/// @param figures headline figures that the words state, in the order told
public record Results(Told told, String period, Optional<String> exhibit, List<Figure> figures) implements Event {

    public Results {
        figures = List.copyOf(figures);
    }

    @Override
    public EventType type() {
        return EventType.RESULTS;
    }

    @Override
    public String key() {
        return period;
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("period", period)
                .text("exhibit", exhibit)
                .figures("figures", figures)
                .list();
    }
}
