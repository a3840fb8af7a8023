package eightk.model;

import java.util.Set;

/// A submission or document type as EDGAR codes it: `8-K`, `8-K/A`, `8-K12B`, `EX-99.1`.
///
/// @param code as filed, without surrounding blanks
public record FormType(String code) {

    /// The whole 8-K group. A `/A` after any of them is an amendment.
    private static final Set<String> CURRENT_REPORTS =
            Set.of("8-K", "8-K/A", "8-K12B", "8-K12B/A", "8-K12G3", "8-K12G3/A", "8-K15D5", "8-K15D5/A");

    private static final String AMENDED = "/A";

    public static final FormType CURRENT_REPORT = new FormType("8-K");

    public FormType {
        code = code.strip();
        Require.text("form type", code);
    }

    public boolean isAmendment() {
        return code.endsWith(AMENDED);
    }

    /// The type without the mark of an amendment.
    public FormType base() {
        return isAmendment() ? new FormType(code.substring(0, code.length() - AMENDED.length())) : this;
    }

    /// Whether this is Form 8-K, one of its variants for successor issuers, or an amendment of one.
    public boolean isCurrentReport() {
        return CURRENT_REPORTS.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
