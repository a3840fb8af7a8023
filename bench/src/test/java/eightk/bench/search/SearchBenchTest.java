package eightk.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.folder.FolderStore;
import eightk.testkit.Shared;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchBenchTest {

    @TempDir
    private Path folder;

    /// Two hundred phrases drawn at random from real filings: each is found in its document, and quoted.
    @Test
    @Tag("deep")
    void findsEveryPhraseOfRealFilingsAndQuotesIt() throws Exception {
        var figures = SearchBench.bench(
                Shared.path("corpus/submissions"),
                () -> FolderStore.open(folder, Clock.systemUTC()),
                folder.resolve(FolderStore.INDEX),
                2);
        assertThat(figures.lines())
                .contains("figure search_phrases_found 200 of_200", "figure search_phrases_quoted 200 of_200");
    }
}
