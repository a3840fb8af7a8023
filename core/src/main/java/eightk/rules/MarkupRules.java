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
import eightk.rules.Tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
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

    private static final Set<String> ACTIVE = Set.of("script", "applet", "object", "embed", "iframe");
    private static final Pattern ABROAD =
            Pattern.compile("(?i)(?:https?|ftp|file|mailto|javascript):(?!//(?:www\\.)?sec\\.gov(?:/|$)).*");

    private MarkupRules() {}

    private static Stream<Finding> activeContent(CurrentReport report, Law law) {
        return written(report)
                .flatMap(document -> html(document).stream()
                        .flatMap(text -> Tags.of(text, ACTIVE).stream()
                                .limit(1)
                                .map(tag -> ACTIVE_CONTENT.forbidden(
                                        SURE, place(document, text, tag), "active content", tag.name()))));
    }

    private static Stream<Finding> image(CurrentReport report, Law law) {
        var attached = report.submission().documents().stream()
                .flatMap(document -> document.fileName().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return attached.isEmpty()
                ? Stream.empty()
                : written(report)
                        .flatMap(document -> first(
                                document,
                                "img",
                                "src",
                                source -> !source.startsWith("data:")
                                        && !attached.contains(source.toLowerCase(Locale.ROOT)),
                                (place, source) -> IMAGE.missing(PROBABLE, place, "the image " + source)));
    }

    private static Stream<Finding> link(CurrentReport report, Law law) {
        return written(report)
                .flatMap(document -> first(
                        document,
                        "a",
                        "href",
                        target -> ABROAD.matcher(target).matches(),
                        (place, target) -> LINK.forbidden(PROBABLE, place, "a link that leaves EDGAR", target)));
    }

    /// The first tag of an element in a document whose attribute is wrong; one is enough to send a filer looking.
    private static Stream<Finding> first(
            Document document,
            String element,
            String attribute,
            Predicate<String> wrong,
            BiFunction<Place, String, Finding> finding) {
        return html(document).stream()
                .flatMap(text -> Tags.of(text, Set.of(element)).stream()
                        .flatMap(tag -> tag
                                .attribute(attribute)
                                .filter(wrong)
                                .map(value -> finding.apply(place(document, text, tag), value))
                                .stream())
                        .limit(1));
    }

    /// Each exhibit listed is linked to its document, whether in this submission or an earlier one.
    private static Stream<Finding> hyperlink(CurrentReport report, Law law) {
        var main = report.submission().main().flatMap(MarkupRules::html);
        var targets = main.stream()
                .flatMap(text -> Tags.of(text, Set.of("a")).stream())
                .flatMap(tag -> tag.attribute("href").stream())
                .map(target -> target.toLowerCase(Locale.ROOT))
                .toList();
        return main.isEmpty()
                ? Stream.empty()
                : report.exhibits().stream()
                        .filter(exhibit -> exhibit.listed() && exhibit.attached())
                        .filter(exhibit -> ExhibitKind.of(exhibit.number())
                                .filter(ExhibitKind::listedByPractice)
                                .isPresent())
                        .filter(exhibit -> !isLinked(exhibit, targets))
                        .map(exhibit -> HYPERLINK.missing(
                                PROBABLE, exhibit.place(), "the hyperlink of Exhibit " + exhibit.number()));
    }

    private static boolean isLinked(Exhibit exhibit, List<String> targets) {
        return exhibit.document()
                .flatMap(Document::fileName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> targets.stream().anyMatch(target -> target.endsWith(name)))
                .orElse(true);
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

    private static Place place(Document document, String text, Tag tag) {
        int line =
                1 + (int) text.chars().limit(tag.start()).filter(c -> c == '\n').count();
        int column = tag.start() - text.lastIndexOf('\n', tag.start());
        return new Place(document.sequence(), line, column, tag.text());
    }
}
