package eightk.events;

import eightk.model.ItemNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What kind of thing happened, and which item of the form asks for it in either numbering.
public enum EventType {
    APPOINTMENT("appointment", "", "5.02"),
    DEPARTURE("departure", "6", "5.02"),
    COMPENSATION("compensation", "", "5.02"),
    AUDITOR_CHANGE("auditorChange", "4", "4.01"),
    NON_RELIANCE("nonReliance", "", "4.02"),
    AGREEMENT("agreement", "", "1.01"),
    AMENDMENT("amendment", "", "1.01"),
    TERMINATION("termination", "", "1.02"),
    ACQUISITION("acquisition", "2", "2.01"),
    DISPOSITION("disposition", "2", "2.01"),
    RESULTS("results", "12", "2.02"),
    GUIDANCE("guidance", "", ""),
    OBLIGATION("obligation", "", "2.03"),
    ACCELERATION("acceleration", "", "2.04"),
    RESTRUCTURING("restructuring", "", "2.05"),
    IMPAIRMENT("impairment", "", "2.06"),
    LISTING_NOTICE("listingNotice", "", "3.01"),
    UNREGISTERED_SALE("unregisteredSale", "", "3.02"),
    RIGHTS_CHANGE("rightsChange", "", "3.03"),
    CONTROL_CHANGE("controlChange", "1", "5.01"),
    CHARTER_CHANGE("charterChange", "", "5.03"),
    FISCAL_YEAR_CHANGE("fiscalYearChange", "8", "5.03"),
    CODE_CHANGE("codeChange", "10", "5.05"),
    TRADING_SUSPENSION("tradingSuspension", "11", "5.04"),
    SHELL_STATUS("shellStatus", "", "5.06"),
    VOTES("votes", "", "5.07"),
    BANKRUPTCY("bankruptcy", "3", "1.03"),
    CYBER_INCIDENT("cyberIncident", "", "1.05"),
    MINE_SAFETY("mineSafety", "", "1.04"),
    DIVIDEND("dividend", "", ""),
    BUYBACK("buyback", "", ""),
    OFFERING("offering", "", ""),
    LITIGATION("litigation", "", ""),
    RELEASE("release", "", "");

    private static final Map<String, EventType> BY_LABEL = byLabel();

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // item numbers are records
    private final Optional<ItemNumber> until2004;

    @SuppressWarnings("ImmutableEnumChecker") // item numbers are records
    private final Optional<ItemNumber> since2004;

    /// @param until2004 the item of the old form, empty if none asked for it
    /// @param since2004 the item of the form of today, likewise
    EventType(String label, String until2004, String since2004) {
        this.label = label;
        this.until2004 = Optional.of(until2004).filter(it -> !it.isEmpty()).map(ItemNumber::parse);
        this.since2004 = Optional.of(since2004).filter(it -> !it.isEmpty()).map(ItemNumber::parse);
    }

    /// The name used in JSON.
    public String label() {
        return label;
    }

    /// The type of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    static EventType of(String label) {
        var type = BY_LABEL.get(label);
        if (type == null) {
            throw new IllegalArgumentException("event type must be one of the form's, found '%s'".formatted(label));
        }
        return type;
    }

    /// The item that by its nature such an event belongs to, in the numbering of the one it is told under.
    public Optional<ItemNumber> itemBeside(ItemNumber toldUnder) {
        return toldUnder instanceof ItemNumber.Plain ? until2004 : since2004;
    }

    private static Map<String, EventType> byLabel() {
        var types = new HashMap<String, EventType>();
        for (var type : values()) {
            types.put(type.label, type);
        }
        return types;
    }

    /// Whether an item asks for such events.
    boolean isAskedBy(ItemNumber item) {
        return itemBeside(item).filter(item::equals).isPresent();
    }
}
