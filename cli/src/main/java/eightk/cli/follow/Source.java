package eightk.cli.follow;

import eightk.model.AccessionNumber;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/// Where a mirror's filings come from.
public sealed interface Source permits DeskSource, EdgarSource {

    /// What is to be taken in, in order.
    ///
    /// @param mark to remember once all of it is
    /// @param more whether asking again at once would give more
    record Batch(List<Change> changes, String mark, boolean more) {

        public Batch {
            changes = List.copyOf(changes);
        }
    }

    /// What there is after a mark, which is empty at the beginning.
    ///
    /// @param has whether the mirror has a submission already
    Batch after(String mark, Predicate<AccessionNumber> has) throws IOException, InterruptedException;

    /// The kind of source that an address is: a desk if it lists its entries, else EDGAR or what looks like it.
    static Source at(FairClient client, EdgarSource.Extent extent) throws IOException, InterruptedException {
        return client.get(DeskSource.ENTRIES + "0", FairClient.MOST_LIST) instanceof FairClient.Answer.Found
                ? new DeskSource(client)
                : new EdgarSource(client, extent);
    }
}
