package eightk.render;

import eightk.rules.Due;
import java.time.ZoneId;
import java.util.List;

/// When reports are due, as one page for the general counsel.
public final class DueHtml {

    private DueHtml() {}

    /// @param local where the reader's clock is
    public static String page(List<Due> dues, ZoneId local) {
        var html = new Html();
        dues.forEach(due -> write(html, due, local));
        return ReportHtml.start("Form 8-K: when due") + html + ReportHtml.end();
    }

    private static void write(Html html, Due due, ZoneId local) {
        html.open("article", "class", "report").element("h1", DueWords.title(due));
        html.open("dl", "class", "facts");
        fact(
                html,
                "Event",
                "%s: %s".formatted(DueWords.day(due.event()), due.duty().dayZero()));
        fact(html, "Due", DueWords.due(due));
        DueWords.moments(due, local).forEach(line -> fact(html, "", line));
        fact(html, "Source", DueWords.citation(due));
        html.close("dl");
        if (!due.counting().days().isEmpty()) {
            html.element("h2", "How it is counted").open("table", "class", "count");
            due.counting().days().forEach(day -> html.row("td", List.of(DueWords.day(day.date()), DueWords.step(day))));
            html.close("table");
        }
        list(
                html,
                "What follows",
                due.followUps().stream().map(DueWords::followUp).toList());
        list(html, "If it is late", DueWords.consequences(due));
        html.element("p", Phrases.disclaimer(), "class", "source").close("article");
    }

    private static void fact(Html html, String name, String value) {
        html.element("dt", name).element("dd", value);
    }

    private static void list(Html html, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.element("h2", title).open("ul");
        lines.forEach(line -> html.element("li", line));
        html.close("ul");
    }
}
