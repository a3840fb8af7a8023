package eightk.events;

import eightk.model.CurrentReport;
import eightk.model.Signature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what happened out of a current report and the press releases attached to it.
///
/// By rules alone: the same report gives the same events, on any machine and without a network. A filing that
/// says nothing gives nothing.
public final class EventReader {

    public List<Event> read(CurrentReport report) {
        var passages = Passages.of(report);
        var own = OwnNames.of(report);
        var day = report.periodOfReport()
                .or(report.submission().header()::filedAsOf)
                .or(report::signedOn);
        var marker = new Marker(own, persons(report, passages, own), day);
        return Stream.of(
                        new PeopleReader(marker, day).read(passages),
                        AuditorReader.read(passages, day),
                        ResultsReader.read(passages),
                        VoteReader.read(passages, day),
                        HappeningReader.read(passages, own, day))
                .flatMap(List::stream)
                .toList();
    }

    private static Persons persons(CurrentReport report, List<Passage> passages, OwnNames own) {
        var names = new NameFinder(own);
        var found = passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> names.find(sentence.text()).stream())
                .toList();
        var signers = report.signatures().stream()
                .map(Signature::name)
                .flatMap(Optional::stream)
                .map(PersonName::new)
                .toList();
        return Persons.of(found, signers);
    }
}
