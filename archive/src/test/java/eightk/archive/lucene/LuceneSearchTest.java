package eightk.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Archive;
import eightk.archive.Search;
import eightk.archive.SearchContract;
import eightk.archive.TestClock;
import eightk.archive.memory.MemoryStore;
import eightk.testkit.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchTest implements SearchContract {

    /// Made once: to index all samples takes most of the time of a test.
    private static Optional<Library> library = Optional.empty();

    @TempDir
    private Path folder;

    @Override
    public Search open(Archive archive) throws IOException {
        return LuceneSearch.inMemory(archive);
    }

    @Override
    public Library library() throws IOException {
        if (library.isEmpty()) {
            library = Optional.of(new Library(this) {
                @Override
                public void close() {}
            });
        }
        return library.get();
    }

    @AfterAll
    static void closeLibrary() throws IOException {
        if (library.isPresent()) {
            library.get().search.close();
        }
    }

    private SearchContract onDisk() {
        return archive -> LuceneSearch.open(folder, archive);
    }

    @Test
    void goesOnWhereItStood() throws Exception {
        Archive archive;
        try (var library = new Library(onDisk())) {
            archive = library.archive;
        }
        try (var search = LuceneSearch.open(folder, archive)) {
            assertThat(search.position()).isEqualTo(Samples.folders().size());
            assertThat(search.find(Search.Request.of("cybersec*", search.position()))
                            .hits())
                    .isNotEmpty();
        }
    }

    @Test
    void throwsAwayTheIndexOfAnotherArchive() throws Exception {
        new Library(onDisk()).close();
        var other = new MemoryStore(new TestClock("2026-06-25T16:00:00Z")).archive();
        try (var search = LuceneSearch.open(folder, other)) {
            assertThat(search.position()).isZero();
            assertThat(search.find(Search.Request.of("", Samples.folders().size()))
                            .total())
                    .isZero();
        }
    }
}
