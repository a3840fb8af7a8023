package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// The registrant's auditor goes, or another comes.
///
/// @param former the firm that goes, as printed
/// @param successor the firm that comes, as printed
/// @param action how the former firm goes
/// @param date the day it goes, or, where only that is told, the day the other is engaged
/// @param engaged the day the successor is engaged
/// @param qualified whether its reports had an adverse or qualified opinion, where the words say so or deny it
/// @param disagreements whether there were disagreements, likewise
/// @param reportableEvents whether there were reportable events, likewise
/// @param letter the exhibit with the letter of the former firm
public record AuditorChange(
        Told told,
        Optional<String> former,
        Optional<String> successor,
        Optional<Action> action,
        Optional<PrintedDate> date,
        Optional<PrintedDate> engaged,
        Optional<Boolean> qualified,
        Optional<Boolean> disagreements,
        Optional<Boolean> reportableEvents,
        Optional<String> letter)
        implements Event {

    /// How an auditor goes.
    public enum Action {
        DISMISSED("dismissed"),
        RESIGNED("resigned"),
        DECLINED("declined");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        /// The name used in JSON.
        public String label() {
            return label;
        }
    }

    @Override
    public EventType type() {
        return EventType.AUDITOR_CHANGE;
    }

    @Override
    public String key() {
        return former.orElse("") + "\n" + successor.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("former", former)
                .text("successor", successor)
                .text("action", action.map(Action::label))
                .day("date", date)
                .day("engaged", engaged)
                .flag("qualified", qualified)
                .flag("disagreements", disagreements)
                .flag("reportableEvents", reportableEvents)
                .text("letter", letter)
                .list();
    }
}
