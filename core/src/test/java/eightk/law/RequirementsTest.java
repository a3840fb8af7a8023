package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.law.Requirement.JudgedBy;
import eightk.law.Requirement.Scope;
import eightk.model.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAMED =
            Pattern.compile("(?:new RuleId|Rule\\.of(?:Pages|Words)?)\\(\\s*\"([A-Z0-9-]+)\"");

    /// A name that is used has its row, and a row that is there is used.
    @Test
    void areThoseThatTheCodeNames() throws IOException {
        var rows = Requirements.all().stream()
                .map(requirement -> requirement.id().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).hasSameSizeAs(Requirements.all()).isEqualTo(namedInSources());
    }

    @Test
    void neverSuspendOnAFactThatIsNotSure() {
        assertThatThrownBy(() -> new Requirement(
                        new RuleId("8K-TEST"),
                        Scope.REPORT,
                        Effect.SUSPENDS,
                        Period.since(Form8K.SECTIONS),
                        JudgedBy.FILING,
                        Confidence.PROBABLE,
                        "",
                        "",
                        "",
                        ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("8K-TEST must not suspend: it rests on a fact marked M");
    }

    @Test
    void sayWhichNameHasNoRow() {
        assertThatThrownBy(() -> Requirements.of(new RuleId("8K-NO-SUCH")))
                .hasMessage("requirements.csv has no row 8K-NO-SUCH");
    }

    private static SortedSet<String> namedInSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> NAMED.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
