package eightk.model;

import java.util.Optional;

/// An exhibit, listed in the report, attached to it, or both.
///
/// @param number as written, without `EX-`: `99.1`, `10(a)`
/// @param document the attached document, where there is one
/// @param listed whether the report lists it, under its item or in an index
/// @param incorporatedFrom the earlier filing it points to instead of being attached
public record Exhibit(
        String number,
        Optional<String> description,
        Optional<Document> document,
        boolean listed,
        FilingStatus status,
        Optional<Pointer> incorporatedFrom,
        Place place) {

    public boolean attached() {
        return document.isPresent();
    }

    /// Where an exhibit incorporated by reference is to be found (Rule 12b-23).
    ///
    /// @param form of the earlier filing, as written: `10-K`
    /// @param date of the earlier filing, or of its period, as the words give it
    /// @param exhibit its number there
    /// @param text the words that point
    public record Pointer(Optional<String> form, Optional<PrintedDate> date, Optional<String> exhibit, String text) {}
}
