package eightk.events;

import eightk.events.Construction.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The offices that a filing says people have, for those of whom it only says that they go.
///
/// @param byPerson without those that they are said to keep
record HeldOffices(Map<PersonName, List<PositionName>> byPerson) {

    static final HeldOffices NONE = new HeldOffices(Map.of());

    private static final List<Construction> OFFICES = Construction.load("people-parts.txt", "people-have.txt");

    HeldOffices {
        byPerson = Map.copyOf(byPerson);
    }

    /// The first that it names for each person.
    static HeldOffices in(Filing filing) {
        var held = new HashMap<PersonName, List<PositionName>>();
        var kept = new HashMap<PersonName, List<PositionName>>();
        MarkedSentences.forEach(filing, text -> PositionFinder.mayBeIn(text) || text.contains("oard"), (marked, _) -> {
            var text = new SearchText(marked.text());
            OFFICES.stream()
                    .filter(office -> marked.hasOffice()
                            && office.stems().stream().anyMatch(marked.text()::contains)
                            && office.pattern().mayBeIn(text))
                    .forEach(office -> note(office, marked, office.kind() == Kind.KEEPS ? kept : held));
        });
        held.replaceAll((person, positions) -> positions.stream()
                .filter(position -> kept.getOrDefault(person, List.of()).stream()
                        .noneMatch(other -> other.key().equals(position.key())))
                .toList());
        return new HeldOffices(held);
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
