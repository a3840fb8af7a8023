package eightk.rules;

import static eightk.model.Certainty.PROBABLE;

import eightk.law.ExhibitKind;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Exhibit;
import eightk.model.Finding;
import eightk.rules.Page.Kind;
import eightk.rules.Page.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about what a document links to and shows. Of each document the first breach is told: one is enough to send a
/// filer looking.
final class LinkRules {

    static final Rule IMAGE = Rule.ofPages("EDGAR-IMAGE", LinkRules::image);
    static final Rule IMAGE_FORMAT = Rule.ofPages("EDGAR-IMAGE-FORMAT", LinkRules::imageFormat);
    static final Rule LINK = Rule.ofPages("EDGAR-LINK", LinkRules::link);
    static final Rule LINK_TARGET = Rule.ofPages("EDGAR-LINK-TARGET", LinkRules::linkTarget);
    static final Rule HYPERLINK = Rule.ofPages("8K-EXHIBIT-HYPERLINK", LinkRules::hyperlink);

    static final List<Rule> ALL = List.of(IMAGE, IMAGE_FORMAT, LINK, LINK_TARGET, HYPERLINK);

    private static final Pattern ABROAD =
            Pattern.compile("(?i)(?:https?|ftp|file|mailto|javascript):(?!//(?:www\\.)?sec\\.gov(?:/|$)).*");

    /// The name of a file and nothing else, perhaps with a place in it.
    private static final Pattern FILE =
            Pattern.compile("([\\w.-]+\\.(?:htm|html|txt|pdf))(?:#.*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:jpe?g|gif)");

    private LinkRules() {}

    private static Stream<Finding> image(Page page, CurrentReport report) {
        var attached = fileNames(report);
        return attached.isEmpty()
                ? Stream.empty()
                : page.marks(Kind.IMAGE)
                        .filter(mark -> !isData(mark) && !attached.contains(lower(mark.value())))
                        .limit(1)
                        .map(mark -> IMAGE.missing(PROBABLE, page.place(mark), "the image " + mark.value()));
    }

    private static Stream<Finding> imageFormat(Page page, CurrentReport report) {
        return page.marks(Kind.IMAGE)
                .filter(mark -> isData(mark) || !PICTURE.matcher(mark.value()).matches())
                .limit(1)
                .map(mark -> IMAGE_FORMAT.malformed(
                        PROBABLE,
                        page.place(mark),
                        "an image",
                        isData(mark) ? "data in the document" : mark.value(),
                        "a file in JPEG or GIF"));
    }

    private static Stream<Finding> link(Page page, CurrentReport report) {
        return page.marks(Kind.LINK)
                .filter(mark -> ABROAD.matcher(mark.value()).matches())
                .limit(1)
                .map(mark -> LINK.forbidden(PROBABLE, page.place(mark), "a link that leaves EDGAR", mark.value()));
    }

    private static Stream<Finding> linkTarget(Page page, CurrentReport report) {
        var attached = fileNames(report);
        return attached.isEmpty()
                ? Stream.empty()
                : page.marks(Kind.LINK)
                        .flatMap(mark -> FILE.matcher(mark.value())
                                .results()
                                .filter(file -> file.start() == 0 && !attached.contains(lower(file.group(1))))
                                .map(file -> LINK_TARGET.missing(
                                        PROBABLE, page.place(mark), "the document linked to, " + file.group(1))))
                        .limit(1);
    }

    /// Each exhibit listed is linked to its document, whether in this submission or an earlier one.
    private static Stream<Finding> hyperlink(Page page, CurrentReport report) {
        if (page.format() != Page.Format.HTML
                || !report.submission().main().filter(page.document()::equals).isPresent()) {
            return Stream.empty();
        }
        var targets = page.marks(Kind.LINK).map(mark -> lower(mark.value())).toList();
        return report.exhibits().stream()
                .filter(exhibit -> exhibit.listed() && exhibit.attached())
                .filter(exhibit -> ExhibitKind.of(exhibit.number())
                        .filter(ExhibitKind::listedByPractice)
                        .isPresent())
                .filter(exhibit -> !isLinked(exhibit, targets))
                .map(exhibit ->
                        HYPERLINK.missing(PROBABLE, exhibit.place(), "the hyperlink of Exhibit " + exhibit.number()));
    }

    private static boolean isLinked(Exhibit exhibit, List<String> targets) {
        return exhibit.document()
                .flatMap(Document::fileName)
                .map(name -> targets.stream().anyMatch(target -> target.endsWith(lower(name))))
                .orElse(true);
    }

    /// The names of all documents, in lower case; none where EDGAR did not give them yet.
    private static Set<String> fileNames(CurrentReport report) {
        return report.submission().documents().stream()
                .flatMap(document -> document.fileName().stream())
                .map(LinkRules::lower)
                .collect(Collectors.toSet());
    }

    private static boolean isData(Mark mark) {
        return mark.value().startsWith("data:");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
