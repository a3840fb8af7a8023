package eightk.archive.lucene;

import eightk.archive.Archive;
import eightk.archive.Entry;
import eightk.archive.Search;
import eightk.edgar.SubmissionReader;
import eightk.events.Event;
import eightk.model.AccessionNumber;
import eightk.model.Block;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.report.CurrentReports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;

/// The search of one archive. One thread at a time puts and shows; any number search meanwhile.
///
/// The index is derived: one that cannot be read, was made by another edition of this code or for another archive is
/// thrown away when it is opened, and says so by a [#position] of 0.
public final class LuceneSearch implements Search {

    /// Goes up when units are made another way.
    private static final String EDITION = "2";

    /// Words kept in memory before they are written: some hundred filings.
    private static final double MEGABYTES = 32;

    /// Up to here a part of the index counts as small. Each filing is shown at once and so is a part of its own, some
    /// hundred kilobytes large, and parts that are taken for equals are written together again and again.
    private static final double SMALL_MEGABYTES = 0.25;

    /// Parts written since the last commit that are kept in memory: most are written together before it comes.
    private static final double CACHED_MEGABYTES = 16;

    /// Largest part that is kept there.
    private static final double LARGEST_CACHED = 4;

    /// What is shown does not wait until small parts are written together, which is done meanwhile.
    private static final long NO_WAIT = 0;

    /// Entries between two commits: what is read again after a crash.
    private static final int UNCOMMITTED = 1_000;

    /// How long one search may take.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /// It advises the use of a module that is not yet part of Java. Kept, for loggers are forgotten with their levels.
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(java.util.logging.Level.SEVERE);
    }

    private final Archive archive;
    private final Directory directory;
    private final IndexWriter writer;
    private final CompanyCards cards;
    private long committed;
    private volatile Shown shown;

    private LuceneSearch(Archive archive, Directory directory) throws IOException {
        this.archive = archive;
        this.directory = directory;
        long position = usable(directory, archive);
        var config = new IndexWriterConfig(Words.ANALYSER)
                .setRAMBufferSizeMB(MEGABYTES)
                .setMaxFullFlushMergeWaitMillis(NO_WAIT)
                .setMergePolicy(new TieredMergePolicy()
                        .setForceMergeDeletesPctAllowed(0)
                        .setFloorSegmentMB(SMALL_MEGABYTES))
                .setOpenMode(position > 0 ? OpenMode.APPEND : OpenMode.CREATE)
                .setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        cards = new CompanyCards(writer);
        committed = position;
        shown = new Shown(DirectoryReader.open(writer), position);
    }

    /// Opens the index in a folder, or makes an empty one.
    ///
    /// @throws IOException if the folder cannot be used, or another process has it open
    public static LuceneSearch open(Path folder, Archive archive) throws IOException {
        var files = FSDirectory.open(folder);
        return open(new NRTCachingDirectory(files, LARGEST_CACHED, CACHED_MEGABYTES), archive);
    }

    /// An index that lasts as long as the process.
    public static LuceneSearch inMemory(Archive archive) throws IOException {
        return open(new ByteBuffersDirectory(), archive);
    }

    private static LuceneSearch open(Directory directory, Archive archive) throws IOException {
        try {
            return new LuceneSearch(archive, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// The position of an index that can be gone on with, else 0.
    private static long usable(Directory directory, Archive archive) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return 0;
        }
        try (var reader = DirectoryReader.open(directory)) {
            var commit = reader.getIndexCommit().getUserData();
            long position = Long.parseLong(commit.getOrDefault("position", "0"));
            boolean ours = EDITION.equals(commit.get("edition"))
                    && position > 0
                    && archive.after(position - 1, 1).stream()
                            .anyMatch(entry -> identity(entry).equals(commit.get("entry")));
            return ours ? position : 0;
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            return 0;
        }
    }

    private static String identity(Entry entry) {
        return entry.number() + " " + entry.sha256();
    }

    @Override
    public long position() {
        return shown.position();
    }

    @Override
    public void put(
            long position,
            AccessionNumber number,
            Instant at,
            CurrentReport report,
            List<Event> events,
            List<String> texts)
            throws IOException {
        writer.deleteDocuments(new Term(Field.NUMBER.label(), number.toString()));
        var facts = new FilingFacts(position, number, at, report);
        UnitMaker.make(facts, events, texts, writer::addDocument);
        cards.put(facts, shown.reader());
    }

    @Override
    public List<String> texts(CurrentReport report) {
        return Texts.first(report.submission().documents());
    }

    /// The words leave the files too, not only the answers.
    @Override
    public void remove(AccessionNumber number) throws IOException {
        writer.deleteDocuments(new Term(Field.NUMBER.label(), number.toString()));
        writer.forceMergeDeletes();
        committed = -UNCOMMITTED;
    }

    @Override
    public void show(Entry last) throws IOException {
        var before = shown;
        var newer = DirectoryReader.openIfChanged(before.reader(), writer);
        if (newer == null) {
            shown = before.upTo(last.position());
        } else {
            shown = new Shown(newer, last.position());
            before.close();
        }
        cards.shown();
        if (last.position() - committed >= UNCOMMITTED) {
            commit(last);
        }
    }

    private void commit(Entry last) throws IOException {
        writer.setLiveCommitData(
                Map.of("edition", EDITION, "position", Long.toString(last.position()), "entry", identity(last))
                        .entrySet());
        writer.commit();
        committed = last.position();
    }

    @Override
    public Answer find(Request request) throws IOException {
        var words = QueryReader.read(request.words());
        try (var now = now()) {
            return new Finder(now, now.searcher(deadline()), request).answer(words);
        }
    }

    @Override
    public List<Passage> passages(Hit hit, String words, int limit) throws IOException {
        var wanted = QueryReader.read(words);
        var submission = archive.find(hit.number());
        return submission.isEmpty() ? List.of() : PassageFinder.find(blocks(hit, submission.get()), wanted, limit);
    }

    private static List<Block> blocks(Hit hit, Bytes bytes) {
        if (hit.event().isPresent()) {
            var told = hit.event().get();
            return List.of(new Block.Paragraph(told.quote(), told.place()));
        }
        if (hit.item().isPresent()) {
            return CurrentReports.read(bytes).value().item(hit.item().get()).stream()
                    .flatMap(item -> item.blocks().stream())
                    .toList();
        }
        var documents = new SubmissionReader().read(bytes).value();
        return Texts.document(documents, (int) (hit.key() % UnitMaker.MOST_UNITS))
                .map(Texts::blocks)
                .orElse(List.of());
    }

    @Override
    public List<Company> companies(String words, long upTo, int limit) throws IOException {
        try (var now = now()) {
            return CompanyCards.find(now.searcher(deadline()), words, upTo, limit);
        }
    }

    /// The index as it stands, kept open until it is closed.
    private Shown now() {
        var now = shown;
        while (!now.open()) {
            now = shown;
        }
        return now;
    }

    private static QueryTimeout deadline() {
        long until = System.nanoTime() + LONGEST.toNanos();
        return () -> System.nanoTime() - until > 0;
    }

    /// Keeps what was shown for the next start.
    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            long position = shown.position();
            shown.close();
            if (position > committed) {
                for (var last : archive.after(position - 1, 1)) {
                    commit(last);
                }
            }
        }
    }
}
