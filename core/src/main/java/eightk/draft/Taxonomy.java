package eightk.draft;

import eightk.law.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The year of the Document and Entity Information taxonomy that a day's covers are tagged with. EDGAR takes the
/// current year and the one before.
record Taxonomy(String year, LocalDate from) {

    private static final List<Taxonomy> ALL = rows();

    /// Absent before the first year that the rows have.
    static Optional<Taxonomy> on(LocalDate day) {
        return ALL.stream().filter(each -> !day.isBefore(each.from)).reduce((_, later) -> later);
    }

    String namespace() {
        return "http://xbrl.sec.gov/dei/" + year;
    }

    String schema() {
        return "https://xbrl.sec.gov/dei/%s/dei-%s.xsd".formatted(year, year);
    }

    private static List<Taxonomy> rows() {
        try (var stream = Objects.requireNonNull(Taxonomy.class.getResourceAsStream("taxonomies.csv"));
                var text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return Row.read("taxonomies.csv", text).stream()
                    .map(row -> new Taxonomy(row.text("year"), row.date("from")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource eightk/draft/taxonomies.csv", e);
        }
    }
}
