package eightk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTest {

    @TempDir
    private Path root;

    @BeforeEach
    void packages() throws IOException {
        for (var name : new String[] {"model", "rules", "archive", "archive.folder", "server", "cli"}) {
            write(name, "package-info", "@NullMarked\npackage eightk.%s;\n".formatted(name));
        }
    }

    @Test
    void thisHouseIsBuiltAsPlanned() throws IOException {
        assertThat(House.in(Path.of(System.getProperty("eightk.home"))).breaches())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "model,          import eightk.rules.Rule;,                eightk.rules",
        "model,          import static eightk.rules.Rule.ALL;,     eightk.rules",
        "model,          eightk.rules.Rule rule;,                  eightk.rules",
        "archive.folder, import eightk.server.Pages;,              eightk.server",
        "server,         import eightk.archive.folder.Journal;,    eightk.archive.folder",
        "cli,            import eightk.testkit.Golden;,            eightk.testkit",
        "rules,          import eightk.cellar.Barrel;,             eightk.cellar"
    })
    void aUseTheWrongWayIsABreach(String user, String use, String used) throws IOException {
        var file = write(user, "Wrong", "package eightk.%s;\n%s\n".formatted(user, use));
        assertThat(House.in(root).breaches())
                .containsExactly("%s may not know %s".formatted(root.relativize(file), used));
    }

    @ParameterizedTest
    @CsvSource({
        "rules,          import eightk.model.Cik;",
        "archive.folder, import eightk.archive.Archive;",
        "cli,            import eightk.archive.folder.Journal;",
        "model,          /// See [eightk.rules.Rule].",
        "model,          /* eightk.rules.Rule */",
        "model,          String name = \"eightk.rules.Rule\";"
    })
    void aUseTheRightWayOrInWordsOnlyIsNone(String user, String use) throws IOException {
        write(user, "Right", "package eightk.%s;\n%s\n".formatted(user, use));
        assertThat(House.in(root).breaches()).isEmpty();
    }

    @Test
    void aCycleInsideARoomIsABreach() throws IOException {
        write("archive", "Archive", "package eightk.archive;\nimport eightk.archive.folder.Journal;\n");
        write("archive.folder", "Journal", "package eightk.archive.folder;\nimport eightk.archive.Archive;\n");
        assertThat(House.in(root).breaches())
                .containsExactly("eightk.archive is in a cycle", "eightk.archive.folder is in a cycle");
    }

    @Test
    void aFileOutsideTheRoomsIsABreachOnceItUsesOne() throws IOException {
        write("", "Loose", "package eightk;\nimport eightk.model.Cik;\n");
        assertThat(House.in(root).breaches()).first().asString().endsWith("Loose.java may not know eightk.model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"package eightk.law;\n", "/// @NullMarked\npackage eightk.law;\n"})
    void aPackageWithoutNullMarksIsABreach(String info) throws IOException {
        write("law", "package-info", info);
        assertThat(House.in(root).breaches()).containsExactly("eightk.law has no package-info with @NullMarked");
    }

    @Test
    void aFileOfMoreThanFourHundredLinesIsABreach() throws IOException {
        write("model", "Fits", "package eightk.model;\n" + "\n".repeat(399));
        var file = write("model", "TooLong", "package eightk.model;\n" + "\n".repeat(400));
        assertThat(House.in(root).breaches())
                .containsExactly("%s must have at most 400 lines, found 401".formatted(root.relativize(file)));
    }

    @Test
    void anEmptyHouseIsABreach() throws IOException {
        var empty = Files.createDirectory(root.resolve("empty"));
        assertThat(House.in(empty).breaches()).containsExactly("no sources in " + empty);
    }

    private Path write(String packageName, String type, String text) throws IOException {
        var file =
                root.resolve("module/src/main/java/eightk/%s/%s.java".formatted(packageName.replace('.', '/'), type));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
