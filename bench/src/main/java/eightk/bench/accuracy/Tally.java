package eightk.bench.accuracy;

/// So many right of so many.
public record Tally(int right, int n) {

    static final Tally NONE = new Tally(0, 0);

    /// The normal quantile of a two-sided 95 % interval.
    private static final double Z = 1.959964;

    Tally plus(boolean isRight) {
        return new Tally(right + (isRight ? 1 : 0), n + 1);
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, n + other.n);
    }

    public double share() {
        return n == 0 ? Double.NaN : (double) right / n;
    }

    /// Lower end of Wilson's score interval at 95 %.
    public double low() {
        return wilson(-1);
    }

    /// Upper end of Wilson's score interval at 95 %.
    public double high() {
        return wilson(1);
    }

    /// Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical inference", JASA 22.
    private double wilson(int side) {
        double z2n = Z * Z / n;
        double centre = share() + z2n / 2;
        double half = Z * Math.sqrt(share() * (1 - share()) / n + z2n / (4 * n));
        return Math.clamp((centre + side * half) / (1 + z2n), 0, 1);
    }
}
