package eightk.render;

import eightk.law.BusinessDays.Span;
import eightk.law.Clock;
import eightk.law.Confidence;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.rules.Consequences.Answer;
import eightk.rules.Counting.Day;
import eightk.rules.Due;
import eightk.rules.Due.FollowUpDue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words about when a report is due that its text, its page and its calendar share.
public final class DueWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm xxx", Locale.ENGLISH);

    private DueWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    public static String title(Due due) {
        var caption = Form8K.on(due.event())
                .item(due.provision().item())
                .map(FormItem::caption)
                .map(words -> ", " + words)
                .orElse("");
        return "Item " + due.provision() + caption;
    }

    public static String clock(Clock clock) {
        return switch (clock) {
            case Clock.Business(int days) -> days + " business days after";
            case Clock.Calendar(int days) -> days + " calendar days after, and if that is no business day the next";
            case Clock.RegulationFd _ ->
                "at once if intentional; else within 24 hours of learning of it, or by the next opening of the"
                        + " New York Stock Exchange if that is later";
            case Clock.SameDay _ -> "the same day";
            case Clock.WithReport _ -> "with the report it belongs to";
            case Clock.None _ -> "no day is set";
        };
    }

    public static String span(Span span) {
        return span.isExact()
                ? day(span.earliest())
                : "%s or %s: no record was found of whether EDGAR was closed between; plan on the first"
                        .formatted(day(span.earliest()), day(span.latest()));
    }

    /// When it is due, or why that is not a day.
    public static String due(Due due) {
        return due.due().map(DueWords::span).orElseGet(() -> switch (due.duty().clock()) {
            case Clock.Business _, Clock.Calendar _ -> "past the years this calendar knows";
            case Clock.RegulationFd _, Clock.SameDay _, Clock.WithReport _, Clock.None _ ->
                clock(due.duty().clock());
        });
    }

    /// The last moment in Washington and where the reader is, and what else the clock of EDGAR does.
    public static List<String> moments(Due due, ZoneId local) {
        return due.cutOff().stream()
                .flatMap(cutOff -> Stream.of(
                        "%s in Washington, %s here"
                                .formatted(moment(cutOff), moment(cutOff.withZoneSameInstant(local))),
                        "A transmission begun by 17:30 in Washington has that day's date; some guides speak of its"
                                + " completion, so have it completed by then.",
                        "EDGAR takes submissions from 06:00 to 22:00; one begun after 17:30 has the next business"
                                + " day's date."))
                .toList();
    }

    public static String step(Day day) {
        return day.why().isEmpty() ? "day " + day.number() : day.why();
    }

    public static String followUp(FollowUpDue owed) {
        return "%s: %s".formatted(when(owed), owed.followUp().what());
    }

    public static String when(FollowUpDue owed) {
        return owed.due()
                .map(span -> "by " + day(span.earliest()))
                .orElseGet(() -> "%s %s"
                        .formatted(
                                clock(owed.followUp().clock()),
                                owed.followUp().since().words()));
    }

    public static List<String> consequences(Due due) {
        var cost = due.ifLate();
        return List.of(
                "Form 12b-25 does not extend a current report.",
                "Rule 10b-5: " + antifraud(cost.antifraud()),
                "Form S-3: " + shortForm(cost.shortForm()));
    }

    private static String antifraud(Answer answer) {
        return switch (answer) {
            case PROTECTED ->
                "being late is by itself no violation, until the next periodic report is due (Rule 13a-11(c)).";
            case NOT_PROTECTED -> "Rule 13a-11(c) does not protect this item.";
            case DEPENDS -> "Rule 13a-11(c) protects some paragraphs of this item and not others.";
        };
    }

    private static String shortForm(Answer answer) {
        return switch (answer) {
            case PROTECTED -> "being late does not cost eligibility.";
            case NOT_PROTECTED -> "being late costs eligibility for twelve calendar months.";
            case DEPENDS -> "being late costs eligibility, but for some paragraphs of this item.";
        };
    }

    public static String citation(Due due) {
        var doubt = due.duty().confidence() == Confidence.HIGH ? "" : " (not beyond doubt: check before relying)";
        return due.duty().citation() + doubt;
    }
}
