package eightk.events;

import eightk.model.ItemNumber;
import java.util.Optional;

/// What kind of thing happened, and which item of the form asks for it in either numbering.
public enum EventType {
    APPOINTMENT("appointment", "", "5.02"),
    DEPARTURE("departure", "6", "5.02"),
    AUDITOR_CHANGE("auditorChange", "4", "4.01"),
    RESULTS("results", "12", "2.02"),
    VOTES("votes", "", "5.07");

    private final String label;
    private final String until2004;
    private final String since2004;

    /// @param until2004 the item of the old form, empty if none asked for it
    EventType(String label, String until2004, String since2004) {
        this.label = label;
        this.until2004 = until2004;
        this.since2004 = since2004;
    }

    /// The name used in JSON.
    public String label() {
        return label;
    }

    /// The item that by its nature such an event belongs to, in the numbering of the one it is told under.
    public Optional<ItemNumber> itemBeside(ItemNumber toldUnder) {
        var number = switch (toldUnder) {
            case ItemNumber.Plain _ -> until2004;
            case ItemNumber.Sectioned _ -> since2004;
        };
        return Optional.of(number).filter(it -> !it.isEmpty()).map(ItemNumber::parse);
    }
}
