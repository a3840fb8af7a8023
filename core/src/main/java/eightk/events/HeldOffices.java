package eightk.events;

import eightk.events.Construction.Kind;
import eightk.law.LatePattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The offices that a filing says people have, for those of whom it only says that they go.
///
/// @param byPerson without those that they are said to keep
record HeldOffices(Map<PersonName, List<PositionName>> byPerson) {

    static final HeldOffices NONE = new HeldOffices(Map.of());

    /// What is longer is no heading: it names an office or two and what becomes of them.
    private static final int LONGEST_HEADING = 100;

    /// What stands over words of who leaves, but the title of an item: `Departure of Chief Financial Officer`.
    private static final LatePattern HEADING = LatePattern.of(
            "(?i)(?!.*\\b(?:certain|principal|directors?,? or)\\b)"
                    + " ?(?:\\(\\w\\) )?(?:(?:the )?(?:resignation|departure|retirement|separation|termination|removal|death|passing|transition)s? of .*"
                    + "|[^.;:]* (?:resignation|departure|retirement|separation|transition|succession|to (?:depart|leave|resign|retire|step down))s?)[.:]?");

    /// The ways in which a filing says what someone is, read when it is asked for them.
    private static final class Ways {

        static final List<Construction> ALL = Construction.load("people-parts.txt", "people-have.txt");
    }

    HeldOffices {
        byPerson = Map.copyOf(byPerson);
    }

    /// The first that it names for each person.
    static HeldOffices in(Filing filing) {
        var held = new HashMap<PersonName, List<PositionName>>();
        var kept = new HashMap<PersonName, List<PositionName>>();
        MarkedSentences.forEach(filing, MarkedSentence::mayHaveOffice, (marked, _) -> {
            var text = new SearchText(marked.text());
            Ways.ALL.stream()
                    .filter(office -> marked.hasOffice()
                            && office.stems().getFirst().stream().anyMatch(marked.text()::contains)
                            && office.pattern().mayBeIn(text))
                    .forEach(office -> note(office, marked, office.kind() == Kind.KEEPS ? kept : held));
        });
        underHeadings(filing).forEach(held::putIfAbsent);
        held.replaceAll((person, positions) -> positions.stream()
                .filter(position -> kept.getOrDefault(person, List.of()).stream()
                        .noneMatch(other -> other.key().equals(position.key())))
                .toList());
        return new HeldOffices(held);
    }

    /// The office that a heading names of everyone whom what stands under it names.
    private static Map<PersonName, List<PositionName>> underHeadings(Filing filing) {
        var offices = new PositionFinder(filing.own());
        var held = new HashMap<PersonName, List<PositionName>>();
        for (var passage : filing.passages()) {
            var heading = List.<PositionName>of();
            for (var sentence : passage.sentences()) {
                var names = filing.names(sentence);
                if (names.isEmpty() && sentence.text().length() <= LONGEST_HEADING) {
                    heading = HEADING.matcher(sentence.text()).matches()
                            ? offices(sentence, offices)
                            : endsWithStop(sentence) ? heading : List.of();
                }
                if (!heading.isEmpty()) {
                    var office = heading;
                    filing.persons().namedBy(names).forEach(person -> held.putIfAbsent(person, office));
                }
            }
        }
        return held;
    }

    /// Whether it is a sentence and no other heading.
    private static boolean endsWithStop(Sentence sentence) {
        return sentence.text().strip().endsWith(".");
    }

    private static List<PositionName> offices(Sentence heading, PositionFinder finder) {
        return finder.find(heading.text()).stream()
                .map(PositionFinder.Found::name)
                .toList();
    }

    private static void note(Construction office, MarkedSentence marked, Map<PersonName, List<PositionName>> offices) {
        var match = office.pattern().matcher(marked.text());
        while (match.find()) {
            var positions = marked.positionsIn(match.group("posts"));
            marked.personsIn(match.group("people")).forEach(person -> offices.putIfAbsent(person, positions));
        }
    }

    List<PositionName> of(PersonName person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
