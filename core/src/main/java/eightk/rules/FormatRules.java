package eightk.rules;

import static eightk.model.Certainty.PROBABLE;

import eightk.model.CurrentReport;
import eightk.model.Exhibit;
import eightk.model.Finding;
import eightk.model.Place;
import eightk.rules.Page.Format;
import eightk.rules.Page.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about how a document is written, whatever it says: format, characters, lines, names of files.
final class FormatRules {

    static final Rule HTML = Rule.ofPages("8K-FORMAT-HTML", FormatRules::html);
    static final Rule CHARACTER = Rule.ofPages("EDGAR-CHARACTER", FormatRules::character);
    static final Rule LINE_LENGTH = Rule.ofPages("EDGAR-LINE-LENGTH", FormatRules::lineLength);
    static final Rule FILE_NAME = Rule.of("EDGAR-FILE-NAME", FormatRules::fileName);
    static final Rule FILE_NAME_ONCE = Rule.of("EDGAR-FILE-NAME-ONCE", FormatRules::fileNameOnce);

    static final List<Rule> ALL = List.of(HTML, CHARACTER, LINE_LENGTH, FILE_NAME, FILE_NAME_ONCE);

    /// Up to the 64 characters that XBRL files may have: whether others still have to keep to 32 is not sure.
    private static final Pattern NAME =
            Pattern.compile("(?i)[a-z0-9][\\w.-]{0,59}\\.(?:html?|txt|pdf|fil|jpg|gif|xsd|xml|zip|xlsx?|json|css|js)");

    private FormatRules() {}

    private static Stream<Finding> html(Page page, CurrentReport report) {
        return page.format() == Format.TEXT
                        && report.submission()
                                .main()
                                .filter(page.document()::equals)
                                .isPresent()
                        && report.exhibits().stream().anyMatch(Exhibit::listed)
                ? Stream.of(HTML.malformed(
                        PROBABLE,
                        Place.document(page.document().sequence()),
                        "the format of the report",
                        "text",
                        "HTML"))
                : Stream.empty();
    }

    private static Stream<Finding> character(Page page, CurrentReport report) {
        return page.marks(Kind.CHARACTER)
                .map(mark -> CHARACTER.malformed(
                        PROBABLE, page.place(mark), "a character", mark.value(), "one of ASCII, or an entity in HTML"));
    }

    private static Stream<Finding> lineLength(Page page, CurrentReport report) {
        return page.marks(Kind.LINE)
                .map(mark -> LINE_LENGTH.malformed(
                        PROBABLE,
                        page.place(mark),
                        "a line",
                        mark.value(),
                        "of at most 80 columns, 132 within a table"));
    }

    private static Stream<Finding> fileName(CurrentReport report, Law law) {
        return report.submission().documents().stream()
                .flatMap(document -> document.fileName().stream()
                        .filter(name -> !NAME.matcher(name).matches())
                        .map(name -> FILE_NAME.malformed(
                                PROBABLE,
                                Place.document(document.sequence()),
                                "the name of a file",
                                name,
                                "of letters, digits and . - _ with a known ending")));
    }

    private static Stream<Finding> fileNameOnce(CurrentReport report, Law law) {
        var names = new HashSet<String>();
        return report.submission().documents().stream()
                .filter(document -> !document.fileName()
                        .map(FormatRules::lower)
                        .map(names::add)
                        .orElse(true))
                .map(document -> FILE_NAME_ONCE.forbidden(
                        PROBABLE,
                        Place.document(document.sequence()),
                        "a second document of one name",
                        document.fileName().orElseThrow()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
