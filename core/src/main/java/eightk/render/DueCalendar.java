package eightk.render;

import eightk.law.Washington;
import eightk.rules.Due;
import eightk.rules.Due.FollowUpDue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// When reports and their follow-ups are due, as a calendar that mail programs take (RFC 5545): each with an
/// alarm a day before, the report also two hours before.
public final class DueCalendar {

    /// Longest line of the format, in octets, without its end.
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final String EXCHANGE_NOTE =
            "A listed company also tells its exchange of material news before or when it is released: look at the rules of the exchange.";

    private final StringBuilder out = new StringBuilder();
    private final String stamp;

    private DueCalendar(Instant made) {
        stamp = UTC.format(made);
    }

    /// @param made the moment that goes into the entries
    public static String of(List<Due> dues, Instant made) {
        var calendar = new DueCalendar(made);
        calendar.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//eightk//due//EN");
        dues.forEach(calendar::due);
        return calendar.line("END:VCALENDAR").out.toString();
    }

    private void due(Due due) {
        due.cutOff()
                .ifPresent(cutOff -> entry(
                        due.provision() + "-" + due.event(),
                        "Form 8-K due: " + DueWords.title(due),
                        "%s after %s. %s %s"
                                .formatted(
                                        DueWords.citation(due),
                                        DueWords.day(due.event()),
                                        String.join(" ", DueWords.consequences(due)),
                                        EXCHANGE_NOTE),
                        cutOff,
                        List.of("-P1D", "-PT2H")));
        for (int i = 0; i < due.followUps().size(); i++) {
            followUp(due, due.followUps().get(i), i);
        }
    }

    private void followUp(Due due, FollowUpDue owed, int index) {
        owed.due()
                .ifPresent(span -> entry(
                        "%s-%s-follow-up-%d".formatted(due.provision(), due.event(), index),
                        "Form 8-K/A due: Item " + due.provision(),
                        owed.followUp().what() + ". " + owed.followUp().citation(),
                        atCutOff(span.earliest()),
                        List.of("-P7D", "-P1D")));
    }

    private static ZonedDateTime atCutOff(LocalDate day) {
        return day.atTime(Due.CUT_OFF).atZone(Washington.zone());
    }

    private void entry(String uid, String summary, String description, ZonedDateTime end, List<String> alarms) {
        line("BEGIN:VEVENT").line("UID:%s@eightk".formatted(uid)).line("DTSTAMP:" + stamp);
        line("DTSTART:" + UTC.format(end)).line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        for (var before : alarms) {
            line("BEGIN:VALARM").line("ACTION:DISPLAY").line("TRIGGER:" + before);
            line("DESCRIPTION:" + escaped(summary)).line("END:VALARM");
        }
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
    }

    /// Folds what is too long: the rest follows on lines that begin with a blank.
    private DueCalendar line(String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            int width = text.substring(i, next).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(text, i, next);
            octets += width;
            i = next;
        }
        out.append("\r\n");
        return this;
    }
}
