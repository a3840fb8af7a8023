package eightk.events;

import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who takes and who leaves an office, from every item that may tell it and from press releases.
///
/// An event needs a person named in full somewhere in the filing and an office; without either there is none.
final class PeopleReader {

    private static final List<Construction> CONSTRUCTIONS = Construction.load("people.txt");

    /// Votes on directors are no appointments.
    private static final Set<ItemNumber> VOTES = Set.of(ItemNumber.parse("5.07"));

    /// Words without which no construction holds.
    private static final Pattern STEM = Pattern.compile(
            "(?i)a(?:ppoint|dd(?:i|ed)|ssum|ccept)|bec(?:om|ame)|c(?:hos|ease)|d(?:e(?:signat|part|ath)|i(?:smiss|scharg|ed))"
                    + "|el(?:ect|evat)|hir(?:ed?|ing)|install|join|l(?:eav|eft|onger)|nam(?:ed?|ing)\\b|oust|p(?:romot|ass)"
                    + "|re(?:cruit|plac|sign|tir|linquish|mov|liev)|s(?:elect|ucce|tep|tand|eek|erv)"
                    + "|t(?:ap|ak(?:e|ing)|erminat|ransition)|vacat|wi(?:ll|thdr)");

    private final Filing filing;
    private final Marker marker;
    private final Optional<LocalDate> day;
    private final Map<PersonName, List<PositionName>> offices = new LinkedHashMap<>();
    private final List<PersonClaim> claims = new ArrayList<>();

    private PeopleReader(Filing filing) {
        this.filing = filing;
        this.marker = new Marker(filing);
        this.day = filing.day();
    }

    static List<Event> read(Filing filing) {
        var reader = new PeopleReader(filing);
        for (var passage : filing.passages()) {
            if (!VOTES.contains(passage.item())) {
                reader.read(passage);
            }
        }
        return reader.merged().stream().map(claim -> claim.event(filing)).toList();
    }

    private void read(Passage passage) {
        marker.startPassage();
        for (var sentence : passage.sentences()) {
            boolean names = !filing.names(sentence).isEmpty();
            if ((names || marker.speaksOfLast(sentence))
                    && STEM.matcher(sentence.text()).find()) {
                read(marker.mark(sentence), passage);
            } else if (names) {
                marker.note(sentence);
            }
        }
    }

    private void read(MarkedSentence marked, Passage passage) {
        if (!marked.persons().isEmpty()) {
            int before = claims.size();
            CONSTRUCTIONS.stream()
                    .filter(construction -> marked.hasOffice() || !construction.needsOffice())
                    .forEach(construction -> apply(construction, marked, passage));
            claims.subList(before, claims.size())
                    .sort(Comparator.comparingInt(claim -> marked.persons().indexOf(claim.person())));
        }
    }

    private void apply(Construction construction, MarkedSentence sentence, Passage passage) {
        var match = construction.pattern().matcher(sentence.text());
        while (match.find()) {
            switch (construction.kind()) {
                case HOLDS -> hold(sentence, match);
                case APPOINTMENT -> claim(EventType.APPOINTMENT, sentence, match, passage);
                case DEPARTURE -> claim(EventType.DEPARTURE, sentence, match, passage);
            }
        }
    }

    private void hold(MarkedSentence sentence, Matcher match) {
        for (var person : sentence.personsIn(match.group("people"))) {
            offices.putIfAbsent(person, sentence.positionsIn(match.group("posts")));
        }
    }

    private void claim(EventType type, MarkedSentence sentence, Matcher match, Passage passage) {
        if (Background.isNoNews(sentence, match.start(), match.end(), day)) {
            return;
        }
        var positions = positions(sentence, match);
        if (type == EventType.APPOINTMENT
                && positions.contains(PositionName.DIRECTOR)
                && Background.isVote(sentence.text())) {
            return;
        }
        var effective = EffectiveDate.of(sentence, match.start(), match.end());
        if (effective.isPresent() && Background.isOld(effective.get(), day)) {
            return;
        }
        var words = match.group();
        var former = group(match, "former").map(mark -> sentence.person(mark.charAt(0)));
        var people = sentence.personsIn(match.group("people"));
        for (var person : people) {
            claims.add(new PersonClaim(
                    type,
                    person,
                    positions,
                    effective,
                    type == EventType.DEPARTURE ? LeavingReason.in(words) : Optional.empty(),
                    former.filter(other -> !other.equals(person)),
                    Told.of(passage, sentence.sentence(), type)));
        }
        former.ifPresent(gone -> claims.add(new PersonClaim(
                EventType.DEPARTURE,
                gone,
                positions,
                Optional.empty(),
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

    /// Claims about the same move as one, in the order of the first; those without an office take the one that the
    /// person is said to have.
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
        return merged.stream()
                .map(claim ->
                        claim.positions().isEmpty() ? claim.in(offices.getOrDefault(claim.person(), List.of())) : claim)
                .filter(claim -> !claim.positions().isEmpty())
                .toList();
    }
}
