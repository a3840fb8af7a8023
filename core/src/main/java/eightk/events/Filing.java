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
import java.util.stream.Stream;

/// A filing made ready for reading: what it says, passage by passage, and whom and which day it is about.
///
/// @param note what stands before all items as an introduction, mostly nothing
/// @param own the names of the companies that report
/// @param shortNames what it calls others for short
/// @param persons everyone it names in full
/// @param bareNames what it calls some of them for short
/// @param naming the sentences that name anyone, and the names in each, in their order
/// @param day the day of the report
record Filing(
        List<Passage> passages,
        List<Sentence> note,
        OwnNames own,
        ShortNames shortNames,
        NameFinder names,
        Persons persons,
        BareNames bareNames,
        Map<Sentence, List<Found>> naming,
        Optional<LocalDate> day) {

    static Filing of(CurrentReport report) {
        var passages = Passages.of(report);
        var own = OwnNames.of(report, sentences(passages).map(Sentence::text));
        var signers = report.signatures().stream()
                .map(Signature::name)
                .flatMap(Optional::stream)
                .map(PersonName::new)
                .toList();
        return of(passages, Passages.note(report), own, signers, day(report));
    }

    private static Stream<Sentence> sentences(List<Passage> passages) {
        return passages.stream().flatMap(passage -> passage.sentences().stream());
    }

    static Optional<LocalDate> day(CurrentReport report) {
        return report.periodOfReport()
                .or(report.submission().header()::filedAsOf)
                .or(report::signedOn);
    }

    /// @param signers who signed it, by the names they signed with
    static Filing of(List<Passage> passages, OwnNames own, List<PersonName> signers, Optional<LocalDate> day) {
        return of(passages, List.of(), own, signers, day);
    }

    static Filing of(
            List<Passage> passages,
            List<Sentence> note,
            OwnNames own,
            List<PersonName> signers,
            Optional<LocalDate> day) {
        var sentences = sentences(passages).toList();
        var titled = NameFinder.titled(sentences);
        var names = new NameFinder(own, titled);
        var found = found(sentences, names, signers);
        var persons = Persons.of(
                sentences.stream()
                        .flatMap(sentence -> found.getOrDefault(sentence, List.of()).stream())
                        .toList(),
                signers);
        var bareNames = BareNames.of(persons.known(), titled, own);
        for (var sentence : sentences) {
            var here = bareNames.with(found.getOrDefault(sentence, List.of()), sentence.text());
            if (!here.isEmpty()) {
                found.put(sentence, here);
            }
        }
        return new Filing(
                List.copyOf(passages), note, own, new ShortNames(passages, own), names, persons, bareNames, found, day);
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
            if (!here.isEmpty()) {
                hints.know(here.stream().filter(Found::certain).map(Found::name).toList());
            }
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

    /// All sentences of the report itself.
    Stream<String> texts() {
        var items = passages.stream()
                .filter(passage -> passage.source() == Source.REPORT)
                .flatMap(passage -> passage.sentences().stream());
        return Stream.concat(note.stream(), items).map(Sentence::text);
    }

    /// What the report itself says under an item.
    List<Sentence> under(ItemNumber item) {
        return passages.stream()
                .filter(passage ->
                        passage.source() == Source.REPORT && passage.item().equals(item))
                .flatMap(passage -> passage.sentences().stream())
                .toList();
    }

    /// What a sentence of an item points to for what it would else say itself.
    ///
    /// @param most sentences of each place
    Stream<Sentence> referred(String text, ItemNumber here, int most) {
        var items = References.items(text, here)
                .flatMap(item -> under(item).stream().limit(most));
        return References.isToNote(text) ? Stream.concat(note.stream().limit(most), items) : items;
    }
}
