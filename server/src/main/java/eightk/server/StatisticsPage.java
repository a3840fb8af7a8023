package eightk.server;

import eightk.events.EventType;
import eightk.law.Washington;
import eightk.model.ItemNumber;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is in the archive, counted.
///
/// @param edition of the law
/// @param filings how many were counted
public record StatisticsPage(String edition, long filings, List<Plot> plots) {

    /// A bar for each number of days before here, and one for all others.
    private static final int LONG = 15;

    private static final int HOURS = 24;

    public StatisticsPage {
        plots = List.copyOf(plots);
    }

    static StatisticsPage of(String edition, List<Filing> filings) {
        return new StatisticsPage(
                edition,
                filings.size(),
                List.of(
                        new Plot("years", "Filings by year", "Year", years(filings)),
                        new Plot("items", "Filings by item", "Item", items(filings)),
                        new Plot("events", "What happened", "Event", events(filings)),
                        new Plot("lag", "Days from the event to the filing", "Calendar days", lags(filings)),
                        new Plot("hours", "Hour of acceptance in Washington", "Hour", hours(filings))));
    }

    private static List<Plot.Bar> years(List<Filing> filings) {
        var counts = new TreeMap<>(counted(filings.stream().map(it -> it.filed().getYear())));
        return counts.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(counts.firstKey(), counts.lastKey())
                        .mapToObj(year -> new Plot.Bar("" + year, "", counts.getOrDefault(year, 0L)))
                        .toList();
    }

    private static List<Plot.Bar> items(List<Filing> filings) {
        var captions = new HashMap<ItemNumber, String>();
        filings.stream()
                .flatMap(filing -> filing.items().stream())
                .forEach(item -> captions.putIfAbsent(item.number(), item.briefly()));
        return counted(filings.stream().flatMap(StatisticsPage::numbers)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Filing.Reported.ORDER))
                .map(it -> new Plot.Bar(it.getKey().toString(), captions.getOrDefault(it.getKey(), ""), it.getValue()))
                .toList();
    }

    private static Stream<ItemNumber> numbers(Filing filing) {
        return filing.items().stream().map(Filing.Reported::number).distinct();
    }

    private static List<Plot.Bar> events(List<Filing> filings) {
        return counted(filings.stream().flatMap(it -> it.happened().stream())).entrySet().stream()
                .sorted(Map.Entry.<EventType, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(it -> new Plot.Bar(Words.spaced(it.getKey().label()), "", it.getValue()))
                .toList();
    }

    /// Without amendments, which may come much later.
    private static List<Plot.Bar> lags(List<Filing> filings) {
        var counts = counted(filings.stream()
                .filter(filing -> !filing.form().isAmendment())
                .flatMap(filing -> filing.periodOfReport().stream()
                        .map(event -> ChronoUnit.DAYS.between(event, filing.filed()))
                        .filter(days -> days >= 0)
                        .map(days -> (int) Math.min(days, LONG))));
        return bars(LONG + 1, days -> days == LONG ? LONG + "+" : "" + days, counts);
    }

    private static List<Plot.Bar> hours(List<Filing> filings) {
        return bars(
                HOURS,
                "%02d"::formatted,
                counted(filings.stream()
                        .flatMap(filing -> filing.acceptedAt().stream())
                        .map(moment -> moment.atZone(Washington.zone()).getHour())));
    }

    private static List<Plot.Bar> bars(int count, Function<Integer, String> label, Map<Integer, Long> counts) {
        return IntStream.range(0, count)
                .mapToObj(it -> new Plot.Bar(label.apply(it), "", counts.getOrDefault(it, 0L)))
                .toList();
    }

    private static <T> Map<T, Long> counted(Stream<T> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
