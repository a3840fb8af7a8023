package eightk.server.edgar;

import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is visible at this moment, as EDGAR's interfaces ask for it.
public interface Shelf {

    /// The position in the archive up to which everything is visible.
    long position();

    /// The position at which what is visible of a company last changed; read before anything else of it.
    long position(Cik cik);

    /// Every filing, newest first.
    Stream<Listing> newest();

    /// The filings of a company, newest first; each co-registrant has them.
    List<Listing> of(Cik cik);

    /// The companies that have filings, by number.
    List<Cik> companies();

    /// A filing by its number.
    Optional<Listing> listing(AccessionNumber number);
}
