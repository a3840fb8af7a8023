package eightk.model;

import java.util.Optional;

/// One signature of the report.
///
/// @param registrant on whose behalf it signs
/// @param name as printed under the line, else as typed after `/s/`
/// @param conformed whether a typed signature stands on the line (Rule 302 of Regulation S-T)
public record Signature(
        Optional<String> registrant,
        Optional<String> name,
        Optional<String> title,
        Optional<PrintedDate> date,
        boolean conformed,
        Place place) {}
