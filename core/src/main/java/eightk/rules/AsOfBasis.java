package eightk.rules;

import eightk.model.CurrentReport;
import java.time.LocalDate;
import java.util.Optional;

/// How the day was chosen by whose law a report is judged.
public enum AsOfBasis {
    /// The filing date in the header.
    HEADER("header"),
    /// There is no header; the date of the first signature.
    SIGNATURE("signature"),
    /// Nor a dated signature; the date of the earliest event reported.
    EVENT("event"),
    /// Someone asked what another day's law would say.
    HYPOTHETICAL("hypothetical"),
    /// Nothing dates the report, so no rule was run on it.
    UNDATED("undated");

    private final String label;

    AsOfBasis(String label) {
        this.label = label;
    }

    /// The name used in JSON.
    public String label() {
        return label;
    }

    /// The best that the report offers, unless a day is asked for.
    static AsOfBasis of(CurrentReport report, Optional<LocalDate> asOf) {
        for (var basis : new AsOfBasis[] {HYPOTHETICAL, HEADER, SIGNATURE, EVENT}) {
            if (basis.day(report, asOf).isPresent()) {
                return basis;
            }
        }
        return UNDATED;
    }

    /// The day this basis gives, if it gives any.
    Optional<LocalDate> day(CurrentReport report, Optional<LocalDate> asOf) {
        return switch (this) {
            case HEADER -> report.submission().header().filedAsOf();
            case SIGNATURE -> report.signedOn();
            case EVENT -> report.periodOfReport();
            case HYPOTHETICAL -> asOf;
            case UNDATED -> Optional.empty();
        };
    }
}
