package eightk.events;

import eightk.law.LatePattern;
import java.util.Locale;
import java.util.Map;

/// An office as printed, without article and company, and whether it is held for the time being.
///
/// @param printed in its shortest form: `Chief Financial Officer`, `Executive Vice President, Finance`; `director`
///     for any words that give a seat on the board
/// @see PersonName for why equality and hash are written out
record PositionName(String printed, boolean interim) {

    static final PositionName DIRECTOR = new PositionName("director", false);

    private static final Map<String, String> FULL = Map.of(
            "ceo", "chief executive officer",
            "chief executive", "chief executive officer",
            "cfo", "chief financial officer",
            "coo", "chief operating officer");

    private static final LatePattern FOR_THE_TIME = LatePattern.of("(?i)\\b(?:interim|acting)\\b[ -]?");
    private static final LatePattern SEVERAL =
            LatePattern.of("s\\b(?<=(?:resident|fficer|C[EFO]O|[ESa-z]VP|anager|ontroller)s)");
    private static final LatePattern INDEPENDENT = LatePattern.of("^independent (?=[Cc]hair)");
    private static final LatePattern NO_EXECUTIVE = LatePattern.of("^non-?executive (?=chair)");
    private static final LatePattern OF_THE_BOARD =
            LatePattern.of("(?i) of (?:the|its|our) (?:[^ ]+ )?board(?: of (?:directors|trustees|managers))?$");
    private static final LatePattern SEAT = LatePattern.of(
            "(?i)(?:(?:new|independent,?|outside|non-?employee|additional|class [i1-3]+|executive) )*(?:board )?(?:directors?|trustees?|directorship|(?:board|bod) members?|members? of (?:the|its|our) board(?: of directors)?)(?: of the (?:company|board(?: of directors)?))?");

    @Override
    public boolean equals(Object other) {
        return other instanceof PositionName(var text, var forTheTime) && interim == forTheTime && printed.equals(text);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    static PositionName of(String text) {
        var single = SEVERAL.matcher(text).replaceFirst("").strip();
        var lasting = FOR_THE_TIME.matcher(single).replaceAll("").strip();
        var plain = INDEPENDENT.matcher(lasting).replaceFirst("");
        return SEAT.matcher(plain).matches() && !plain.toLowerCase(Locale.ROOT).startsWith("executive")
                ? DIRECTOR
                : new PositionName(plain, !lasting.equals(single));
    }

    /// The office without regard to who has it for the time being.
    PositionName lasting() {
        return interim ? new PositionName(printed, false) : this;
    }

    /// Whether it is no office of its own, but what whoever has one is: `executive officer`.
    boolean isAnyOffice() {
        return key().equals("executive officer");
    }

    /// Whether the other is the same office, or this one for short: `CEO` after `CEO of Retail Banking`.
    boolean says(PositionName other) {
        var brief = other.printed + " of ";
        return key().equals(other.key()) || printed.regionMatches(true, 0, brief, 0, brief.length());
    }

    /// What is left when spelling habits do not matter: two offices with the same key are one.
    String key() {
        var office = OF_THE_BOARD.matcher(printed).replaceAll("").toLowerCase(Locale.ROOT);
        var plain = NO_EXECUTIVE.matcher(office).replaceFirst("");
        return FULL.getOrDefault(plain, plain);
    }
}
