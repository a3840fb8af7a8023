package eightk.events;

import eightk.model.ItemNumber;

/// What kind of thing happened, and which item of the form asks for it in either numbering.
public enum EventType {
    APPOINTMENT("appointment", "6", "5.02"),
    DEPARTURE("departure", "6", "5.02");

    private final String label;
    private final ItemNumber until2004;
    private final ItemNumber since2004;

    EventType(String label, String until2004, String since2004) {
        this.label = label;
        this.until2004 = ItemNumber.parse(until2004);
        this.since2004 = ItemNumber.parse(since2004);
    }

    /// The name used in JSON.
    public String label() {
        return label;
    }

    /// The item that by its nature such an event belongs to, in the numbering of the one it is told under.
    public ItemNumber itemBeside(ItemNumber toldUnder) {
        return switch (toldUnder) {
            case ItemNumber.Plain _ -> until2004;
            case ItemNumber.Sectioned _ -> since2004;
        };
    }
}
