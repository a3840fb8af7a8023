package eightk.events;

import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Document;
import java.util.List;
import java.util.stream.Stream;

/// Reads what happened out of a current report and the press releases attached to it.
///
/// By rules alone: the same report gives the same events, on any machine and without a network. A filing that
/// says nothing gives nothing. Of a filing that says more than any does, only the first
/// [150,000 characters][#LONGEST] are read for it.
public final class EventReader {

    /// Most characters of a filing that are read for events.
    public static final int LONGEST = Passages.LONGEST;

    public List<Event> read(CurrentReport report) {
        return read(Filing.of(report));
    }

    /// The votes alone, from the report itself.
    public List<Votes> votes(CurrentReport report) {
        return VoteReader.read(Passages.ofReport(report), Filing.day(report)).stream()
                .map(Votes.class::cast)
                .toList();
    }

    /// How many characters the items of a report have, of which no more than [#LONGEST] are read.
    public static long characters(CurrentReport report) {
        return Passages.characters(report);
    }

    /// The press releases that events are read from, beside the report itself.
    public static Stream<Bytes> exhibits(CurrentReport report) {
        return Passages.releases(report).map(Document::text);
    }

    static List<Event> read(Filing filing) {
        var events = Stream.of(
                        PeopleReader.read(filing),
                        AuditorReader.read(filing),
                        ResultsReader.read(filing.passages()),
                        VoteReader.read(filing.passages(), filing.day()),
                        HappeningReader.read(filing))
                .flatMap(List::stream)
                .toList();
        return events.isEmpty() ? ReleaseReader.read(filing) : events;
    }
}
