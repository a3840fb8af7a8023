package eightk.draft;

import eightk.law.Row;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What covers, documents and headers have from a day on: rows of `manner.csv`.
enum Manner {
    /// Documents may be HTML; before, they are text in ASCII.
    HTML,
    /// The container names the file of each document.
    FILE_NAMES,
    /// The header says when it last changed.
    CHANGE_DATE,
    /// The header says EIN; before, IRS NUMBER.
    EIN,
    /// The cover has the four boxes of Release 33-8400.
    BOXES,
    /// Item 9.01 has a paragraph (c) for shell companies, which made the exhibits its (d).
    SHELL_COMPANIES,
    /// The list of exhibits links to them.
    HYPERLINKS,
    /// The cover has the boxes of an emerging growth company.
    GROWTH,
    /// The cover lists the securities registered under Section 12(b).
    SECURITIES,
    /// The cover is tagged in Inline XBRL.
    TAGS;

    private static final Map<String, LocalDate> FROM = Row.resource(Manner.class, "manner.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("what"), row -> row.date("from")));

    /// Whether a report filed on the day has it.
    boolean on(LocalDate day) {
        var from = FROM.get(name().toLowerCase(Locale.ROOT));
        if (from == null) {
            throw new IllegalStateException("manner.csv must have a row for " + this);
        }
        return !day.isBefore(from);
    }
}
