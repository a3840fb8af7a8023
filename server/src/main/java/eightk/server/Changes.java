package eightk.server;

import eightk.model.Cik;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// At which position of the archive what is shown of a company last changed, so that a page of it that was made since
/// is still what it was.
///
/// One thread notes, before what it notes is visible; any thread asks.
final class Changes {

    private final Map<Cik, Last> byCompany = new ConcurrentHashMap<>();

    /// @param before the last change that was visible when this one was noted
    private record Last(long before, long at) {}

    /// Notes a change.
    ///
    /// @param position that will be visible with it
    /// @param visible the position that is visible now
    void note(Cik cik, long position, long visible) {
        byCompany.merge(
                cik,
                new Last(0, position),
                (known, now) -> new Last(known.at <= visible ? known.at : known.before, now.at));
    }

    /// The position of the last change that is visible.
    ///
    /// @param visible read before what the change is asked for
    long last(Cik cik, long visible) {
        var known = byCompany.getOrDefault(cik, new Last(0, 0));
        return known.at <= visible ? known.at : known.before;
    }
}
