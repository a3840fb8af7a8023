package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatePatternTest {

    /// A static field, what it holds, and what that holds.
    private static final int DEEPEST = 3;

    /// Otherwise an expression that is none would be noticed only when a filing asks for it.
    @ParameterizedTest
    @CsvSource({"eightk.events, 50", "eightk.report, 90", "eightk.report.flow, 4"})
    void everyExpressionOfTheCodeIsOne(String room, int least) throws IOException, URISyntaxException {
        var patterns = new HashMap<String, LatePattern>();
        for (var type : types(room)) {
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    collect(type.getSimpleName() + "." + field.getName(), value(field, null), 1, patterns);
                }
            }
        }
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(least);
        patterns.forEach((name, pattern) ->
                assertThatCode(() -> pattern.matcher("")).as(name).doesNotThrowAnyException());
    }

    @Test
    void isAskedForItsExpressionOnce() {
        var asked = new AtomicInteger();
        var pattern = new LatePattern(() -> "a" + asked.incrementAndGet());
        assertThat(asked).hasValue(0);
        assertThat(pattern.matcher("a1").matches()).isTrue();
        assertThat(pattern.matcher("a1").matches()).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void isRefusedWhenItIsLookedFor() {
        var pattern = LatePattern.of("(");
        assertThat(pattern).hasToString("(");
        assertThatThrownBy(() -> pattern.matcher("")).isInstanceOf(PatternSyntaxException.class);
    }

    private static void collect(String name, @Nullable Object held, int depth, Map<String, LatePattern> to) {
        if (held instanceof LatePattern pattern) {
            to.put(name, pattern);
        } else if (held != null && depth < DEEPEST && held.getClass().getName().startsWith("eightk.")) {
            for (var field : held.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    collect(name + "." + field.getName(), value(field, held), depth + 1, to);
                }
            }
        }
    }

    private static @Nullable Object value(Field field, @Nullable Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("field must be open to its package, found not so: " + field, e);
        }
    }

    private static Iterable<Class<?>> types(String room) throws IOException, URISyntaxException {
        var beside = Path.of(Objects.requireNonNull(LatePattern.class.getResource("LatePattern.class"))
                .toURI());
        var folder = beside.resolveSibling("../../" + room.replace('.', '/')).normalize();
        var types = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    types.add(type(room + "." + name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return types;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("class must be where its file is, found not so: " + name, e);
        }
    }
}
