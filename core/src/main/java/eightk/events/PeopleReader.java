package eightk.events;

import eightk.events.Construction.Kind;
import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who takes and who leaves an office, from every item that may tell it and from press releases.
///
/// An event needs a person named in full somewhere in the filing and an office; without either there is none.
final class PeopleReader {

    /// A day that is told this many characters before the words of a move may be its own.
    private static final int NEAR = 60;

    /// What joins a move to the day of another that is told before.
    private static final Pattern AT_THAT_TIME = Pattern.compile("\\bat which (?:time|date|point),? $");

    /// What stands before whoever had the office.
    private static final Pattern SUCCEEDED = Pattern.compile("\\b(?:succeed|replac)(?:s|ing)? $");

    /// What stands before someone who is told of in other words than those that follow.
    private static final Pattern OF_OTHER = Pattern.compile(
            "\\b(?:(?:succeed|replac)(?:e|ing)?|(?:resignation|retirement|departure|appointment|election) of) $");

    /// Words by which each of several persons has but one of as many offices.
    private static final Pattern RESPECTIVELY =
            Pattern.compile("[^;]*?\\brespective(?:ly\\b| (?:capacit|dut|office|position|post|role|title)\\w*)");

    /// Farther behind the words of a move they are said of something else.
    private static final int RESPECTIVELY_WITHIN = 80;

    private final Optional<LocalDate> day;
    private final PersonClaims claims = new PersonClaims();

    private PeopleReader(Filing filing) {
        this.day = filing.day();
    }

    static List<Event> read(Filing filing) {
        var reader = new PeopleReader(filing);
        MarkedSentences.forEach(filing, PeopleReader::mayTell, reader::readMoves);
        return reader.claims.moves(filing).stream()
                .map(claim -> claim.event(filing))
                .toList();
    }

    private static boolean mayTell(String text) {
        return Moves.ALL.mayBeIn(text, MarkedSentence.mayHaveOffice(text));
    }

    private void readMoves(MarkedSentence marked, Passage passage) {
        if (!marked.persons().isEmpty()) {
            var text = new SearchText(marked.text());
            Moves.ALL
                    .in(marked.text())
                    .filter(move -> marked.hasOffice() || !move.needsOffice())
                    .filter(move -> move.pattern().mayBeIn(text))
                    .forEach(construction -> apply(construction, marked, passage));
            claims.endSentence(marked.persons());
        }
    }

    private void apply(Construction construction, MarkedSentence sentence, Passage passage) {
        var match = construction.pattern().matcher(sentence.text());
        while (match.find()) {
            if (construction.kind() == Kind.APPOINTMENT) {
                claim(EventType.APPOINTMENT, sentence, match, passage, Optional.empty());
            } else {
                var words = construction.isToldIn(match.group())
                        ? match.group()
                        : sentence.text().substring(0, match.end());
                claim(EventType.DEPARTURE, sentence, match, passage, LeavingReason.in(words));
            }
        }
    }

    private void claim(
            EventType type, MarkedSentence sentence, Matcher match, Passage passage, Optional<Reason> reason) {
        if (Background.isNoNews(sentence, match.start(), match.end(), passage, day)) {
            return;
        }
        var positions =
                positions(sentence, match, type == EventType.APPOINTMENT ? EventType.DEPARTURE : EventType.APPOINTMENT);
        if (type == EventType.APPOINTMENT && isOnlyVoted(sentence, match, positions, passage)) {
            return;
        }
        var effective = effective(type, sentence, match);
        if (effective.isPresent() && Background.isOld(effective.get(), day)) {
            return;
        }
        var announced = EffectiveDate.announced(sentence, match.end()).filter(date -> !Background.isOld(date, day));
        var former = group(match, "former").map(mark -> sentence.person(mark.charAt(0)));
        var people = people(sentence, match);
        if (former.filter(people::contains).isPresent()) {
            return;
        }
        boolean respectively = people.size() > 1
                && people.size() == positions.size()
                && RESPECTIVELY
                        .matcher(sentence.text())
                        .region(match.start(), Math.min(sentence.text().length(), match.end() + RESPECTIVELY_WITHIN))
                        .lookingAt();
        for (var person : people) {
            claims.add(new PersonClaim(
                    type,
                    person,
                    respectively ? List.of(positions.get(people.indexOf(person))) : positions,
                    group(match, "whole").isPresent(),
                    people.size() > 1 ? EffectiveDate.beside(sentence, person).or(() -> effective) : effective,
                    announced,
                    reason,
                    former.or(() -> group(match, "before").map(mark -> sentence.person(mark.charAt(0))))
                            .filter(other -> !other.equals(person)),
                    Told.of(passage, sentence.sentence(), type)));
        }
        former.ifPresent(gone -> claims.add(new PersonClaim(
                EventType.DEPARTURE,
                gone,
                positions.stream().map(PositionName::lasting).toList(),
                false,
                Optional.empty(),
                announced,
                Optional.empty(),
                people.stream().findFirst(),
                Told.of(passage, sentence.sentence(), EventType.DEPARTURE))));
    }

    /// Whether shareholders elected a director who was none before, for all the words say.
    private static boolean isOnlyVoted(
            MarkedSentence sentence, Matcher match, List<PositionName> positions, Passage passage) {
        return positions.contains(PositionName.DIRECTOR)
                && !match.group().contains("vacanc")
                && !match.group().contains(" new")
                && Background.isVote(sentence.text(), match.end())
                && !Background.isOfNew(sentence.text(), passage);
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
                : EffectiveDate.of(sentence, before(sentence, match.start()), match.start(), match.end());
    }

    /// Where the words begin that may say the day of a move before they tell of it.
    private static int before(MarkedSentence sentence, int start) {
        boolean atThatTime =
                AT_THAT_TIME.matcher(sentence.text()).region(0, start).find();
        return atThatTime ? 0 : Math.max(0, start - NEAR);
    }

    /// @param counterpart what is told of whoever had the office before, or has it after
    private List<PositionName> positions(MarkedSentence sentence, Matcher match, EventType counterpart) {
        return group(match, "posts")
                .map(sentence::positionsIn)
                .or(() -> group(match, "seat").map(_ -> List.of(PositionName.DIRECTOR)))
                .or(() -> group(match, "vacated").map(_ -> claims.lastOf(counterpart)))
                .orElse(List.of());
    }

    private static Optional<String> group(Matcher match, String name) {
        return match.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }

    /// Read when a sentence is met that names someone.
    private static final class Moves {

        static final Constructions ALL = new Constructions(
                Construction.load("people-parts.txt", "people-come.txt", "people-go.txt", "people-follow.txt"));
    }
}
