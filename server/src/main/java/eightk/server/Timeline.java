package eightk.server;

import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The filings of a company as a picture: a line for each item, a mark for each time it was reported.
///
/// Lengths are in the units of the picture, [#WIDTH] across.
///
/// @param years that are marked
public record Timeline(List<Line> lines, List<Tick> years) {

    public static final int WIDTH = 960;

    /// Height of a line, and of the years above them all.
    public static final int LINE = 30;

    /// Where the time begins, right of the captions.
    public static final int LEFT = 310;

    private static final int RIGHT = WIDTH - 16;

    /// Years that can be marked without their numbers meeting.
    private static final int MOST_TICKS = 12;

    /// Characters of a caption that fit left of the time.
    private static final int LONGEST_CAPTION = 34;

    public Timeline {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
    }

    /// @param marks where on the line it was reported
    public record Line(ItemNumber item, String caption, List<Integer> marks) {

        public Line {
            marks = List.copyOf(marks);
        }
    }

    /// A year and where it begins.
    public record Tick(int year, int x) {}

    /// @param filings newest first, at least one
    static Timeline of(List<Filing> filings) {
        var days = filings.stream().map(Filing::filed).sorted().toList();
        var first = Year.from(days.getFirst()).atDay(1);
        var end = Year.from(days.getLast()).plusYears(1).atDay(1);
        var lines = new TreeMap<ItemNumber, Line>(Filing.Reported.ORDER);
        for (var filing : filings) {
            for (var item : filing.items()) {
                lines.computeIfAbsent(
                        item.number(),
                        number -> new Line(number, shortened(item.briefly()), marks(filings, number, first, end)));
            }
        }
        return new Timeline(List.copyOf(lines.values()), ticks(first, end));
    }

    /// Height of the picture.
    public int height() {
        return (lines.size() + 1) * LINE;
    }

    private static String shortened(String caption) {
        return caption.length() <= LONGEST_CAPTION
                ? caption
                : caption.substring(0, LONGEST_CAPTION).stripTrailing() + "…";
    }

    private static List<Integer> marks(List<Filing> filings, ItemNumber number, LocalDate first, LocalDate end) {
        return filings.stream()
                .filter(filing ->
                        filing.items().stream().anyMatch(item -> item.number().equals(number)))
                .map(filing -> x(filing.filed(), first, end))
                .distinct()
                .toList();
    }

    private static List<Tick> ticks(LocalDate first, LocalDate end) {
        int years = end.getYear() - first.getYear();
        int step = 1 + (years - 1) / MOST_TICKS;
        var ticks = new ArrayList<Tick>();
        for (int year = first.getYear(); year < end.getYear(); year += step) {
            ticks.add(new Tick(year, x(LocalDate.of(year, 1, 1), first, end)));
        }
        return ticks;
    }

    private static int x(LocalDate day, LocalDate first, LocalDate end) {
        double share = (double) (day.toEpochDay() - first.toEpochDay()) / (end.toEpochDay() - first.toEpochDay());
        return (int) Math.round(LEFT + share * (RIGHT - LEFT));
    }
}
