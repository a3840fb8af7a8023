package eightk.bench.accuracy;

import eightk.bench.accuracy.Score.Count;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether the set of items is exact: those the header declares and those the document reports.
final class Items implements Measure {

    private static final Pattern CODE = Pattern.compile("[0-9.]+");

    @Override
    public List<Score> of(Corpus corpus) {
        var header =
                new Count("header_items", "submissions whose header items, as codes, are exactly those of TRUTH.csv");
        var document = new Count(
                "document_items", "submissions whose main document reports exactly the items that TRUTH.csv gives it");
        for (var row : corpus.table("TRUTH.csv")) {
            corpus.filing(row.getOrDefault("path", "")).ifPresent(filing -> {
                compare(header, filing, filing.headerItems(), codes(row.get("header_items")));
                compare(document, filing, filing.documentItems(), codes(row.get("document_items")));
            });
        }
        var bare = new Count(
                "bare_document_items",
                "main documents without a header whose items are exactly the codes EDGAR's own index gives the filing");
        for (var filing : corpus.filings()) {
            var codes = codes(filing.row().get("item_codes"));
            if (!filing.isSubmission() && !codes.isEmpty()) {
                compare(bare, filing, filing.documentItems(), codes);
            }
        }
        return List.of(header.score(), document.score(), bare.score());
    }

    private static void compare(Count count, Filing filing, Set<String> found, Set<String> wanted) {
        count.add(filing, found.equals(wanted), () -> "wanted %s, found %s".formatted(wanted, found));
    }

    private static Set<String> codes(@Nullable String cell) {
        return CODE.matcher(cell == null ? "" : cell)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
