package eightk.events;

import eightk.events.Construction.Kind;
import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/// Reads who takes and who leaves an office, from every item that may tell it and from press releases.
///
/// An event needs a person named in full somewhere in the filing and an office; without either there is none.
final class PeopleReader {

    private static final List<Construction> CONSTRUCTIONS = Construction.load("people.txt");
    private static final List<Construction> MOVES = CONSTRUCTIONS.stream()
            .filter(construction -> construction.kind() != Kind.HOLDS)
            .toList();
    private static final List<Construction> OFFICES = CONSTRUCTIONS.stream()
            .filter(construction -> construction.kind() == Kind.HOLDS)
            .toList();

    /// Votes on directors are no appointments.
    private static final Set<ItemNumber> VOTES = Set.of(ItemNumber.parse("5.07"));

    private static final Stems STEMS =
            new Stems(MOVES.stream().flatMap(move -> move.stems().stream()).toList());

    private final Filing filing;
    private final Optional<LocalDate> day;
    private final List<PersonClaim> claims = new ArrayList<>();

    private PeopleReader(Filing filing) {
        this.filing = filing;
        this.day = filing.day();
    }

    static List<Event> read(Filing filing) {
        var reader = new PeopleReader(filing);
        reader.forEachSentence(STEMS::areIn, reader::readMoves);
        return reader.merged().stream().map(claim -> claim.event(filing)).toList();
    }

    /// Marks, one after another, the sentences that name or mean someone and may tell what is looked for.
    private void forEachSentence(Predicate<String> mayTell, BiConsumer<MarkedSentence, Passage> read) {
        var marker = new Marker(filing);
        for (var passage : filing.passages()) {
            marker.startPassage();
            for (var sentence : VOTES.contains(passage.item()) ? List.<Sentence>of() : passage.sentences()) {
                boolean names = !filing.names(sentence).isEmpty();
                if (mayTell.test(sentence.text()) && (names || marker.speaksOfLast(sentence))) {
                    read.accept(marker.mark(sentence), passage);
                } else if (names) {
                    marker.note(sentence);
                }
            }
        }
    }

    private void readMoves(MarkedSentence marked, Passage passage) {
        if (!marked.persons().isEmpty()) {
            int before = claims.size();
            var stems = STEMS.in(marked.text());
            MOVES.stream()
                    .filter(move -> marked.hasOffice() || !move.needsOffice())
                    .filter(move -> !Collections.disjoint(move.stems(), stems))
                    .forEach(construction -> apply(construction, marked, passage));
            claims.subList(before, claims.size())
                    .sort(Comparator.comparingInt(claim -> marked.persons().indexOf(claim.person())));
        }
    }

    private void apply(Construction construction, MarkedSentence sentence, Passage passage) {
        var match = construction.pattern().matcher(sentence.text());
        while (match.find()) {
            claim(
                    construction.kind() == Kind.APPOINTMENT ? EventType.APPOINTMENT : EventType.DEPARTURE,
                    sentence,
                    match,
                    passage);
        }
    }

    /// The offices that the filing first says people have.
    private Map<PersonName, List<PositionName>> offices() {
        var offices = new LinkedHashMap<PersonName, List<PositionName>>();
        forEachSentence(
                _ -> true,
                (marked, _) -> OFFICES.stream()
                        .flatMap(held -> held.pattern().matcher(marked.text()).results())
                        .forEach(match -> marked.personsIn(match.group("people"))
                                .forEach(person ->
                                        offices.putIfAbsent(person, marked.positionsIn(match.group("posts"))))));
        return offices;
    }

    private void claim(EventType type, MarkedSentence sentence, Matcher match, Passage passage) {
        if (Background.isNoNews(sentence, match.start(), match.end(), day)) {
            return;
        }
        var positions = positions(sentence, match);
        if (type == EventType.APPOINTMENT
                && positions.contains(PositionName.DIRECTOR)
                && !match.group().contains("vacanc")
                && Background.isVote(sentence.text())
                && !Background.isOfNew(sentence.text(), passage)) {
            return;
        }
        var effective = EffectiveDate.of(sentence, match.start(), match.end());
        if (effective.isPresent() && Background.isOld(effective.get(), day)) {
            return;
        }
        var announced = EffectiveDate.announced(sentence, match.end()).filter(date -> !Background.isOld(date, day));
        var words = match.group();
        var former = group(match, "former").map(mark -> sentence.person(mark.charAt(0)));
        var people = sentence.personsIn(match.group("people"));
        for (var person : people) {
            claims.add(new PersonClaim(
                    type,
                    person,
                    positions,
                    effective,
                    announced,
                    type == EventType.DEPARTURE ? LeavingReason.in(words) : Optional.empty(),
                    former.or(() -> group(match, "before").map(mark -> sentence.person(mark.charAt(0))))
                            .filter(other -> !other.equals(person)),
                    Told.of(passage, sentence.sentence(), type)));
        }
        former.ifPresent(gone -> claims.add(new PersonClaim(
                EventType.DEPARTURE,
                gone,
                positions,
                Optional.empty(),
                announced,
                Optional.empty(),
                people.stream().findFirst(),
                Told.of(passage, sentence.sentence(), EventType.DEPARTURE))));
    }

    private static List<PositionName> positions(MarkedSentence sentence, Matcher match) {
        return group(match, "posts")
                .map(sentence::positionsIn)
                .orElseGet(() -> group(match, "seat").isPresent() ? List.of(PositionName.DIRECTOR) : List.of());
    }

    private static Optional<String> group(Matcher match, String name) {
        return match.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }

    /// Claims about the same move as one, in the order of the first. Who leaves an office that is not named leaves the
    /// one that the person is said to have.
    private List<PersonClaim> merged() {
        var merged = new ArrayList<PersonClaim>();
        for (var claim : claims) {
            int same = 0;
            while (same < merged.size() && !merged.get(same).isSameMove(claim)) {
                same++;
            }
            if (same < merged.size()) {
                merged.set(same, merged.get(same).with(claim));
            } else {
                merged.add(claim);
            }
        }
        var offices = merged.stream().anyMatch(claim -> claim.positions().isEmpty())
                ? offices()
                : Map.<PersonName, List<PositionName>>of();
        return merged.stream()
                .map(claim -> claim.positions().isEmpty() && claim.type() == EventType.DEPARTURE
                        ? claim.in(offices.getOrDefault(claim.person(), List.of()))
                        : claim)
                .map(claim -> claim.positions().isEmpty() ? claim.in(counterpart(claim, merged)) : claim)
                .filter(claim -> !claim.positions().isEmpty())
                .toList();
    }

    /// The offices that whoever follows the person takes, or that whoever they follow leaves.
    private static List<PositionName> counterpart(PersonClaim claim, List<PersonClaim> all) {
        return all.stream()
                .filter(other -> other.type() != claim.type() && other.isCounterpart(claim))
                .map(PersonClaim::positions)
                .findFirst()
                .orElse(List.of());
    }
}
