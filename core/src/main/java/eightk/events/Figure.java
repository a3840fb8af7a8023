package eightk.events;

import java.util.List;
import java.util.Optional;

/// A sum that is told of something measured: `revenue`, `$1.2 billion`.
///
/// @param measure what is measured, as printed
/// @param money the sum, the lower one of a range
/// @param to the upper one of a range
public record Figure(String measure, Money money, Optional<Money> to) {

    /// The figure as a row.
    List<Fact> facts() {
        return Facts.start()
                .text("measure", measure)
                .money("money", Optional.of(money))
                .money("to", to)
                .list();
    }
}
