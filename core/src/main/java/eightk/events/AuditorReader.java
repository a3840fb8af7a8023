package eightk.events;

import eightk.events.AuditFirms.Found;
import eightk.events.AuditorWords.Going;
import eightk.law.Form8K;
import eightk.model.ItemNumber;
import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads which auditor goes, how, when, and which comes.
final class AuditorReader {

    private static final Set<ItemNumber> ITEMS = Set.of(ItemNumber.parse("4.01"), ItemNumber.parse("4"));

    /// Before the end of a year that is audited, or the beginning of an engagement, which is no day on which anything
    /// happens.
    private static final Pattern PERIOD = Pattern.compile("(?i)\\b(?:ending|ended|since)(?: on)? $");

    private final Days days;
    private final AuditFirms firms;

    private AuditorReader(Filing filing, List<Passage> passages) {
        this.days = new Days(filing.day());
        this.firms = new AuditFirms(passages, name -> !filing.own().isOwn(name) && !AuditorWords.isNoFirm(name));
    }

    static List<Event> read(Filing filing) {
        var own = under(ITEMS, filing).toList();
        var change = own.isEmpty()
                ? new AuditorReader(filing, elsewhere(filing)).namedChange()
                : new AuditorReader(filing, own).change();
        return change.stream().toList();
    }

    private static Stream<Passage> under(Set<ItemNumber> items, Filing filing) {
        return filing.passages().stream()
                .filter(passage -> items.contains(passage.item()) && passage.source() == Source.REPORT);
    }

    /// Items for any news, as far as they tell of accountants.
    private static List<Passage> elsewhere(Filing filing) {
        return under(Form8K.ANY_NEWS, filing)
                .map(passage -> passage.only(sentence -> AuditorWords.isAboutAuditors(sentence.text())))
                .filter(passage -> !passage.sentences().isEmpty())
                .toList();
    }

    /// What words say of a firm that they name, and whose name is that of accountants.
    private Optional<Event> namedChange() {
        return AuditorWords.GOING.stream()
                .flatMap(going -> firms.first(going.named()).stream()
                        .filter(gone -> AuditorWords.hasForm(gone.firm()))
                        .map(gone -> replaced(gone, going)))
                .findFirst();
    }

    /// What words that name a firm say of it holds before what words alone say, of whichever firm it is.
    private Optional<Event> change() {
        for (var going : AuditorWords.GOING) {
            var gone = firms.first(going.named());
            if (gone.isPresent()) {
                return gone.map(firm -> replaced(firm, going));
            }
        }
        var come = firms.first(AuditorWords.ENGAGED);
        for (var going : AuditorWords.GOING) {
            var gone = come.isPresent()
                    ? firms.without(come.get().firm()).only(going.words())
                    : firms.before(going.words());
            if (gone.isPresent()) {
                return gone.map(firm -> replaced(firm, going));
            }
        }
        return come.or(() -> firms.nobody(AuditorWords.AN_AUDITOR))
                .map(found -> event(Optional.empty(), Optional.empty(), come, found));
    }

    /// A firm goes, and whoever is told to come takes its place.
    private Event replaced(Found gone, Going going) {
        var others = firms.without(gone.firm());
        var come = others.first(AuditorWords.ENGAGED)
                .or(() -> successor(others))
                .or(() -> others.only(AuditorWords.COMES));
        return event(Optional.of(gone), going.action(), come, gone);
    }

    /// Whom the words call the successor or combined firm: the one that the other is told to have joined.
    private static Optional<Found> successor(AuditFirms firms) {
        return firms.first(AuditorWords.JOINED)
                .flatMap(joined -> joined.passage().sentences().stream()
                        .filter(sentence -> AuditorWords.AS_SUCCESSOR
                                .matcher(sentence.text())
                                .find())
                        .findFirst()
                        .map(sentence -> new Found(joined.firm(), joined.passage(), sentence)));
    }

    private Event event(
            Optional<Found> gone, Optional<AuditorChange.Action> action, Optional<Found> come, Found evidence) {
        var said = new AuditorStatements(evidence.passage());
        return new AuditorChange(
                Told.of(evidence.passage(), evidence.sentence(), EventType.AUDITOR_CHANGE),
                gone.map(Found::firm),
                come.map(Found::firm),
                action,
                day(evidence),
                come.flatMap(found -> day(found.sentence())),
                said.qualified(),
                said.disagreements(),
                said.reportableEvents(),
                said.letter());
    }

    /// The day in the sentence, else in the one before, else the first in the item that is news.
    private Optional<PrintedDate> day(Found found) {
        var sentences = found.passage().sentences();
        int before = sentences.indexOf(found.sentence()) - 1;
        return day(found.sentence())
                .or(() -> before < 0 ? Optional.empty() : day(sentences.get(before)))
                .or(() -> sentences.stream()
                        .flatMap(sentence -> days.news(sentence.text()))
                        .findFirst());
    }

    private Optional<PrintedDate> day(Sentence sentence) {
        return Stream.concat(days.news(sentence.text()), days.all(sentence.text(), PERIOD))
                .findFirst();
    }
}
