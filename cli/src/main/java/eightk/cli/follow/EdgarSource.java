package eightk.cli.follow;

import eightk.cli.follow.FairClient.Answer;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// EDGAR, or what looks like it: the feed of the latest filings, and once a day its index, which says what was missed.
/// The mark is the last day that was gone through.
public final class EdgarSource implements Source {

    /// When EDGAR has built the index of a day.
    private static final LocalTime BUILT = LocalTime.of(22, 0);

    /// What one page of the feed holds at most.
    private static final int PAGE = 100;

    /// EDGAR keeps the feed no longer than some days; past this many pages the daily indexes are the way.
    private static final int MOST_PAGES = 20;

    /// How far back and again.
    ///
    /// @param form the beginning of the form types, `8-K`
    /// @param since the first day to be gone through
    /// @param again after so many days a day's filings are looked at once more; 0 for never
    public record Extent(String form, LocalDate since, int again, InstantSource clock) {}

    private final FairClient client;
    private final Extent extent;

    EdgarSource(FairClient client, Extent extent) {
        this.client = client;
        this.extent = extent;
    }

    @Override
    public Batch after(String mark, Predicate<AccessionNumber> has) throws IOException, InterruptedException {
        var day = mark.isEmpty() ? extent.since() : LocalDate.parse(mark).plusDays(1);
        if (day.isAfter(lastClosed())) {
            return new Batch(latest(has), mark, false);
        }
        var listed = index(day);
        if (listed.isEmpty() && day.equals(lastClosed())) {
            return new Batch(latest(has), mark, false); // a Sunday has no index, and a late one is asked for again
        }
        var changes = new ArrayList<Change>();
        listed.forEach((number, path) -> changes.add(new Change.Appeared(number, path)));
        if (extent.again() > 0 && !day.minusDays(extent.again()).isBefore(extent.since())) {
            index(day.minusDays(extent.again()))
                    .forEach((number, path) -> changes.add(new Change.Checked(number, path)));
        }
        return new Batch(changes, day.toString(), true);
    }

    private LocalDate lastClosed() {
        var there = extent.clock().instant().atZone(Washington.zone());
        return there.toLocalTime().isBefore(BUILT) ? there.toLocalDate().minusDays(1) : there.toLocalDate();
    }

    /// Pages of the feed until one holds nothing new, oldest filing first.
    private List<Change> latest(Predicate<AccessionNumber> has) throws IOException, InterruptedException {
        var found = new LinkedHashMap<AccessionNumber, String>();
        for (int page = 0; page < MOST_PAGES; page++) {
            var entries = feed(page);
            entries.keySet().removeIf(number -> found.containsKey(number) || has.test(number));
            if (entries.isEmpty()) {
                break;
            }
            found.putAll(entries);
        }
        var changes = new ArrayList<Change>();
        found.forEach((number, path) -> changes.addFirst(new Change.Appeared(number, path)));
        return changes;
    }

    private Map<AccessionNumber, String> feed(int page) throws IOException, InterruptedException {
        var path = "/cgi-bin/browse-edgar?action=getcurrent&type=%s&output=atom&count=%d&start=%d"
                .formatted(extent.form(), PAGE, page * PAGE);
        return switch (client.get(path, FairClient.MOST_LIST)) {
            case Answer.Found(var bytes) -> LatestFilings.read(bytes);
            case Answer.Gone() -> new LinkedHashMap<>();
        };
    }

    /// The filings of a day by its master index; none where the day has no index.
    private Map<AccessionNumber, String> index(LocalDate day) throws IOException, InterruptedException {
        var path = "/Archives/edgar/daily-index/%d/QTR%d/master.%s.idx"
                .formatted(day.getYear(), (day.getMonthValue() + 2) / 3, DateTimeFormatter.BASIC_ISO_DATE.format(day));
        return switch (client.get(path, FairClient.MOST_LIST)) {
            case Answer.Found(var bytes) ->
                MasterIndex.filings(new String(bytes.toArray(), StandardCharsets.ISO_8859_1), extent.form());
            case Answer.Gone() -> Map.of();
        };
    }
}
