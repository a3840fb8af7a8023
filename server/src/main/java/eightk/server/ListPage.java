package eightk.server;

import java.util.List;
import java.util.Optional;

/// The list of filings, a page at a time.
///
/// @param edition of the law
/// @param position in the archive up to which everything is shown
/// @param total how many filings are visible, on all pages
/// @param newest whether this is the first page
/// @param older where the next page begins, if there is one
public record ListPage(
        String edition, long position, long total, boolean newest, List<Filing> filings, Optional<String> older) {

    public ListPage {
        filings = List.copyOf(filings);
    }

    /// `6 filings`.
    public String count() {
        return total == 1 ? "1 filing" : "%,d filings".formatted(total);
    }
}
