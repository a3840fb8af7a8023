package eightk.archive.folder;

import static eightk.archive.Samples.noise;

import eightk.archive.IdempotencyKey;
import eightk.archive.Samples;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// A process to be killed: filers who send without end and print what they were answered, one line an answer.
final class Filers {

    private static final int SMALL = 10_000;
    private static final int LARGE = 3_500_000;

    private Filers() {}

    /// The folder, and a word that no earlier process was given.
    public static void main(String[] args) throws Exception {
        try (var store = FolderStore.open(Path.of(args[0]), InstantSource.system())) {
            Samples.atOnce(Samples.FILERS, filer -> () -> fileForever(store, args[1], filer));
        }
    }

    private static Void fileForever(FolderStore store, String run, int filer) throws IOException {
        for (int i = 0; ; i++) {
            var key = "%s/%d/%d".formatted(run, filer, i);
            var number = store.docket()
                    .receive(new Cik(filer + 1L), new IdempotencyKey(key), draft(key))
                    .number();
            System.out.printf("received %s %s%n", number, key);
            store.docket()
                    .accept(
                            number,
                            submission(key),
                            "no findings",
                            InstantSource.system().instant());
            System.out.printf("disseminated %s %s%n", number, key);
        }
    }

    /// What is sent under a key. Every hundredth is too large for the journal.
    static Bytes draft(String key) {
        int hash = key.hashCode();
        return noise(hash, hash % 100 == 0 ? LARGE : Math.floorMod(hash, SMALL));
    }

    /// What is disseminated of it.
    static Bytes submission(String key) {
        return noise(key.hashCode() + 1L, Math.floorMod(key.hashCode(), SMALL));
    }
}
