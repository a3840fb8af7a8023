package eightk.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Archive;
import eightk.archive.Search;
import eightk.archive.SearchContract;
import eightk.archive.TestClock;
import eightk.archive.memory.MemoryStore;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchTest implements SearchContract {

    @TempDir
    private Path folder;

    @Override
    public Search open(Archive archive) throws IOException {
        return LuceneSearch.inMemory(archive);
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
            assertThat(search.position()).isEqualTo(18);
            assertThat(search.find(Search.Request.of("cybersec*", 18)).hits()).isNotEmpty();
        }
    }

    @Test
    void throwsAwayTheIndexOfAnotherArchive() throws Exception {
        new Library(onDisk()).close();
        var other = new MemoryStore(new TestClock("2026-06-25T16:00:00Z")).archive();
        try (var search = LuceneSearch.open(folder, other)) {
            assertThat(search.position()).isZero();
            assertThat(search.find(Search.Request.of("", 18)).total()).isZero();
        }
    }
}
