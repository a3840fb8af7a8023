package eightk.archive;

import eightk.events.EventReader;
import eightk.model.AccessionNumber;
import eightk.report.CurrentReports;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;

/// Brings the search of an archive up to it where no server does so.
public final class Indexing {

    /// Entries put before they are shown.
    private static final int BATCH = 500;

    private final Archive archive;
    private final Search search;

    private Indexing(Archive archive, Search search) {
        this.archive = archive;
        this.search = search;
    }

    /// @param progress is told each position reached
    public static void catchUp(Archive archive, Search search, LongConsumer progress) throws IOException {
        var indexing = new Indexing(archive, search);
        var entries = archive.after(search.position(), BATCH);
        while (!entries.isEmpty()) {
            for (var entry : entries) {
                indexing.take(entry);
                progress.accept(entry.position());
            }
            search.show(entries.getLast());
            entries = archive.after(search.position(), BATCH);
        }
    }

    private void take(Entry entry) throws IOException {
        switch (entry) {
            case Entry.Disseminated first -> put(first.number(), first.position(), first.at());
            case Entry.Corrected later -> correct(later);
            case Entry.Deleted last -> search.remove(last.number());
        }
    }

    /// A corrected filing keeps its place.
    private void correct(Entry.Corrected entry) throws IOException {
        if (entry.position() - 1 > search.position()) {
            search.show(archive.after(entry.position() - 2, 1).getFirst());
        }
        var before = search.find(Search.Request.of("number:" + entry.number(), entry.position()));
        for (var hit : before.hits().stream().limit(1).toList()) {
            put(entry.number(), hit.position(), entry.at());
        }
    }

    /// A filing that was deleted since has no bytes.
    private void put(AccessionNumber number, long position, Instant at) throws IOException {
        var submission = archive.find(number);
        if (submission.isPresent()) {
            var report = CurrentReports.read(submission.get()).value();
            search.put(position, number, at, report, new EventReader().read(report), List.of());
        }
    }
}
