package eightk.cli;

import eightk.archive.Indexing;
import eightk.archive.folder.FolderStore;
import eightk.archive.lucene.LuceneSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes the search of an archive anew.
@Command(
        name = "reindex",
        description = "Make the search index of an archive anew, beside the old one, which it then replaces.",
        footer = {"", "Example:", "  eightk reindex desk"})
final class ReindexCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of a desk that is not running.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        var index = folder.resolve(FolderStore.INDEX);
        var aside = folder.resolve(FolderStore.INDEX + ".new");
        Folders.delete(aside);
        try (var store = FolderStore.open(folder, Clock.systemUTC())) {
            try (var search = LuceneSearch.open(aside, store.archive())) {
                Indexing.catchUp(store.archive(), search, _ -> {});
                spec.commandLine().getOut().println("%,d entries are indexed".formatted(search.position()));
            }
            swap(index, aside);
        }
        return Exit.DONE;
    }

    /// Between the two moves there is no index, and the next start would make one.
    private static void swap(Path index, Path aside) throws IOException {
        var old = index.resolveSibling(FolderStore.INDEX + ".old");
        Folders.delete(old);
        if (Files.exists(index)) {
            Files.move(index, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(aside, index, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(old);
    }
}
