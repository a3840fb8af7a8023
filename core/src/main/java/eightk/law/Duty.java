package eightk.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// By when an item, or a paragraph of one, is to be reported.
///
/// @param dayZero what happens on the day from which the time is counted
/// @param inForce by the day of the event
public record Duty(
        Provision provision, Clock clock, String dayZero, Period inForce, String citation, Confidence confidence) {

    private static final List<Duty> ALL =
            Row.resource("duties.csv").stream().map(Duty::of).toList();

    /// Every duty there has been.
    public static List<Duty> all() {
        return ALL;
    }

    /// The duty for an event of that day: the paragraph's own, else the item's.
    public static Optional<Duty> on(LocalDate event, Provision provision) {
        return find(event, provision).or(() -> find(event, Provision.of(provision.item())));
    }

    private static Optional<Duty> find(LocalDate event, Provision provision) {
        return ALL.stream()
                .filter(duty -> duty.provision.equals(provision) && duty.inForce.contains(event))
                .findFirst();
    }

    private static Duty of(Row row) {
        return new Duty(
                Provision.parse(row.text("provision")),
                Clock.parse(row.text("clock")),
                row.text("dayZero"),
                row.period(),
                row.text("citation"),
                row.confidence());
    }
}
