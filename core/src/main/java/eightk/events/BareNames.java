package eightk.events;

import eightk.events.NameFinder.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The family names by which press releases call those whom they have named in full: `Roe will step down`.
///
/// @param families of persons who are called neither Mr. nor Ms. anywhere, and whose name is no other word and
///     nobody’s first
record BareNames(Set<String> families) {

    static final SparsePattern WORD = SparsePattern.of(
            "(?<![\\p{L}\\p{N}.&\u2019'-])(?<!\\p{Lu}[\\p{L}.-]{0,20} )"
                    + "\\p{Lu}[\\p{L}-]*+(?:[\u2019'](?!s\\b)\\p{L}++)?(?![\\p{L}\\p{N}&-]| \\p{Lu}| &)",
            (text, at) -> Letters.isCapital(text.charAt(at)));

    BareNames {
        families = Set.copyOf(families);
    }

    /// @param persons everyone who is named in full
    /// @param titled who is called Mr. or Ms. anywhere
    static BareNames of(List<PersonName> persons, Set<String> titled, OwnNames own) {
        var given = persons.stream().flatMap(PersonName::givenNames).collect(Collectors.toSet());
        return new BareNames(persons.stream()
                .map(PersonName::surname)
                .filter(name -> !titled.contains(name)
                        && !CommonWords.isInNoName(name)
                        && !given.contains(name.toLowerCase(Locale.ROOT))
                        && !own.isRelated(name))
                .collect(Collectors.toSet()));
    }

    /// The names in a text, in their order.
    ///
    /// @param full the names that were found in it otherwise
    List<Found> with(List<Found> full, String text) {
        if (!Letters.hasAny(text, families)) {
            return full;
        }
        var all = new ArrayList<>(full);
        for (var word : new SparsePattern(WORD.pattern(), this::isAt).results(text)) {
            int start = word.start();
            if (families.contains(word.group())
                    && full.stream().noneMatch(found -> found.start() <= start && start < found.end())) {
                all.add(new Found(start, word.end(), new PersonName(word.group()), false));
            }
        }
        all.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return List.copyOf(all);
    }

    private boolean isAt(String text, int at) {
        return WORD.begins().at(text, at) && Letters.isAnyAt(text, at, families);
    }
}
