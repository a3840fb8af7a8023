package eightk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/// Counts what was found rightly, found wrongly and missed, over many filings.
final class Tally {

    /// Two-sided 95 %.
    private static final double Z = 1.96;

    private final String name;
    private final List<String> mistakes = new ArrayList<>();
    private int right;
    private int falselyFound;
    private int missed;

    Tally(String name) {
        this.name = name;
    }

    /// Pairs each label with one finding that it allows.
    <L, F> void compare(String file, List<L> labels, List<F> findings, BiPredicate<L, F> allows) {
        var open = new ArrayList<>(findings);
        for (var label : labels) {
            var hit =
                    open.stream().filter(finding -> allows.test(label, finding)).findFirst();
            if (hit.isPresent()) {
                right++;
                open.remove(hit.get());
            } else {
                missed++;
                mistakes.add("missed %s: %s".formatted(file, label));
            }
        }
        falselyFound += open.size();
        open.forEach(finding -> mistakes.add("false  %s: %s".formatted(file, finding)));
    }

    double precision() {
        return ratio(right, right + falselyFound);
    }

    double recall() {
        return ratio(right, right + missed);
    }

    double f1() {
        return ratio(2 * right, 2 * right + falselyFound + missed);
    }

    int falselyFound() {
        return falselyFound;
    }

    List<String> mistakes() {
        return mistakes;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /// Name, precision and recall each with n and Wilson's interval, and F1, on one line.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-24s precision %s  recall %s  F1 %.3f",
                name,
                interval(right, right + falselyFound),
                interval(right, right + missed),
                f1());
    }

    private static String interval(int part, int whole) {
        if (whole == 0) {
            return "n/a (n=0)";
        }
        double p = (double) part / whole;
        double z2 = Z * Z;
        double middle = (p + z2 / (2 * whole)) / (1 + z2 / whole);
        double half = Z * Math.sqrt(p * (1 - p) / whole + z2 / (4.0 * whole * whole)) / (1 + z2 / whole);
        return String.format(Locale.ROOT, "%.3f (%.3f-%.3f, n=%d)", p, middle - half, middle + half, whole);
    }
}
