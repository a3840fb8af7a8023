package eightk.events;

import eightk.events.NameFinder.Found;
import eightk.model.CurrentReport;
import eightk.model.ItemNumber;
import eightk.model.Signature;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A filing made ready for reading: what it says, passage by passage, and whom and which day it is about.
///
/// @param own the names of the companies that report
/// @param persons everyone it names in full
/// @param naming the sentences that name anyone, and the names in each, in their order
/// @param day the day of the report
record Filing(
        List<Passage> passages,
        OwnNames own,
        NameFinder names,
        Persons persons,
        Map<Sentence, List<Found>> naming,
        Optional<LocalDate> day) {

    static Filing of(CurrentReport report) {
        var own = OwnNames.of(report);
        var signers = report.signatures().stream()
                .map(Signature::name)
                .flatMap(Optional::stream)
                .map(PersonName::new)
                .toList();
        return of(Passages.of(report), own, signers, day(report));
    }

    static Optional<LocalDate> day(CurrentReport report) {
        return report.periodOfReport()
                .or(report.submission().header()::filedAsOf)
                .or(report::signedOn);
    }

    /// @param signers who signed it, by the names they signed with
    static Filing of(List<Passage> passages, OwnNames own, List<PersonName> signers, Optional<LocalDate> day) {
        var sentences = passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        var names = NameFinder.in(sentences, own);
        var found = found(sentences, names, signers);
        return new Filing(
                List.copyOf(passages),
                own,
                names,
                Persons.of(
                        sentences.stream()
                                .flatMap(sentence -> found.getOrDefault(sentence, List.of()).stream())
                                .toList(),
                        signers),
                found,
                day);
    }

    /// The names in each sentence that has any, in their order; a sentence is only ever itself.
    private static Map<Sentence, List<Found>> found(
            List<Sentence> sentences, NameFinder names, List<PersonName> signers) {
        var hints = new NameHints();
        hints.know(signers);
        var found = new IdentityHashMap<Sentence, List<Found>>();
        for (var sentence : sentences) {
            var here = NameHints.showsName(sentence.text()) ? names.find(sentence.text()) : List.<Found>of();
            found.put(sentence, here);
            hints.know(here.stream().filter(Found::certain).map(Found::name).toList());
        }
        found.replaceAll((sentence, here) ->
                here.isEmpty() && hints.hasKnownFamily(sentence.text()) ? names.find(sentence.text()) : here);
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /// The names in a sentence, in their order.
    List<Found> names(Sentence sentence) {
        return naming.getOrDefault(sentence, List.of());
    }

    /// What the report itself says under an item.
    List<Sentence> under(ItemNumber item) {
        return passages.stream()
                .filter(passage ->
                        passage.source() == Source.REPORT && passage.item().equals(item))
                .flatMap(passage -> passage.sentences().stream())
                .toList();
    }
}
