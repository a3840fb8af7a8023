package eightk.events;

import eightk.events.Construction.Kind;
import eightk.model.ItemNumber;
import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who takes and who leaves an office, from every item that may tell it and from press releases.
///
/// An event needs a person named in full somewhere in the filing and an office; without either there is none.
final class PeopleReader {

    private static final List<Construction> CONSTRUCTIONS = Construction.load("people.txt");
    private static final List<Construction> MOVES = CONSTRUCTIONS.stream()
            .filter(construction -> construction.kind() == Kind.APPOINTMENT || construction.kind() == Kind.DEPARTURE)
            .toList();
    private static final List<Construction> OFFICES = CONSTRUCTIONS.stream()
            .filter(construction -> construction.kind() == Kind.HOLDS || construction.kind() == Kind.KEEPS)
            .toList();

    /// Votes on directors are no appointments.
    private static final Set<ItemNumber> VOTES = Set.of(ItemNumber.parse("5.07"));

    /// A day that is told this many characters before the words of a move may be its own.
    private static final int NEAR = 60;

    /// What stands before whoever had the office.
    private static final Pattern SUCCEEDED = Pattern.compile("\\b(?:succeed|replac)(?:s|ing)? $");

    /// What stands before someone who is told of in other words than those that follow.
    private static final Pattern OF_OTHER = Pattern.compile(
            "\\b(?:(?:succeed|replac)(?:e|ing)?|(?:resignation|retirement|departure|appointment|election) of) $");

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
                    .sort((one, other) -> Integer.compare(place(one, marked), place(other, marked)));
        }
    }

    private static int place(PersonClaim claim, MarkedSentence marked) {
        return marked.persons().indexOf(claim.person());
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

    /// The offices that the filing first says people have, without those it says they keep.
    private Map<PersonName, List<PositionName>> offices() {
        var held = new LinkedHashMap<PersonName, List<PositionName>>();
        var kept = new LinkedHashMap<PersonName, List<PositionName>>();
        forEachSentence(
                _ -> true,
                (marked, _) -> OFFICES.stream()
                        .filter(office -> office.stems().stream().anyMatch(marked.text()::contains))
                        .forEach(office -> office.pattern()
                                .matcher(marked.text())
                                .results()
                                .forEach(match -> marked.personsIn(match.group("people"))
                                        .forEach(person -> (office.kind() == Kind.KEEPS ? kept : held)
                                                .putIfAbsent(person, marked.positionsIn(match.group("posts")))))));
        held.replaceAll((person, positions) -> positions.stream()
                .filter(position -> kept.getOrDefault(person, List.of()).stream()
                        .noneMatch(other -> other.key().equals(position.key())))
                .toList());
        return held;
    }

    private void claim(EventType type, MarkedSentence sentence, Matcher match, Passage passage) {
        if (Background.isNoNews(sentence, match.start(), match.end(), passage, day)) {
            return;
        }
        var positions =
                positions(sentence, match, type == EventType.APPOINTMENT ? EventType.DEPARTURE : EventType.APPOINTMENT);
        if (type == EventType.APPOINTMENT
                && positions.contains(PositionName.DIRECTOR)
                && !match.group().contains("vacanc")
                && Background.isVote(sentence.text(), match.end())
                && !Background.isOfNew(sentence.text(), passage)) {
            return;
        }
        var effective = effective(type, sentence, match);
        if (effective.isPresent() && Background.isOld(effective.get(), day)) {
            return;
        }
        var announced = EffectiveDate.announced(sentence, match.end()).filter(date -> !Background.isOld(date, day));
        var words = match.group();
        var former = group(match, "former").map(mark -> sentence.person(mark.charAt(0)));
        var people = people(sentence, match);
        for (var person : people) {
            claims.add(new PersonClaim(
                    type,
                    person,
                    positions,
                    group(match, "whole").isPresent(),
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
                false,
                Optional.empty(),
                announced,
                Optional.empty(),
                people.stream().findFirst(),
                Told.of(passage, sentence.sentence(), EventType.DEPARTURE))));
    }

    /// Whom the words tell of; of `…to succeed Mr. Roe, and Ms. Poe was elected…` not Mr. Roe.
    private static List<PersonName> people(MarkedSentence sentence, Matcher match) {
        var people = sentence.personsIn(match.group("people"));
        boolean isObject = people.size() > 1
                && match.start("people") == match.start()
                && OF_OTHER.matcher(sentence.text()).region(0, match.start()).find();
        return isObject ? people.subList(1, people.size()) : people;
    }

    /// Who goes from an office that another takes does not go on the day that is told with the other.
    private static Optional<PrintedDate> effective(EventType type, MarkedSentence sentence, Matcher match) {
        int people = match.start("people");
        boolean succeeded = type == EventType.DEPARTURE
                && SUCCEEDED.matcher(sentence.text()).region(0, people).find();
        return succeeded
                ? EffectiveDate.of(sentence, people, people, match.end())
                : EffectiveDate.of(sentence, Math.max(0, match.start() - NEAR), match.start(), match.end());
    }

    /// @param counterpart what is told of whoever had the office before, or has it after
    private List<PositionName> positions(MarkedSentence sentence, Matcher match, EventType counterpart) {
        return group(match, "posts")
                .map(sentence::positionsIn)
                .or(() -> group(match, "seat").map(_ -> List.of(PositionName.DIRECTOR)))
                .or(() -> group(match, "vacated").map(_ -> lastOf(counterpart)))
                .orElse(List.of());
    }

    /// The offices of the last sentence that tells of such a move.
    private List<PositionName> lastOf(EventType type) {
        var moves = claims.stream().filter(claim -> claim.type() == type).toList();
        return moves.stream()
                .filter(claim -> claim.told().equals(moves.getLast().told()))
                .flatMap(claim -> claim.positions().stream())
                .distinct()
                .toList();
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
        var offices = merged.stream()
                        .anyMatch(claim -> claim.wholly() || claim.positions().isEmpty())
                ? offices()
                : Map.<PersonName, List<PositionName>>of();
        var placed = merged.stream()
                .map(claim -> claim.type() == EventType.DEPARTURE
                                && (claim.positions().isEmpty() || claim.wholly())
                        ? claim.alsoIn(offices.getOrDefault(claim.person(), List.of()))
                        : claim)
                .toList();
        return placed.stream()
                .map(claim -> claim.positions().isEmpty() ? claim.alsoIn(counterpart(claim, placed)) : claim)
                .filter(claim -> !claim.positions().isEmpty())
                .toList();
    }

    /// Without the seat on the board, which seldom passes on with an office.
    private static List<PositionName> officesFirst(List<PositionName> positions) {
        var offices = positions.stream()
                .filter(position -> !position.equals(PositionName.DIRECTOR))
                .toList();
        return offices.isEmpty() ? positions : offices;
    }

    /// The offices that whoever follows the person takes, or that whoever they follow leaves.
    private static List<PositionName> counterpart(PersonClaim claim, List<PersonClaim> all) {
        return all.stream()
                .filter(other -> other.type() != claim.type() && other.isCounterpart(claim))
                .map(PersonClaim::positions)
                .map(PeopleReader::officesFirst)
                .findFirst()
                .orElse(List.of());
    }
}
