package eightk.server.edgar;

import java.util.Locale;

/// Exchanges as EDGAR's JSON calls them.
final class Exchanges {

    private Exchanges() {}

    /// `The Nasdaq Stock Market LLC` and the code `NASDAQ` are `Nasdaq`; what is not known stays as it is.
    static String brief(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        if (upper.contains("NASDAQ")) {
            return "Nasdaq";
        } else if (upper.contains("NYSE") || upper.contains("NEW YORK STOCK EXCHANGE")) {
            return "NYSE";
        } else if (upper.contains("CBOE")) {
            return "CBOE";
        } else {
            return name;
        }
    }
}
