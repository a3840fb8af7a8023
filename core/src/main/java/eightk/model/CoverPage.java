package eightk.model;

import java.util.List;
import java.util.Optional;

/// What the cover page says, in its own words.
///
/// @param form as printed on the cover: `8-K` or `8-K/A`
/// @param amendment the number printed after "Amendment No.", on an amendment
/// @param dateOfReport the date of the earliest event reported
/// @param boxes the four boxes, on covers since 23 August 2004
public record CoverPage(
        Optional<FormType> form,
        Optional<Integer> amendment,
        Optional<PrintedDate> dateOfReport,
        List<Registrant> registrants,
        Optional<Boxes> boxes) {

    public static final CoverPage BLANK =
            new CoverPage(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public CoverPage {
        registrants = List.copyOf(registrants);
    }

    /// The boxes by which a report says that it is meant to satisfy another duty too (General Instruction A.2).
    ///
    /// @param writtenCommunications Rule 425 under the Securities Act
    /// @param solicitingMaterial Rule 14a-12 under the Exchange Act
    /// @param preCommencementTenderOffer Rule 14d-2(b) under the Exchange Act
    /// @param preCommencementIssuerTenderOffer Rule 13e-4(c) under the Exchange Act
    public record Boxes(
            boolean writtenCommunications,
            boolean solicitingMaterial,
            boolean preCommencementTenderOffer,
            boolean preCommencementIssuerTenderOffer) {}
}
