package eightk.cli.preview;

import eightk.law.Requirements;
import eightk.model.Finding;
import eightk.model.Place;
import eightk.render.Dossier;
import eightk.render.Html;
import eightk.render.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// The main document with what is found in it as notes at the words they are about, which the style sheet puts into
/// the margin.
final class Margin {

    private static final Pattern BODY = Pattern.compile("(?s)<body[^>]*>(.*)</body>");
    private static final Pattern TABLE = Pattern.compile("<(/?)table\\b");

    private final Dossier dossier;
    private final String text;
    private final int main;

    Margin(Dossier dossier) {
        var document = dossier.report().submission().documents().getFirst();
        this.dossier = dossier;
        this.text = new String(document.text().toArray(), StandardCharsets.UTF_8);
        this.main = document.sequence();
    }

    /// Whether a finding is about words of the main document; others have no place in its margin.
    boolean has(Finding finding) {
        return finding.place().document() == main && finding.place().line() > 0;
    }

    /// What stands in the body of the document, or all of it if it is plain text.
    String html() {
        var body = BODY.matcher(text);
        if (!body.find()) {
            return new Html().element("pre", text).toString();
        }
        var html = new StringBuilder();
        int done = body.start(1);
        for (var finding : inOrder()) {
            int at = Math.clamp(position(finding.place()), done, body.end(1));
            html.append(text, done, at).append(note(finding));
            done = at;
        }
        return html.append(text, done, body.end(1)).toString();
    }

    private List<Finding> inOrder() {
        return dossier.findings().stream()
                .filter(this::has)
                .sorted((a, b) -> Integer.compare(position(a.place()), position(b.place())))
                .toList();
    }

    private String note(Finding finding) {
        var html = new Html();
        html.open(
                "span",
                "class",
                "note " + Requirements.of(finding.rule()).effect().label());
        words(html, dossier, finding);
        return html.close("span").toString();
    }

    /// The sentence, what can be done, where it was written, and where the law says so.
    static void words(Html html, Dossier dossier, Finding finding) {
        var requirement = Requirements.of(finding.rule());
        html.element("b", Wording.sentence(finding)).text(requirement.mend() + " ");
        html.element(
                "small",
                "%s, %s. %s".formatted(dossier.where(finding.place()), finding.rule(), requirement.citation()));
    }

    /// Where to put a note: before the words, but neither into a tag nor into a table, which would squeeze it.
    private int position(Place place) {
        int at = 0;
        for (int line = 1; line < place.line() && at >= 0; line++) {
            at = text.indexOf('\n', at) + 1;
        }
        at = Math.min(text.length(), at + Math.max(0, place.column() - 1));
        int tag = text.lastIndexOf('<', at - 1);
        return outsideTable(tag > text.lastIndexOf('>', at - 1) ? tag : at);
    }

    private int outsideTable(int at) {
        int depth = 0;
        int outside = at;
        for (var table = TABLE.matcher(text).region(0, at); table.find(); ) {
            boolean opens = table.group(1).isEmpty();
            outside = opens && depth == 0 ? table.start() : outside;
            depth = Math.max(0, depth + (opens ? 1 : -1));
        }
        return depth > 0 ? outside : at;
    }
}
