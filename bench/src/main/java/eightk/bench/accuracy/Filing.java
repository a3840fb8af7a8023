package eightk.bench.accuracy;

import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.ItemNumber;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One current report of a corpus, as read.
///
/// @param path relative to the corpus, with `/`
/// @param row what MANIFEST.csv says of it, by column
record Filing(String path, Era era, Map<String, String> row, Bytes bytes, CurrentReport report) {

    boolean isSubmission() {
        return path.startsWith(Corpus.SUBMISSIONS);
    }

    Set<String> headerItems() {
        return report.submission().header().items().stream()
                .flatMap(item -> item.number().stream())
                .map(ItemNumber::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> documentItems() {
        return report.items().stream()
                .map(item -> item.number().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
