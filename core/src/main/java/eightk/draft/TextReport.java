package eightk.draft;

import eightk.draft.Draft.Company;
import eightk.draft.Draft.Signatory;
import java.util.Locale;
import java.util.Optional;

/// The report as text in ASCII, as EDGAR took it before HTML: lines of at most 79 characters.
final class TextReport {

    private static final String INDENT = " ".repeat(39);

    private final Draft draft;
    private final Names names;
    private final AsciiPage page = new AsciiPage();

    TextReport(Draft draft) {
        this.draft = draft;
        this.names = new Names(draft);
    }

    String write() {
        title();
        draft.companies().forEach(this::registrant);
        page.breakPage();
        draft.amendment().ifPresent(amendment -> {
            page.centre("EXPLANATORY NOTE").gap();
            MarkdownText.of(amendment.note(), page);
        });
        for (var text : draft.texts()) {
            var number = text.provisions().getFirst().item();
            page.hanging(HtmlReport.heading(draft, number).toUpperCase(Locale.ROOT), "        ")
                    .gap();
            MarkdownText.of(text.words(), page);
            if (HtmlReport.listsExhibits(number)) {
                exhibits();
            }
        }
        page.breakPage();
        page.centre(CoverWords.SIGNATURES).gap();
        page.paragraph(CoverWords.signed(draft.companies().size())).gap();
        draft.companies().forEach(company -> draft.signatories(company).forEach(one -> signature(company, one)));
        return page.toString();
    }

    private void title() {
        page.centre(CoverWords.STATES).centre(CoverWords.COMMISSION).centre(CoverWords.WASHINGTON);
        page.gap().centre("FORM " + draft.form().code());
        draft.amendment().ifPresent(amendment -> page.centre(CoverWords.amendment(amendment.number())));
        page.gap().centre(CoverWords.REPORT).centre(CoverWords.PURSUANT).gap();
        page.centre(CoverWords.DATE + CoverWords.LONG_DATE.format(draft.event()))
                .gap();
    }

    private void registrant(Company company) {
        page.centre(company.name()).centre(CoverWords.NAME).gap();
        page.columns(company.state(), company.fileNumber(), company.employerId());
        page.columns("(State or other", "(Commission", "(IRS Employer");
        page.columns("jurisdiction of", "File Number)", "Identification No.)");
        page.columns("incorporation)", "", "").gap();
        var address = company.address();
        page.centre(address.street());
        address.street2().ifPresent(page::centre);
        page.centre(CoverWords.place(Optional.of(address.city()), address.state(), address.country(), address.zip()))
                .centre(CoverWords.ADDRESS)
                .gap();
        page.centre(company.phone().toString()).centre(CoverWords.PHONE).gap();
        page.centre(company.formerName().orElse(CoverWords.UNCHANGED))
                .centre(CoverWords.FORMER)
                .gap();
    }

    private void exhibits() {
        page.paragraph(names.exhibitsParagraph()).gap();
        draft.exhibits()
                .forEach(exhibit ->
                        page.hanging("%-12s%s".formatted(exhibit.number(), exhibit.description()), " ".repeat(12)));
        page.gap();
    }

    private void signature(Company company, Signatory signed) {
        page.hanging(INDENT + company.name(), INDENT).gap();
        page.line("%-39sBy: /s/ %s".formatted("Date: " + CoverWords.LONG_DATE.format(signed.date()), signed.name()));
        page.line(INDENT + "    " + signed.name());
        page.hanging(INDENT + "    " + signed.title(), INDENT + "    ").gap();
    }
}
