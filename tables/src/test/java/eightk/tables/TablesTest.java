package eightk.tables;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.events.EventType;
import eightk.testkit.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Path DICTIONARY = Path.of(System.getProperty("eightk.home", ".."), "docs", "TABLES.md");

    @Test
    void theDictionaryInTheProjectIsTrue() throws IOException {
        Golden.assertMatches(DICTIONARY, DictionaryPage.page());
    }

    @Test
    void thereIsOneForEveryTypeOfEvent() {
        assertThat(Tables.ALL)
                .extracting(Table::name)
                .doesNotHaveDuplicates()
                .containsAll(Stream.of(EventType.values()).map(EventType::label).toList());
    }

    @Test
    void noTableHasAColumnTwiceInAnyCase() {
        assertThat(Tables.ALL)
                .allSatisfy(table -> assertThat(table.headers())
                        .as(table.name())
                        .extracting(header -> header.name().toLowerCase(Locale.ROOT))
                        .doesNotHaveDuplicates()
                        .doesNotContain("year"));
    }
}
