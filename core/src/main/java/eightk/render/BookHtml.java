package eightk.render;

import eightk.law.Requirement;
import java.util.List;

/// The rule book as a page; a rule has its id as anchor.
public final class BookHtml {

    private BookHtml() {}

    /// @param title says the edition, and the day if only what binds then is listed
    public static String page(String title, List<Requirement> requirements) {
        var html = new Html().open("article", "class", "report").element("h1", title);
        for (var one : requirements) {
            html.open("section", "id", one.id().toString())
                    .element("h2", one.id().toString());
            html.element("p", one.text()).open("dl", "class", "facts");
            fact(html, "Effect", one.effect().label());
            fact(html, "In force", "%s, by the day of the %s".formatted(one.inForce(), BookText.by(one)));
            fact(html, "Source", one.citation());
            fact(html, "Sure", BookText.sure(one.confidence()));
            fact(html, "Why so", one.why());
            fact(html, "Mend", one.mend());
            BookText.changed(one).forEach(change -> fact(html, "Breaks it", change));
            html.close("dl").close("section");
        }
        html.element("p", Phrases.disclaimer()).close("article");
        return ReportHtml.start(title) + html + ReportHtml.end();
    }

    private static void fact(Html html, String name, String value) {
        html.element("dt", name).element("dd", value);
    }
}
