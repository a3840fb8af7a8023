package eightk.server.edgar;

import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.time.LocalDate;
import java.util.stream.Stream;

/// A line of an index: one for each filer of a submission.
record IndexRow(Cik cik, String name, String form, LocalDate filed, AccessionNumber number) {

    static Stream<IndexRow> of(Listing listing) {
        return listing.listed()
                .flatMap(party -> party.cik().stream()
                        .map(cik -> new IndexRow(
                                cik,
                                party.name().replace('|', ' '),
                                listing.form().code(),
                                listing.filed(),
                                listing.number())));
    }

    /// Relative to `/Archives/`.
    String file() {
        return "edgar/data/%d/%s.txt".formatted(cik.number(), number);
    }

    String page() {
        return "edgar/data/%d/%s-index.htm".formatted(cik.number(), number);
    }
}
