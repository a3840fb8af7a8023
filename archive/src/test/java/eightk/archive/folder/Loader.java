package eightk.archive.folder;

import eightk.archive.Archive;
import eightk.archive.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;

/// A process to be killed: a mirror that appends the same submissions from the first on, many to a commit, and prints
/// each that it was told is there, one line each.
final class Loader {

    private static final int MOST_BEGUN = 32;

    private record Underway(String key, Archive.Prepared prepared, Archive.Begun begun) {}

    private Loader() {}

    /// The folder.
    public static void main(String[] args) throws Exception {
        try (var store = FolderStore.openToLoad(Path.of(args[0]), InstantSource.system())) {
            var underway = new ArrayDeque<Underway>();
            for (int i = 1; ; i++) {
                var key = "0/0/%d".formatted(i);
                var prepared = store.archive().prepare(Samples.number(i), Filers.draft(key));
                underway.add(new Underway(key, prepared, prepared.begin()));
                if (underway.size() > MOST_BEGUN) {
                    end(underway.remove());
                }
            }
        }
    }

    private static void end(Underway one) throws IOException {
        try (var _ = one.prepared()) {
            System.out.printf("disseminated %s %s%n", one.begun().await().number(), one.key());
        }
    }
}
