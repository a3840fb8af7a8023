package eightk.events;

import java.util.List;

/// Something that happened, as the words of a filing tell it.
///
/// The kinds are closed on purpose: whoever must tell them apart and forgets one does not compile. Whoever only passes
/// on what they say asks for their [#facts].
public sealed interface Event
        permits Acceleration,
                Appointment,
                AuditorChange,
                Bankruptcy,
                Buyback,
                CharterChange,
                CodeChange,
                Compensation,
                Contract,
                ControlChange,
                CyberIncident,
                Departure,
                Dividend,
                FiscalYearChange,
                Guidance,
                Impairment,
                ListingNotice,
                Litigation,
                MineSafety,
                NonReliance,
                Obligation,
                Offering,
                Release,
                Restructuring,
                Results,
                RightsChange,
                ShellStatus,
                TradingSuspension,
                Transaction,
                UnregisteredSale,
                Votes {

    EventType type();

    Told told();

    /// What makes the event the one it is within its filing, for its [EventId].
    String key();

    /// All that it says beside its type, in the order of `facts.txt`; what is not said is there too, without a value.
    List<Fact> facts();
}
