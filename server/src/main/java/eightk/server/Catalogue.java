package eightk.server;

import eightk.archive.Archive;
import eightk.archive.Entry;
import eightk.archive.Search;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import eightk.server.desk.Intake;
import eightk.server.desk.ReadSubmission;
import eightk.server.edgar.Listing;
import eightk.server.edgar.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// What everyone sees: the filings of the archive up to one position, the same on every page and channel.
///
/// It is derived, in memory, and made anew from the archive at every start. An entry is put in its places first and
/// becomes visible with all others of its batch when one volatile field moves; a reader reads that field once and
/// nothing past it. The exceptions are a correction and a deletion, which
/// nobody need wait for.
public final class Catalogue implements Shelf, Intake.Showing {

    /// Entries taken between two moves of the visible position: a rebuild shows progress, and live ones do not wait.
    private static final int BATCH = 200;

    /// Submissions read at once: as many as there are processors, each of which may be some megabytes.
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

    private final Archive archive;
    private final Search search;
    private final Map<AccessionNumber, Filing> byNumber = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<Cursor, Filing> newestFirst =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final ConcurrentNavigableMap<Cik, ConcurrentNavigableMap<Cursor, Filing>> byCompany =
            new ConcurrentSkipListMap<>();
    private final Changes changes = new Changes();
    private final FilingReader reader = new FilingReader();

    /// What is being archived at this moment, as review has read it.
    private final Map<AccessionNumber, CompletableFuture<ReadSubmission>> reviewed = new ConcurrentHashMap<>();

    private final Lock moving = new ReentrantLock();
    private final Condition moved = moving.newCondition();
    private volatile Visible visible = new Visible(0, 0);

    /// @param position in the archive up to which everything is shown
    /// @param filings how many there are up to it
    private record Visible(long position, long filings) {}

    /// @param search is brought up with the catalogue, one step before its position moves
    Catalogue(Archive archive, Search search) {
        this.archive = archive;
        this.search = search;
    }

    @Override
    public void expect(AccessionNumber number, CompletableFuture<ReadSubmission> submission) {
        reviewed.put(number, submission);
    }

    @Override
    public void expectNoMore(AccessionNumber number) {
        reviewed.remove(number);
    }

    /// Takes in what the archive has gained, and shows it.
    @Override
    public synchronized void catchUp() throws IOException {
        var entries = archive.after(visible.position(), BATCH);
        while (!entries.isEmpty()) {
            takeAll(entries);
            if (isNews(entries.getLast())) {
                search.show(entries.getLast());
            }
            show(new Visible(entries.getLast().position(), byNumber.size()));
            entries = archive.after(visible.position(), BATCH);
        }
    }

    private void show(Visible further) {
        visible = further;
        moving.lock();
        try {
            moved.signalAll();
        } finally {
            moving.unlock();
        }
    }

    /// Waits until more is shown than a position, for so long at most; says whether it is.
    boolean awaitPast(long position, Duration longest) {
        long left = longest.toNanos();
        moving.lock();
        try {
            while (visible.position() <= position && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            moving.unlock();
        }
        return visible.position() > position;
    }

    /// An entry and what was read of its submission, of which there is none after a deletion.
    private record News(Entry entry, Optional<ReadSubmission> read) {}

    /// Reads several at once, for reading is most of the work, and takes them in their order.
    private void takeAll(List<Entry> entries) throws IOException {
        try {
            entries.stream()
                    .gather(Gatherers.mapConcurrent(AT_ONCE, this::news))
                    .forEach(this::take);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private News news(Entry entry) {
        try {
            return new News(entry, read(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(News news) {
        try {
            switch (news.entry()) {
                case Entry.Disseminated first -> list(news, first.position(), first.at(), Optional.empty());
                case Entry.Corrected corrected -> relist(corrected, news);
                case Entry.Deleted deleted -> unlist(deleted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A submission that was deleted since has no bytes to list it by.
    ///
    /// @param news that says so
    /// @param position that the filing has in the order of the archive
    /// @param at when it was first archived
    private void list(News news, long position, Instant at, Optional<Instant> corrected) throws IOException {
        if (news.read().isEmpty()) {
            return;
        }
        var entry = news.entry();
        var read = news.read().get();
        var filing = reader.filing(position, entry.number(), at, corrected, read);
        byNumber.put(filing.accession(), filing);
        var place = Cursor.of(filing);
        newestFirst.put(place, filing);
        companies(filing)
                .forEach(cik -> byCompany
                        .computeIfAbsent(cik, _ -> new ConcurrentSkipListMap<>(Comparator.reverseOrder()))
                        .put(place, filing));
        changed(filing, entry);
        if (isNews(entry)) {
            search.put(position, entry.number(), at, read.report(), read.events(), read.texts());
        }
    }

    private Optional<ReadSubmission> read(Entry entry) throws IOException {
        var known = reviewed.get(entry.number());
        return known != null && entry instanceof Entry.Disseminated
                ? Optional.of(known.join())
                : archive.find(entry.number()).map(ReadSubmission::of);
    }

    private static Stream<Cik> companies(Filing filing) {
        return filing.listing().listed().flatMap(party -> party.cik().stream());
    }

    private void changed(Filing filing, Entry entry) {
        companies(filing).forEach(cik -> changes.note(cik, entry.position(), visible.position()));
    }

    /// An index on disk may know what the catalogue, made anew at every start, has yet to learn.
    private boolean isNews(Entry entry) {
        return entry.position() > search.position();
    }

    /// A corrected filing keeps its place in the order of the archive.
    private void relist(Entry.Corrected entry, News news) throws IOException {
        var listed = byNumber.get(entry.number());
        if (listed != null) {
            withdraw(listed);
            changed(listed, entry);
            list(news, listed.position(), listed.listing().archivedAt(), Optional.of(entry.at()));
        }
    }

    private void unlist(Entry.Deleted entry) throws IOException {
        var filing = byNumber.remove(entry.number());
        if (filing != null) {
            withdraw(filing);
            changed(filing, entry);
        }
        if (isNews(entry)) {
            search.remove(entry.number());
        }
    }

    private void withdraw(Filing filing) {
        newestFirst.remove(Cursor.of(filing));
        byCompany.values().forEach(filings -> filings.remove(Cursor.of(filing)));
    }

    /// The position up to which everything is shown.
    @Override
    public long position() {
        return visible.position();
    }

    /// The position at which what is shown of a company last changed; read before anything else of it.
    @Override
    public long position(Cik cik) {
        return changes.last(cik, visible.position());
    }

    /// The same for a filing, which is shown with others of its company.
    long position(Filing filing) {
        return companies(filing).findFirst().map(this::position).orElseGet(this::position);
    }

    /// How many filings are shown.
    public long size() {
        return visible.filings();
    }

    public Optional<Filing> find(AccessionNumber number) {
        long most = visible.position();
        return Optional.ofNullable(byNumber.get(number)).filter(filing -> filing.position() <= most);
    }

    /// The newest filings, or those that follow a cursor in the same order.
    List<Filing> newest(Optional<Cursor> after, int limit) {
        long most = visible.position();
        var some = after.map(cursor -> newestFirst.tailMap(cursor, false)).orElse(newestFirst);
        return some.values().stream()
                .filter(filing -> filing.position() <= most)
                .limit(limit)
                .toList();
    }

    /// Every filing, newest first.
    Stream<Filing> filings() {
        return shown(newestFirst);
    }

    /// The filings of a company, newest first; each co-registrant has them.
    List<Filing> filings(Cik cik) {
        var filings = byCompany.get(cik);
        return filings == null ? List.of() : shown(filings).toList();
    }

    @Override
    public Stream<Listing> newest() {
        return filings().map(Filing::listing);
    }

    @Override
    public Optional<Listing> listing(AccessionNumber number) {
        return find(number).map(Filing::listing);
    }

    @Override
    public List<Listing> of(Cik cik) {
        return filings(cik).stream().map(Filing::listing).toList();
    }

    @Override
    public List<Cik> companies() {
        return byCompany.entrySet().stream()
                .filter(company -> shown(company.getValue()).findFirst().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<Filing> shown(ConcurrentNavigableMap<Cursor, Filing> filings) {
        long most = visible.position();
        return filings.values().stream().filter(filing -> filing.position() <= most);
    }
}
