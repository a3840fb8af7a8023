package eightk.draft;

import eightk.draft.Draft.Company;
import eightk.draft.Tagged.Member;
import eightk.law.Jurisdictions;
import eightk.model.Registrant.Security;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cover page in HTML, as the form of the day has it, with its facts where covers are tagged.
final class CoverWriter {

    private static final List<Member> REPORT = List.of();
    private static final String CELL = "text-align:center;vertical-align:bottom;padding:2pt 4pt;";

    /// Transformations: to the two letters of a state or province, of a country, and of EDGAR's own codes.
    private static final String STATE_OR_PROVINCE = "ixt-sec:stateprovnameen";

    private static final String COUNTRY = "ixt-sec:countrynameen";
    private static final String PROVINCE_OR_COUNTRY = "ixt-sec:edgarprovcountryen";

    private final Draft draft;
    private final Tagged facts;
    private final Members members;
    private final StringBuilder out = new StringBuilder();

    CoverWriter(Draft draft, Tagged facts) {
        this.draft = draft;
        this.facts = facts;
        this.members = new Members(draft);
    }

    String write() {
        title();
        draft.companies().forEach(this::registrant);
        if (has(Manner.BOXES)) {
            boxes();
        }
        if (has(Manner.SECURITIES)) {
            securities();
        }
        if (has(Manner.GROWTH)) {
            growth();
        }
        return out.toString();
    }

    private boolean has(Manner manner) {
        return manner.on(draft.day());
    }

    private void title() {
        centre(
                "border-top:3pt solid #000000;font-size:13pt;font-weight:700;padding-top:8pt",
                CoverWords.STATES + "<br/>" + CoverWords.COMMISSION);
        centre("font-weight:700", CoverWords.WASHINGTON);
        centre(
                "font-size:18pt;font-weight:700;padding-top:14pt",
                "FORM " + facts.plain(REPORT, "DocumentType", draft.form().code()));
        draft.amendment().ifPresent(amendment -> centre("font-weight:700", CoverWords.amendment(amendment.number())));
        centre("font-weight:700;padding-top:8pt", CoverWords.REPORT + "<br/>" + CoverWords.PURSUANT);
        centre("padding-top:12pt", CoverWords.DATE + "<b>%s</b>".formatted(date(draft.event())));
    }

    private String date(LocalDate day) {
        return facts.transformed(
                REPORT, "DocumentPeriodEndDate", "ixt:date-monthname-day-year-en", CoverWords.LONG_DATE.format(day));
    }

    private void registrant(Company company) {
        var of = members.of(company);
        centre(
                "font-size:18pt;font-weight:700;padding-top:14pt",
                facts.plain(of, "EntityRegistrantName", company.name()));
        label(CoverWords.NAME);
        out.append("<table style=\"width:100%;border-collapse:collapse;font-size:10pt;margin-top:12pt\">\n<tr>");
        cell(33, bold(incorporated(of, company.state())));
        cell(34, bold(facts.plain(of, "EntityFileNumber", company.fileNumber())));
        cell(33, bold(facts.plain(of, "EntityTaxIdentificationNumber", company.employerId())));
        out.append("</tr>\n<tr style=\"font-size:8pt\">");
        List.of(CoverWords.STATE, CoverWords.FILE_NUMBER, CoverWords.EMPLOYER)
                .forEach(words -> out.append("<td style=\"text-align:center\">" + words + "</td>"));
        out.append("</tr>\n</table>\n");
        centre("font-weight:700;padding-top:12pt", address(of, company));
        label(CoverWords.ADDRESS);
        var phone = company.phone();
        var local = facts.plain(of, "LocalPhoneNumber", phone.local());
        var area = facts.plain(of, "CityAreaCode", phone.area());
        centre(
                "font-weight:700;padding-top:12pt",
                phone.country()
                        .map(code -> "+%s %s %s".formatted(facts.plain(of, "CountryRegion", code), area, local))
                        .orElseGet(() -> "(%s) %s".formatted(area, local)));
        label(CoverWords.PHONE);
        centre(
                "font-weight:700;padding-top:12pt",
                company.formerName()
                        .map(name -> facts.plain(of, "EntityInformationFormerLegalOrRegisteredName", name))
                        .orElse(CoverWords.UNCHANGED));
        label(CoverWords.FORMER);
    }

    private String address(List<Member> of, Company company) {
        var address = company.address();
        var second = address.street2().map(street -> "<br/>" + facts.plain(of, "EntityAddressAddressLine2", street));
        return facts.plain(of, "EntityAddressAddressLine1", address.street())
                + second.orElse("")
                + "<br/>"
                + CoverWords.place(
                        Optional.of(facts.plain(of, "EntityAddressCityOrTown", address.city())),
                        address.state()
                                .map(name ->
                                        facts.transformed(of, "EntityAddressStateOrProvince", STATE_OR_PROVINCE, name)),
                        address.country().map(name -> facts.transformed(of, "EntityAddressCountry", COUNTRY, name)),
                        address.zip().map(code -> facts.plain(of, "EntityAddressPostalZipCode", code)));
    }

    /// By EDGAR's codes, which have one for a state and another kind for all that lies abroad.
    private String incorporated(List<Member> of, String name) {
        return facts.transformed(
                of,
                "EntityIncorporationStateCountryCode",
                Jurisdictions.isAbroad(name) ? PROVINCE_OR_COUNTRY : STATE_OR_PROVINCE,
                name);
    }

    private void boxes() {
        out.append("<div style=\"padding-top:14pt\">" + CoverWords.BOXES + "</div>\n");
        for (var box : CoverBox.values()) {
            out.append("<div style=\"padding-top:4pt\">%s&#160; %s</div>\n"
                    .formatted(facts.box(REPORT, box.concept(), draft.boxes().contains(box)), Xhtml.text(box.words())));
        }
    }

    /// One table for all; with several registrants, whose a class is stands before it.
    private void securities() {
        boolean none = draft.companies().stream()
                .allMatch(company -> company.securities().isEmpty());
        out.append("<div style=\"padding-top:14pt\">" + CoverWords.SECURITIES + (none ? " None" : "") + "</div>\n");
        if (none) {
            return;
        }
        out.append("<table style=\"width:100%;border-collapse:collapse;font-size:10pt;margin-top:6pt\">\n"
                + "<tr style=\"font-size:8pt;font-weight:700\">");
        Stream.of("Registrant", "Title of each class", "Trading Symbol(s)", "Name of each exchange on which registered")
                .skip(draft.companies().size() == 1 ? 1 : 0)
                .forEach(head ->
                        out.append("<td style=\"" + CELL + "border-bottom:1pt solid #000000\">" + head + "</td>"));
        out.append("</tr>\n");
        draft.companies().forEach(company -> company.securities().forEach(security -> security(company, security)));
        out.append("</table>\n");
    }

    private void security(Company company, Security security) {
        var of = members.of(company, security);
        out.append("<tr>");
        if (draft.companies().size() > 1) {
            cell(20, Xhtml.text(company.name()));
        }
        cell(35, facts.plain(of, "Security12bTitle", security.title()));
        cell(
                15,
                security.symbol()
                        .map(symbol -> facts.plain(of, "TradingSymbol", symbol))
                        .orElseGet(() -> facts.transformed(of, "NoTradingSymbolFlag", "ixt:fixed-true", "None")));
        cell(
                30,
                facts.transformed(
                        of,
                        "SecurityExchangeName",
                        "ixt-sec:exchnameen",
                        security.exchange().orElse("")));
        out.append("</tr>\n");
    }

    private void growth() {
        out.append("<div style=\"padding-top:14pt\">" + Xhtml.text(CoverWords.GROWTH) + "</div>\n");
        for (var company : draft.companies()) {
            out.append("<div style=\"text-align:right\">%sEmerging growth company %s</div>\n"
                    .formatted(
                            draft.companies().size() == 1 ? "" : Xhtml.text(company.name()) + ": ",
                            facts.box(members.of(company), "EntityEmergingGrowthCompany", company.emergingGrowth())));
        }
        out.append("<div style=\"padding:6pt 0 8pt 0;border-bottom:3pt solid #000000\">" + CoverWords.TRANSITION);
        for (var company : draft.companies()) {
            out.append(' ')
                    .append(
                            company.emergingGrowth()
                                    ? facts.box(members.of(company), "EntityExTransitionPeriod", company.noTransition())
                                    : "&#9744;");
        }
        out.append("</div>\n");
    }

    private void centre(String style, String html) {
        out.append("<div style=\"text-align:center;%s\">%s</div>\n".formatted(style, html));
    }

    private void label(String words) {
        centre("font-size:8pt", words);
    }

    private static String bold(String html) {
        return "<b>" + html + "</b>";
    }

    private void cell(int percent, String html) {
        out.append("<td style=\"width:%d%%;%s\">%s</td>".formatted(percent, CELL, html));
    }
}
