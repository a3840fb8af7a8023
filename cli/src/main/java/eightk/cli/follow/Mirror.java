package eightk.cli.follow;

import eightk.archive.Archive;
import eightk.archive.Entry;
import eightk.cli.follow.FairClient.Answer;
import eightk.edgar.SubmissionReader;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes into an archive what a source has, under the numbers it has there. The instant of an entry is when the mirror
/// saw it.
public final class Mirror {

    /// Why a filing was corrected or deleted here where the source gives no reason of its own.
    private static final String CHANGED = "Other bytes stand at the source.";

    private static final String GONE = "It is no longer at the source.";

    /// What became of one change.
    ///
    /// @param entry that the archive has gained; absent where nothing changed
    /// @param failure in words; empty where there was none
    public record Seen(Change change, Optional<Entry> entry, String failure) {}

    private final Source source;
    private final FairClient client;
    private final Archive archive;
    private final Bookmark bookmark;
    private final Consumer<Seen> tell;

    /// @param tell hears of each change once it is in the archive, or of why it is not
    public Mirror(Source source, FairClient client, Archive archive, Bookmark bookmark, Consumer<Seen> tell) {
        this.source = source;
        this.client = client;
        this.archive = archive;
        this.bookmark = bookmark;
        this.tell = tell;
    }

    /// Takes in all there is now. What fails is told, keeps nothing else out, and is asked for again in the next round:
    /// the mark that is remembered stays before it.
    ///
    /// @return how many changes failed
    public int round() throws IOException, InterruptedException {
        int failed = 0;
        var mark = bookmark.read();
        for (boolean more = true; more; ) {
            var batch = source.after(mark, this::has);
            for (var change : batch.changes()) {
                failed += take(change) ? 0 : 1;
            }
            mark = batch.mark();
            more = batch.more();
            if (failed == 0) {
                bookmark.write(mark);
            }
        }
        return failed;
    }

    private boolean has(AccessionNumber number) {
        try {
            return archive.entry(number).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean take(Change change) throws InterruptedException {
        try {
            var before = archive.entry(change.number());
            var after = taken(change, before);
            if (!after.equals(before)) {
                tell.accept(new Seen(change, after, ""));
            }
            return true;
        } catch (IOException e) {
            tell.accept(new Seen(change, Optional.empty(), String.valueOf(e.getMessage())));
            return false;
        }
    }

    /// The last word on the number, once the change is made.
    private Optional<Entry> taken(Change change, Optional<Entry> before) throws IOException, InterruptedException {
        if (before.filter(Entry.Deleted.class::isInstance).isPresent()) {
            return before;
        }
        return switch (change) {
            case Change.Appeared(var number, var path) -> before.isPresent() ? before : fetched(number, path, CHANGED);
            case Change.Corrected(var number, var path, var reason) -> fetched(number, path, reason);
            case Change.Checked(var number, var path) -> fetched(number, path, CHANGED);
            case Change.Deleted(var number, var reason) -> before.isEmpty() ? before : deleted(number, reason);
        };
    }

    private Optional<Entry> fetched(AccessionNumber number, String path, String reason)
            throws IOException, InterruptedException {
        var before = archive.entry(number);
        return switch (client.get(path, FairClient.MOST_SUBMISSION)) {
            case Answer.Gone() -> before.isEmpty() ? before : deleted(number, GONE);
            case Answer.Found(var bytes) -> {
                requireOf(number, bytes);
                yield Optional.of(
                        before.isEmpty() ? archive.append(number, bytes) : archive.correct(number, bytes, reason));
            }
        };
    }

    /// A page that says something else in place of a filing is not archived under its number.
    private static void requireOf(AccessionNumber number, Bytes bytes) throws IOException {
        var found = new SubmissionReader().read(bytes).value().header().accessionNumber();
        if (found.isEmpty() || !found.get().equals(number)) {
            throw new IOException("submission %s was wanted, found %s"
                    .formatted(number, found.map(AccessionNumber::toString).orElse("no number")));
        }
    }

    private Optional<Entry> deleted(AccessionNumber number, String reason) throws IOException {
        return Optional.of(archive.delete(number, reason));
    }
}
