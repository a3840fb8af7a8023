package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.events.Construction.Step;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a pattern is asked for only in sentences with a stem of each further set, and with all of its order, it must
/// be in
/// no other sentence. The first sets are for their authors to choose: some leave out on purpose what the pattern would
/// find.
class StemsOfRulesTest {

    /// What the reader of expressions cannot tell. [PeopleHintsTest] has a sentence for each stem.
    private static final Set<Set<String>> BY_EXAMPLE = Set.of(
            stems("against declin never nor not rather without"),
            stems("after because due following once result upon when"),
            stems("accept act_ add_ assum be_ becam becom began begin begun commenc head_ hold_ join lead_ mov overs"
                    + " rejoin resum return run_ serve_ serves_ serving_ service_ start step tak took transition"));

    private static final String PERSON = "[" + Mark.NAMED.get("p") + "]";
    private static final String OFFICE = "[" + Mark.NAMED.get("t") + "]";

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

    @ParameterizedTest
    @MethodSource("constructions")
    void theOrderIsThatOfThePattern(Construction construction) {
        var expression = construction.pattern().toString();
        var order = construction.order();
        int person = outermost("(?<people>", expression);
        int word = order.indexOf(Step.WORD);
        if (order.contains(Step.PERSON)) {
            assertThat(person).as("people of %s", construction).isNotNegative();
        }
        if (word >= 0 && word < order.indexOf(Step.PERSON)) {
            assertNeeds(construction, expression.substring(0, person));
        }
        if (word > 0 && word > order.indexOf(Step.PERSON)) {
            assertNeeds(construction, expression.substring(end(expression, person)));
        }
        if (order.contains(Step.OFFICE) && order.indexOf(Step.OFFICE) < order.lastIndexOf(Step.PERSON)) {
            assertThat(order).startsWith(Step.WORD).endsWith(Step.PERSON, Step.OFFICE);
            assertThat(expression.substring(0, person))
                    .as("an office, and whose it is, before the person of %s", construction)
                    .contains((order.get(1) == Step.PERSON ? PERSON : "") + " (?:" + OFFICE + "|");
        }
        if (order.contains(Step.COLON)) {
            assertThat(order.indexOf(Step.COLON)).isEqualTo(order.indexOf(Step.PERSON) - 1);
            assertThat(expression.substring(0, person))
                    .as("a colon before the person of %s", construction)
                    .matches("(?s).*[}\\]]:(?:\\[[^\\]]*\\]\\{0,\\d+\\})?\\)?");
        }
        if (order.contains(Step.OFFICE)) {
            int office = outermost("(?<posts>", expression);
            assertThat(office).as("an office of %s", construction).isGreaterThan(person);
            assertThat(expression.substring(end(expression, office)))
                    .as("behind the office of %s", construction)
                    .matches("(?s)(?:\\(\\?[!=].*\\))?");
            assertThat(order.getLast()).isEqualTo(Step.OFFICE);
        }
    }

    /// That a part of its pattern cannot do without a word of the first set.
    private static void assertNeeds(Construction construction, String part) {
        if (BY_EXAMPLE.contains(construction.stems().getFirst())) {
            return;
        }
        assertThat(new ExpressionReader(part).read().needed())
                .as("%s", construction)
                .anyMatch(choice -> choice.words().stream()
                        .allMatch(word -> beginsAny(word, construction.stems().getFirst())));
    }

    /// Where a group begins that is in no other; -1 if there is none.
    private static int outermost(String group, String expression) {
        int at = expression.indexOf(group);
        return at >= 0 && depth(expression, at) == 0 ? at : -1;
    }

    private static int end(String expression, int group) {
        int end = group + 1;
        while (depth(expression, end) > 0) {
            end++;
        }
        return end;
    }

    /// How many groups are open at a place.
    private static int depth(String expression, int at) {
        int depth = 0;
        boolean inClass = false;
        for (int i = 0; i < at; i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> depth += inClass ? 0 : 1;
                case ')' -> depth -= inClass ? 0 : 1;
                default -> {}
            }
        }
        return depth;
    }

    /// As they are written in a rule.
    private static Set<String> stems(String written) {
        return Stream.of(written.split(" ", -1))
                .map(stem -> stem.replace('_', ' '))
                .collect(Collectors.toSet());
    }

    private static boolean beginsAny(String word, Set<String> stems) {
        return stems.stream()
                .anyMatch(stem -> Pattern.compile(
                                "(?<![a-z])" + Pattern.quote(stem.strip()) + (stem.endsWith(" ") ? "(?![a-z])" : ""))
                        .matcher(word)
                        .find());
    }
}
