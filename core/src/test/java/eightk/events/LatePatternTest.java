package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LatePatternTest {

    /// Otherwise an expression that is none would be noticed only when a filing asks for it.
    @Test
    void everyExpressionOfTheTablesIsOne() {
        assertThat(Construction.load(
                        "people-parts.txt", "people-come.txt", "people-go.txt", "people-follow.txt", "people-have.txt"))
                .isNotEmpty()
                .allSatisfy(construction -> construction.pattern().matcher(""));
        assertThat(Happening.load("happenings.txt"))
                .isNotEmpty()
                .allSatisfy(happening -> happening.words().matcher(""));
    }

    /// Otherwise it would be looked for in every sentence, or what it needs would be noticed as unknown only when it
    /// has
    /// been looked for often.
    @Test
    void whatTheExpressionsOfTheTablesNeedIsKnown() {
        assertThat(Construction.load(
                        "people-parts.txt", "people-come.txt", "people-go.txt", "people-follow.txt", "people-have.txt"))
                .filteredOn(construction -> needsNothing(construction.pattern()))
                .hasSizeLessThan(10);
        assertThat(Happening.load("happenings.txt"))
                .filteredOn(happening -> needsNothing(happening.words()))
                .hasSizeLessThan(10);
        assertThat(Stream.of(
                                AuditorWords.GOING.stream().map(AuditorWords.Going::named),
                                Stream.of(AuditorWords.ENGAGED, AuditorWords.JOINED))
                        .flatMap(lists -> lists.flatMap(List::stream)))
                .filteredOn(LatePatternTest::needsNothing)
                .isEmpty();
    }

    private static boolean needsNothing(LatePattern pattern) {
        return Essentials.of(pattern.toString()).lists().isEmpty();
    }

    /// The same for those that are written in the code.
    @ParameterizedTest
    @MethodSource
    void everyExpressionOfTheCodeIsOne(String name, LatePattern pattern) {
        assertThatCode(() -> pattern.matcher("")).as(name).doesNotThrowAnyException();
    }

    static List<Arguments> everyExpressionOfTheCodeIsOne() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(EventReader.class.getResource("EventReader.class"))
                .toURI());
        try (var files = Files.list(folder.resolveSibling(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .flatMap(name -> patterns(name.substring(0, name.length() - ".class".length())))
                    .toList();
        }
    }

    private static Stream<Arguments> patterns(String simpleName) {
        try {
            var type = Class.forName(LatePattern.class.getPackageName() + "." + simpleName);
            var patterns = new ArrayList<Arguments>();
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    var name = simpleName + "." + field.getName();
                    if (field.getType() == LatePattern.class) {
                        patterns.add(arguments(name, field.get(null)));
                    } else if (field.getType() == SparsePattern.class) {
                        patterns.add(
                                arguments(name, ((SparsePattern) Objects.requireNonNull(field.get(null))).pattern()));
                    }
                }
            }
            return patterns.stream();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "class must be there and open to its package, found not so: " + simpleName, e);
        }
    }

    @Test
    void isLookedForInTheSameTextsHoweverOften() {
        var pattern = new LatePattern(() -> "\\bmerger of [^;]{1,40} and");
        var without = new SearchText("a sale of the mills");
        var with = new SearchText("the Merger of Roe and Poe");
        assertThat(pattern.mayBeIn(without)).isTrue();
        for (int i = 0; i < 1_000; i++) {
            assertThat(pattern.mayBeIn(with)).isTrue();
        }
        assertThat(pattern.mayBeIn(without)).isFalse();
    }
}
