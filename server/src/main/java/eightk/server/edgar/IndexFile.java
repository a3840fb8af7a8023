package eightk.server.edgar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A daily or quarterly index, with the head, the widths and the oddities of EDGAR's own.
///
/// In Latin-1, as the old ones are; a character that is not in it becomes a question mark.
///
/// @param archives the address that `edgar/data` is relative to, with a slash at its end
record IndexFile(IndexKind kind, boolean daily, LocalDate last, List<IndexRow> rows, String archives) {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter BRIEF_DAY = DateTimeFormatter.ofPattern("MMM ppd, uuuu", Locale.US);

    private static final int NAME = 62;
    private static final int FORM = 12;
    /// Daily files give forms more room than their own heading does.
    private static final int DAILY_FORM = 17;

    private static final int NUMBER = 12;

    byte[] bytes() {
        var text = new StringBuilder(head());
        rows.stream().sorted(kind.order()).forEach(row -> text.append(line(row)).append('\n'));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String head() {
        var first = "Description:           %s of EDGAR Dissemination Feed%s\n".formatted(title(), manner());
        var day = (daily && kind == IndexKind.MASTER ? BRIEF_DAY : LONG_DAY).format(last);
        var head = first + "Last Data Received:    " + day + "\nComments:              webmaster@sec.gov\n";
        if (kind != IndexKind.CRAWLER) {
            head += "Anonymous FTP:         ftp://ftp.sec.gov/edgar/\n";
        }
        if (kind == IndexKind.MASTER && !daily) {
            head += "Cloud HTTP:            https://www.sec.gov/Archives/\n";
        }
        return head + gap() + heading() + "\n" + "-".repeat(rule()) + "\n";
    }

    private String title() {
        if (!daily) {
            return "Master Index";
        }
        return kind == IndexKind.CRAWLER ? "Daily Crawler Index" : "Daily Index";
    }

    private String manner() {
        return kind.manner();
    }

    private String gap() {
        if (daily && kind == IndexKind.MASTER) {
            return "\n";
        }
        return (kind == IndexKind.CRAWLER ? " \n" : "\n").repeat(4);
    }

    private String heading() {
        var file = kind == IndexKind.CRAWLER ? "URL" : "File Name";
        return switch (kind) {
            case MASTER -> "CIK|Company Name|Form Type|Date Filed|" + (daily ? file : "Filename");
            case FORM ->
                padded("Form Type", FORM)
                        + padded("Company Name", NAME)
                        + padded("CIK", NUMBER)
                        + padded("Date Filed", NUMBER)
                        + file;
            // The real heading is broken after CIK, and so is this one: readers skip it by its two lines.
            case COMPANY, CRAWLER ->
                daily
                        ? padded("Company Name", NAME) + padded("Form Type", FORM) + "CIK\n      Date Filed  " + file
                                + " "
                        : padded("Company Name", NAME)
                                + padded("Form Type", FORM)
                                + padded("CIK", NUMBER)
                                + padded("Date Filed", NUMBER)
                                + file;
        };
    }

    private int rule() {
        return switch (kind) {
            case MASTER -> 80;
            case COMPANY, FORM -> 141;
            case CRAWLER -> 179;
        };
    }

    private String line(IndexRow row) {
        var form = padded(row.form(), daily ? DAILY_FORM : FORM);
        var name = padded(row.name(), NAME);
        var number = padded(Long.toString(row.cik().number()), NUMBER);
        var day = padded(day(row), NUMBER);
        return switch (kind) {
            case MASTER -> "%d|%s|%s|%s|%s".formatted(row.cik().number(), row.name(), row.form(), day(row), row.file());
            case FORM -> form + name + number + day + row.file();
            case COMPANY -> name + form + number + day + row.file();
            case CRAWLER -> name + form + number + day + archives + row.page();
        };
    }

    private String day(IndexRow row) {
        return daily
                ? DateTimeFormatter.BASIC_ISO_DATE.format(row.filed())
                : row.filed().toString();
    }

    /// Cut to leave a blank, for columns are told apart by their place.
    private static String padded(String text, int width) {
        var kept = text.length() < width ? text : text.substring(0, width - 1);
        return kept + " ".repeat(width - kept.length());
    }
}
