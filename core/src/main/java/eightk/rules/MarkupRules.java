package eightk.rules;

import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.rules.Page.Kind;
import java.util.List;
import java.util.stream.Stream;

/// Rules about the HTML that a filer may write in a document.
final class MarkupRules {

    static final Rule ACTIVE_CONTENT = Rule.ofPages("EDGAR-ACTIVE-CONTENT", MarkupRules::activeContent);
    static final Rule ELEMENT = Rule.ofPages("EDGAR-HTML-ELEMENT", MarkupRules::element);
    static final Rule ATTRIBUTE = Rule.ofPages("EDGAR-HTML-ATTRIBUTE", MarkupRules::attribute);
    static final Rule DOCTYPE = Rule.ofPages("8K-TAG-DOCTYPE", MarkupRules::doctype);

    static final List<Rule> ALL = List.of(ACTIVE_CONTENT, ELEMENT, ATTRIBUTE, DOCTYPE);

    private MarkupRules() {}

    private static Stream<Finding> activeContent(Page page, CurrentReport report) {
        return Stream.concat(page.marks(Kind.ACTIVE), page.marks(Kind.HANDLER))
                .limit(1)
                .map(mark -> ACTIVE_CONTENT.forbidden(SURE, page.place(mark), "active content", mark.value()));
    }

    private static Stream<Finding> element(Page page, CurrentReport report) {
        return page.marks(Kind.ELEMENT)
                .map(mark -> ELEMENT.forbidden(
                        PROBABLE, page.place(mark), "an element that EDGAR does not take", mark.value()));
    }

    private static Stream<Finding> attribute(Page page, CurrentReport report) {
        return page.marks(Kind.ATTRIBUTE)
                .map(mark -> ATTRIBUTE.forbidden(
                        PROBABLE, page.place(mark), "an attribute that EDGAR does not take", mark.value()));
    }

    /// Only in a document with Inline XBRL, where the report's facts are.
    private static Stream<Finding> doctype(Page page, CurrentReport report) {
        boolean tagged = report.facts().stream()
                .anyMatch(fact -> fact.place().document() == page.document().sequence());
        return tagged
                ? page.marks(Kind.DOCTYPE)
                        .map(mark -> DOCTYPE.forbidden(
                                SURE, page.place(mark), "a document type in Inline XBRL", mark.value()))
                : Stream.empty();
    }
}
