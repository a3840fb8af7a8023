package eightk.server.edgar;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The indexes that EDGAR makes of the same rows, each in its order.
enum IndexKind {
    COMPANY(" by Company Name", Comparator.comparing(IndexRow::name, String.CASE_INSENSITIVE_ORDER)),
    FORM(
            " by Form Type",
            Comparator.comparing(IndexRow::form).thenComparing(IndexRow::name, String.CASE_INSENSITIVE_ORDER)),
    /// By CIK as text, so that 1095785 comes before 11860.
    MASTER("", Comparator.comparing(row -> Long.toString(row.cik().number()))),
    CRAWLER(" by Company Name", Comparator.comparing(IndexRow::name, String.CASE_INSENSITIVE_ORDER));

    private final String manner;

    @SuppressWarnings("ImmutableEnumChecker") // the comparators hold nothing that changes
    private final Comparator<IndexRow> order;

    IndexKind(String manner, Comparator<IndexRow> order) {
        this.manner = manner;
        this.order = order;
    }

    /// The kind of a file name's first word: `master`.
    static Optional<IndexKind> named(String word) {
        for (var kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// What the first line says after `Dissemination Feed`.
    String manner() {
        return manner;
    }

    Comparator<IndexRow> order() {
        return order.thenComparing(row -> row.number().toString());
    }
}
