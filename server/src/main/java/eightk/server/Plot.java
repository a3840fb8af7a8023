package eightk.server;

import java.util.List;

/// Counts as bars, one beside the other, with the same figures as a table for who cannot see them.
///
/// Lengths are in the units of the picture, [#WIDTH] across and [#HEIGHT] high.
///
/// @param name a word that names its place on the page
/// @param axis what the labels are
public record Plot(String name, String title, String axis, List<Bar> bars) {

    public static final int WIDTH = 960;
    public static final int HEIGHT = 260;

    /// Beside the bars, for labels that are wider than theirs.
    public static final int EDGE = 8;

    /// Where the bars stand, above their labels.
    public static final int FLOOR = HEIGHT - 34;

    private static final int CEILING = 26;

    /// Labels that fit beside each other.
    private static final int MOST_LABELS = 24;

    /// Characters of the longest label that stands below its bar; longer ones are words, and stand before theirs.
    private static final int LONGEST_BELOW = 7;

    /// Of a line with a word, its bar and its count.
    public static final int LINE = 30;

    /// Where the bars of words begin, and how long the longest is.
    public static final int WORDS = 200;

    private static final int LONGEST_BAR = WIDTH - WORDS - 60;

    public Plot {
        bars = List.copyOf(bars);
    }

    /// @param label short
    /// @param meaning the label in full, empty if it is
    public record Bar(String label, String meaning, long value) {}

    public long total() {
        return bars.stream().mapToLong(Bar::value).sum();
    }

    /// Whether the labels are words, and the bars lie.
    public boolean isOfWords() {
        return bars.stream().anyMatch(bar -> bar.label().length() > LONGEST_BELOW);
    }

    /// Whether the last bars are the newest, which a narrow screen shows first.
    public boolean isOfTime() {
        return axis.equals("Year") || axis.equals("Month");
    }

    public int height(Bar bar) {
        return share(bar, FLOOR - CEILING);
    }

    /// Of a bar that lies.
    public int length(Bar bar) {
        return share(bar, LONGEST_BAR);
    }

    private int share(Bar bar, int whole) {
        long most = bars.stream().mapToLong(Bar::value).max().orElse(1);
        return (int) Math.round((double) bar.value() / Math.max(1, most) * whole);
    }

    /// The left edge of a bar.
    public double x(int index) {
        return rounded(index * room() + (room() - width()) / 2);
    }

    public double width() {
        return rounded(Math.min(64, room() * .72));
    }

    /// The middle of a bar.
    public double middle(int index) {
        return rounded(x(index) + width() / 2);
    }

    /// Whether there is place for a bar's label.
    public boolean isLabelled(int index) {
        return index % (1 + (bars.size() - 1) / MOST_LABELS) == 0;
    }

    private double room() {
        return (double) WIDTH / Math.max(1, bars.size());
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
