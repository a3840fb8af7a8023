package eightk.rules;

import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.edgar.DocumentText;
import eightk.law.ExhibitKind;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Exhibit;
import eightk.model.Finding;
import eightk.model.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about the HTML of the documents that a filer wrote; what EDGAR's renderer adds is not looked at.
final class MarkupRules {

    static final Rule ACTIVE_CONTENT = Rule.of("EDGAR-ACTIVE-CONTENT", MarkupRules::activeContent);
    static final Rule IMAGE = Rule.of("EDGAR-IMAGE", MarkupRules::image);
    static final Rule LINK = Rule.of("EDGAR-LINK", MarkupRules::link);
    static final Rule HYPERLINK = Rule.of("8K-EXHIBIT-HYPERLINK", MarkupRules::hyperlink);

    static final List<Rule> ALL = List.of(ACTIVE_CONTENT, IMAGE, LINK, HYPERLINK);

    private static final Pattern ACTIVE = Pattern.compile("<(?:script|applet|object|embed|iframe)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMAGE_SOURCE =
            Pattern.compile("<img\\b[^>]{0,2000}?\\bsrc\\s*=\\s*[\"']?([^\"'\\s>]{1,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK_TARGET =
            Pattern.compile("<a\\b[^>]{0,2000}?\\bhref\\s*=\\s*[\"']?([^\"'\\s>]{1,1000})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABROAD = Pattern.compile(
            "(?i)(?:https?|ftp|file|mailto|javascript):(?!//(?:www\\.)?sec\\.gov(?:/|$)).*");

    private MarkupRules() {}

    private static Stream<Finding> activeContent(CurrentReport report, Law law) {
        return written(report).flatMap(document -> html(document).stream().flatMap(text -> ACTIVE.matcher(text)
                .results()
                .limit(1)
                .map(tag -> ACTIVE_CONTENT.forbidden(
                        SURE, place(document, text, tag), "active content", tag.group().substring(1)))));
    }

    private static Stream<Finding> image(CurrentReport report, Law law) {
        var attached = report.submission().documents().stream()
                .flatMap(document -> document.fileName().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return attached.isEmpty()
                ? Stream.empty()
                : written(report).flatMap(document -> html(document).stream()
                        .flatMap(text -> images(document, text, attached)));
    }

    private static Stream<Finding> images(Document document, String text, Set<String> attached) {
        return IMAGE_SOURCE.matcher(text)
                .results()
                .filter(found -> !found.group(1).startsWith("data:"))
                .filter(found -> !attached.contains(found.group(1).toLowerCase(Locale.ROOT)))
                .limit(1)
                .map(found -> IMAGE.missing(PROBABLE, place(document, text, found), "the image " + found.group(1)));
    }

    private static Stream<Finding> link(CurrentReport report, Law law) {
        return written(report).flatMap(document -> html(document).stream().flatMap(text -> LINK_TARGET.matcher(text)
                .results()
                .filter(found -> ABROAD.matcher(found.group(1)).matches())
                .limit(1)
                .map(found -> LINK.forbidden(
                        PROBABLE, place(document, text, found), "a link that leaves EDGAR", found.group(1)))));
    }

    /// Each exhibit listed is linked to its document, whether in this submission or an earlier one.
    private static Stream<Finding> hyperlink(CurrentReport report, Law law) {
        var main = report.submission().main().flatMap(MarkupRules::html);
        return main.isEmpty()
                ? Stream.empty()
                : report.exhibits().stream()
                        .filter(exhibit -> exhibit.listed() && exhibit.attached())
                        .filter(exhibit -> ExhibitKind.of(exhibit.number()).filter(ExhibitKind::listedByPractice).isPresent())
                        .filter(exhibit -> !isLinked(exhibit, main.get()))
                        .map(exhibit -> HYPERLINK.missing(
                                PROBABLE, exhibit.place(), "the hyperlink of Exhibit " + exhibit.number()));
    }

    private static boolean isLinked(Exhibit exhibit, String main) {
        var name = exhibit.document().flatMap(Document::fileName).map(file -> file.toLowerCase(Locale.ROOT));
        return name.isEmpty()
                || LINK_TARGET.matcher(main)
                        .results()
                        .anyMatch(found -> found.group(1).toLowerCase(Locale.ROOT).endsWith(name.get()));
    }

    /// The report and its exhibits.
    private static Stream<Document> written(CurrentReport report) {
        return report.submission().documents().stream()
                .filter(document -> document.type().isCurrentReport()
                        || document.type().code().startsWith("EX-"));
    }

    /// The text of an HTML document that is short enough to be read.
    private static Optional<String> html(Document document) {
        boolean named = document.fileName()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.endsWith(".htm") || name.endsWith(".html"))
                .isPresent();
        return named && document.text().length() <= DocumentText.LONGEST
                ? Optional.of(DocumentText.of(document.text()))
                : Optional.empty();
    }

    private static Place place(Document document, String text, MatchResult found) {
        int line = 1 + (int) text.chars().limit(found.start()).filter(c -> c == '\n').count();
        int column = found.start() - text.lastIndexOf('\n', found.start());
        return new Place(document.sequence(), line, column, found.group());
    }
}
