package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a pattern is asked for only in sentences with a stem of each further set, it must be in no other sentence. The
/// first sets are for their authors to choose: some leave out on purpose what the pattern would find.
class StemsOfRulesTest {

    /// What the reader of expressions cannot tell. [PeopleHintsTest] has a sentence for each stem.
    private static final Set<Set<String>> BY_EXAMPLE = Set.of(
            Set.of("against", "declin", "never", "nor", "not", "rather", "without"),
            Set.of("after", "because", "due", "following", "once", "result", "upon", "when"));

    static Stream<Construction> constructions() {
        return Construction.load("people-parts.txt", "people-come.txt", "people-go.txt", "people-follow.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("constructions")
    void everyFurtherSetHasAStemThatThePatternCannotDoWithout(Construction construction) {
        var choices =
                new ExpressionReader(construction.pattern().toString()).read().needed();
        assertThat(construction.stems().stream().skip(1).filter(set -> !BY_EXAMPLE.contains(set)))
                .allSatisfy(set -> assertThat(choices)
                        .as("%s of %s", set, construction)
                        .anyMatch(choice -> choice.words().stream().allMatch(word -> beginsAny(word, set))));
    }

    private static boolean beginsAny(String word, Set<String> stems) {
        return stems.stream()
                .anyMatch(stem -> Pattern.compile("(?<![a-z])" + Pattern.quote(stem))
                        .matcher(word)
                        .find());
    }
}
