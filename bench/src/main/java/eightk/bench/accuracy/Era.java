package eightk.bench.accuracy;

import java.time.LocalDate;

/// Times in which filings look alike; an era ends where the form, or the way it is written, changed.
public enum Era {
    /// Plain text, items 1 to 9.
    NINETIES("1993-2000", LocalDate.of(2001, 1, 1)),
    /// HTML comes in; item 12.
    PLAIN_ITEMS("2001-2004.08", LocalDate.of(2004, 8, 23)),
    /// Sections and items.
    SECTIONED("2004.08-2008", LocalDate.of(2009, 1, 1)),
    /// HTML of word processors.
    SETTLED("2009-2018", LocalDate.of(2019, 1, 1)),
    /// Inline XBRL on the cover.
    TAGGED("2019-", LocalDate.MAX),
    /// A document on its own of which no table knows the day.
    UNDATED("undated", LocalDate.MAX);

    private final String label;
    private final LocalDate until;

    Era(String label, LocalDate until) {
        this.label = label;
        this.until = until;
    }

    static Era of(LocalDate filed) {
        for (var era : values()) {
            if (filed.isBefore(era.until)) {
                return era;
            }
        }
        return TAGGED;
    }

    public String label() {
        return label;
    }
}
