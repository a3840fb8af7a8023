package eightk.rules;

import eightk.law.Effect;
import eightk.law.Requirement.Scope;
import eightk.law.Requirements;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Finding;
import eightk.model.Reading;
import eightk.model.RuleId;
import eightk.model.SubmissionHeader.Dialect;
import eightk.rules.Rule.PageCheck;
import eightk.rules.Rule.ReportCheck;
import eightk.rules.Rule.WordCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A report seen under the law of a day.
///
/// @param asOf the day of filing it was judged by
/// @param basis how that day was chosen
/// @param findings the reader's and the rules', gravest first, then in the order of the submission
/// @param ignored what was found too, and set aside by whoever asked; always shown
public record Examination(
        CurrentReport report, LocalDate asOf, AsOfBasis basis, List<Finding> findings, List<Ignored> ignored, Law law) {

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Examination::effect)
            .thenComparing(Finding::certainty)
            .thenComparingInt(finding -> finding.place().document())
            .thenComparingInt(finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(Finding::rule);

    public Examination {
        findings = findings.stream().sorted(GRAVEST_FIRST).toList();
        ignored = List.copyOf(ignored);
    }

    /// A finding set aside.
    ///
    /// @param reason of whoever set it aside, in her words
    public record Ignored(Finding finding, String reason) {}

    /// Examines a report as read.
    ///
    /// @param asOf a hypothetical day of filing; absent to judge by what the report says itself
    public static Examination of(Reading<CurrentReport> reading, RuleBook book, Optional<LocalDate> asOf) {
        var report = reading.value();
        var basis = AsOfBasis.of(report, asOf);
        var day = basis.day(report, asOf).orElse(book.edition());
        var law = book.binding(day, report.periodOfReport());
        var findings = new ArrayList<>(reading.findings());
        DateRules.assumed(report, basis, day).forEach(findings::add);
        if (basis != AsOfBasis.UNDATED) {
            breaches(report, law, findings);
        }
        return new Examination(report, day, basis, findings, List.of(), law);
    }

    /// The same with the findings of some rules set aside, each for its reason.
    public Examination ignoring(Map<RuleId, String> reasons) {
        var aside = findings.stream()
                .filter(finding -> reasons.containsKey(finding.rule()))
                .map(finding -> new Ignored(finding, reasons.getOrDefault(finding.rule(), "")));
        return new Examination(
                report,
                asOf,
                basis,
                findings.stream()
                        .filter(finding -> !reasons.containsKey(finding.rule()))
                        .toList(),
                Stream.concat(ignored.stream(), aside).toList(),
                law);
    }

    /// The documents that rules about documents go through: the report and its exhibits, as far as a person wrote them.
    public static List<Document> documents(CurrentReport report) {
        return report.submission().documents().stream().filter(Page::isRead).toList();
    }

    /// What a finding means, by the requirement it names.
    ///
    /// @throws IllegalArgumentException if it names none
    public static Effect effect(Finding finding) {
        return Requirements.of(finding.rule()).effect();
    }

    /// A document on its own has no container, so the rules about that are not run on it.
    private static void breaches(CurrentReport report, Law law, List<Finding> findings) {
        boolean bare = report.submission().header().dialect() == Dialect.NONE;
        var words = Wording.of(report);
        var ofPages = new ArrayList<PageCheck>();
        for (var rule : law.rules()) {
            if (!bare || rule.requirement().scope() == Scope.REPORT) {
                switch (rule.check()) {
                    case ReportCheck check -> check.examine(report, law).forEach(findings::add);
                    case WordCheck check -> check.examine(words, law).forEach(findings::add);
                    case PageCheck check -> ofPages.add(check);
                }
            }
        }
        if (!ofPages.isEmpty()) {
            ofDocuments(report, ofPages, findings);
        }
    }

    /// Each document is gone through once for all rules about documents.
    private static void ofDocuments(CurrentReport report, List<PageCheck> checks, List<Finding> findings) {
        for (var document : documents(report)) {
            var page = Page.of(document);
            checks.forEach(check -> check.examine(page, report).forEach(findings::add));
        }
    }
}
