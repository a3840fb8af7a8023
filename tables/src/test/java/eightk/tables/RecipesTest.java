package eightk.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Each query that docs/RECIPES.md shows runs on the samples and finds something.
class RecipesTest {

    private static final Path RECIPES = Path.of(System.getProperty("eightk.home", ".."), "docs", "RECIPES.md");
    private static final Pattern RECIPE = Pattern.compile("(?s)([^\\n]+):\\n\\n```sql\\n(.*?)```");

    @TempDir
    private static Path folder;

    private static Duck duck;

    @BeforeAll
    static void export() throws IOException, SQLException {
        duck = new Duck(SampleExport.write(folder.resolve("out"), Format.PARQUET, SampleExport.filings()));
    }

    @AfterAll
    static void close() throws SQLException {
        duck.close();
    }

    @TestFactory
    Stream<DynamicTest> findsSomething() throws IOException {
        return RECIPE.matcher(Files.readString(RECIPES))
                .results()
                .map(recipe -> DynamicTest.dynamicTest(
                        recipe.group(1),
                        () -> assertThat(duck.rows(recipe.group(2))).isNotEmpty()));
    }
}
