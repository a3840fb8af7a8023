package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Bankruptcy or receivership: a petition, a plan, its confirmation, its effect.
///
/// @param action `petition`, `plan confirmed`, `plan effective`, `receiver`, `dismissed` or `plan proposed`
/// @param chapter of the Bankruptcy Code, its number
/// @param court as printed
/// @param caseNumber as printed
/// @param date the day of it
public record Bankruptcy(
        Told told,
        Optional<String> action,
        Optional<String> chapter,
        Optional<String> court,
        Optional<String> caseNumber,
        Optional<PrintedDate> date)
        implements Event {

    @Override
    public EventType type() {
        return EventType.BANKRUPTCY;
    }

    @Override
    public String key() {
        return action.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .text("chapter", chapter)
                .text("court", court)
                .text("caseNumber", caseNumber)
                .day("date", date)
                .list();
    }
}
