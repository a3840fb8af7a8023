package eightk.cli.preview;

import eightk.cli.preview.DraftView.Made;
import eightk.draft.Mistake;
import eightk.model.Finding;
import eightk.render.Html;
import java.util.List;

/// A draft as one page: what to mend on top, below it the report with its notes.
final class PreviewPage {

    private PreviewPage() {}

    /// @param version by which the page knows whether there is another
    static String of(DraftView view, String version) {
        var html = new Html();
        html.open("!doctype html")
                .open("html", "lang", "en", "data-version", version)
                .open("head")
                .open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", view.folder().toString());
        html.open("link", "rel", "stylesheet", "href", "/preview.css");
        html.open("script", "src", "/preview.js", "defer", "")
                .close("script")
                .close("head")
                .open("body");
        html.open("header").element("h1", view.folder().toString()).element("p", standing(view));
        mistakes(html, view.mistakes());
        var report = view.made()
                .map(made -> report(html, made, view.mistakes().isEmpty()))
                .orElse("");
        return html + report + new Html().close("body").close("html");
    }

    private static String standing(DraftView view) {
        if (!view.mistakes().isEmpty()) {
            return "%d to mend before documents can be made%s"
                    .formatted(
                            view.mistakes().size(),
                            view.made().isPresent() ? "; below is the last report that could be" : "");
        }
        var findings = view.made().orElseThrow().dossier().findings().size();
        return findings == 0 ? "Nothing was found" : findings == 1 ? "1 finding" : findings + " findings";
    }

    private static void mistakes(Html html, List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            html.open("ul");
            mistakes.forEach(mistake -> html.element("li", mistake.toString()));
            html.close("ul");
        }
    }

    /// The rest of the page; a report that is not of the draft as it is now has no notes, which would mislead.
    private static String report(Html html, Made made, boolean current) {
        var margin = new Margin(made.dossier());
        if (current) {
            html.open("ul");
            made.dossier().findings().stream()
                    .filter(finding -> !margin.has(finding))
                    .forEach(finding -> elsewhere(html, made, finding));
            html.close("ul");
        }
        html.open("nav");
        made.documents()
                .forEach(document -> html.element("a", document.type(), "href", "/documents/" + document.fileName()));
        html.close("nav").close("header");
        return "<main%s>\n%s</main>\n".formatted(current ? "" : " class=\"stale\"", margin.html());
    }

    private static void elsewhere(Html html, Made made, Finding finding) {
        html.open("li");
        Margin.words(html, made.dossier(), finding);
        html.close("li");
    }
}
