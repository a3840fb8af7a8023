package eightk.render;

import eightk.law.BusinessDays.Span;
import eightk.rules.Counting.Day;
import eightk.rules.Due;
import eightk.rules.Due.FollowUpDue;
import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.util.Locale;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// When a report is due, as one JSON object on one line.
public final class DueJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private DueJson() {}

    /// The object, without a line end.
    public static String line(Due due) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonFields(json).object(due, DueJson::due);
        }
        return out.toString();
    }

    private static void due(JsonFields to, Due due) {
        to.text("item", due.provision())
                .text("event", due.event())
                .text("due", due.due().map(Span::earliest))
                .text("cutOff", due.cutOff().map(ZonedDateTime::toOffsetDateTime))
                .text("earliest", due.due().map(Span::earliest))
                .text("latest", due.due().map(Span::latest))
                .text("dayZero", due.duty().dayZero())
                .objects("counting", due.counting().days(), DueJson::day)
                .objects("followUps", due.followUps(), DueJson::followUp)
                .text("antifraud", due.ifLate().antifraud().name().toLowerCase(Locale.ROOT))
                .text("shortForm", due.ifLate().shortForm().name().toLowerCase(Locale.ROOT))
                .text("citation", due.duty().citation())
                .text("confidence", due.duty().confidence().mark());
    }

    private static void day(JsonFields to, Day day) {
        to.text("date", day.date()).number("number", day.number()).text("why", day.why());
    }

    private static void followUp(JsonFields to, FollowUpDue owed) {
        to.text("what", owed.followUp().what())
                .text("since", owed.followUp().since().words())
                .text("earliest", owed.due().map(Span::earliest))
                .text("latest", owed.due().map(Span::latest))
                .text("citation", owed.followUp().citation());
    }
}
