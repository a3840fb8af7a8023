package eightk.draft;

import eightk.draft.Draft.Company;
import eightk.model.Registrant.Security;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The cover page since 2 May 2019 (Release 33-10618), with its facts.
final class CoverWriter {

    static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private static final String CONTEXT = "c-1";

    private final Draft draft;
    private final Tagged facts;
    private final StringBuilder out = new StringBuilder();

    CoverWriter(Draft draft, Tagged facts) {
        this.draft = draft;
        this.facts = facts;
    }

    String write() {
        var company = draft.company();
        title();
        registrant(company);
        boxes();
        securities(company);
        growth(company);
        return out.toString();
    }

    private void title() {
        centre(
                "border-top:3pt solid #000000;font-size:13pt;font-weight:700;padding-top:8pt",
                "UNITED STATES<br/>SECURITIES AND EXCHANGE COMMISSION");
        centre("font-weight:700", "Washington, D.C. 20549");
        centre(
                "font-size:18pt;font-weight:700;padding-top:14pt",
                "FORM " + facts.plain(CONTEXT, "DocumentType", draft.form().code()));
        centre(
                "font-weight:700;padding-top:8pt",
                "CURRENT REPORT<br/>Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934");
        centre(
                "padding-top:12pt",
                "Date of Report (Date of earliest event reported): <b>%s</b>".formatted(date(draft.event())));
    }

    private String date(LocalDate day) {
        return facts.transformed(CONTEXT, "DocumentPeriodEndDate", "ixt:date-monthname-day-year-en", LONG.format(day));
    }

    private void registrant(Company company) {
        centre(
                "font-size:18pt;font-weight:700;padding-top:14pt",
                facts.plain(CONTEXT, "EntityRegistrantName", company.name()));
        label("(Exact name of registrant as specified in its charter)");
        out.append("<table style=\"width:100%;border-collapse:collapse;margin-top:12pt\">\n<tr>");
        cell("33%", state("EntityIncorporationStateCountryCode", company.state()));
        cell("34%", facts.plain(CONTEXT, "EntityFileNumber", company.fileNumber()));
        cell("33%", facts.plain(CONTEXT, "EntityTaxIdentificationNumber", company.employerId()));
        out.append("</tr>\n<tr style=\"font-size:8pt\">"
                + "<td style=\"text-align:center\">(State or other jurisdiction of incorporation)</td>"
                + "<td style=\"text-align:center\">(Commission File Number)</td>"
                + "<td style=\"text-align:center\">(IRS Employer Identification No.)</td></tr>\n</table>\n");
        centre("font-weight:700;padding-top:12pt", address(company));
        label("(Address of principal executive offices) (Zip Code)");
        centre(
                "font-weight:700;padding-top:12pt",
                "(%s) %s"
                        .formatted(
                                facts.plain(
                                        CONTEXT, "CityAreaCode", company.phone().area()),
                                facts.plain(
                                        CONTEXT,
                                        "LocalPhoneNumber",
                                        company.phone().local())));
        label("(Registrant&#8217;s telephone number, including area code)");
        centre("font-weight:700;padding-top:12pt", "Not Applicable");
        label("(Former name or former address, if changed since last report)");
    }

    private String address(Company company) {
        var address = company.address();
        var second = address.street2().map(street -> ", " + facts.plain(CONTEXT, "EntityAddressAddressLine2", street));
        return "%s%s, %s, %s %s"
                .formatted(
                        facts.plain(CONTEXT, "EntityAddressAddressLine1", address.street()),
                        second.orElse(""),
                        facts.plain(CONTEXT, "EntityAddressCityOrTown", address.city()),
                        state("EntityAddressStateOrProvince", address.state()),
                        facts.plain(CONTEXT, "EntityAddressPostalZipCode", address.zip()));
    }

    private String state(String name, String state) {
        return facts.transformed(CONTEXT, name, "ixt-sec:stateprovnameen", state);
    }

    private void boxes() {
        out.append(
                "<div style=\"padding-top:14pt\">Check the appropriate box below if the Form 8-K filing is intended to"
                        + " simultaneously satisfy the filing obligation of the registrant under any of the following"
                        + " provisions:</div>\n");
        box(
                "WrittenCommunications",
                "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)");
        box(
                "SolicitingMaterial",
                "Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)");
        box(
                "PreCommencementTenderOffer",
                "Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))");
        box(
                "PreCommencementIssuerTenderOffer",
                "Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))");
    }

    private void box(String name, String words) {
        out.append(
                "<div style=\"padding-top:4pt\">%s&#160; %s</div>\n".formatted(facts.box(CONTEXT, name, false), words));
    }

    private void securities(Company company) {
        out.append("<div style=\"padding-top:14pt\">Securities registered pursuant to Section 12(b) of the Act:"
                + (company.securities().isEmpty() ? " None" : "") + "</div>\n");
        if (company.securities().isEmpty()) {
            return;
        }
        out.append("<table style=\"width:100%;border-collapse:collapse;margin-top:6pt\">\n"
                + "<tr style=\"font-size:8pt;font-weight:700\">");
        for (var head :
                new String[] {"Title of each class", "Trading Symbol(s)", "Name of each exchange on which registered"
                }) {
            out.append("<td style=\"text-align:center;border-bottom:1pt solid #000000\">" + head + "</td>");
        }
        out.append("</tr>\n");
        company.securities().forEach(this::security);
        out.append("</table>\n");
    }

    private void security(Security security) {
        out.append("<tr>");
        cell("40%", facts.plain(CONTEXT, "Security12bTitle", security.title()));
        cell("20%", facts.plain(CONTEXT, "TradingSymbol", security.symbol().orElse("")));
        cell(
                "40%",
                facts.transformed(
                        CONTEXT,
                        "SecurityExchangeName",
                        "ixt-sec:exchnameen",
                        security.exchange().orElse("")));
        out.append("</tr>\n");
    }

    private void growth(Company company) {
        out.append("<div style=\"padding-top:14pt\">Indicate by check mark whether the registrant is an emerging growth"
                + " company as defined in Rule 405 of the Securities Act of 1933 (&#167;230.405 of this chapter) or Rule"
                + " 12b-2 of the Securities Exchange Act of 1934 (&#167;240.12b-2 of this chapter).</div>\n");
        out.append("<div style=\"text-align:right\">Emerging growth company %s</div>\n"
                .formatted(facts.box(CONTEXT, "EntityEmergingGrowthCompany", company.emergingGrowth())));
        var transition = company.emergingGrowth()
                ? facts.box(CONTEXT, "EntityExTransitionPeriod", company.noTransition())
                : "&#9744;";
        out.append("<div style=\"padding:6pt 0 8pt 0;border-bottom:3pt solid #000000\">If an emerging growth company,"
                + " indicate by check mark if the registrant has elected not to use the extended transition period for"
                + " complying with any new or revised financial accounting standards provided pursuant to Section 13(a)"
                + " of the Exchange Act. " + transition + "</div>\n");
    }

    private void centre(String style, String html) {
        out.append("<div style=\"text-align:center;%s\">%s</div>\n".formatted(style, html));
    }

    private void label(String html) {
        centre("font-size:8pt", html);
    }

    private void cell(String width, String html) {
        out.append("<td style=\"width:%s;text-align:center;font-weight:700\">%s</td>".formatted(width, html));
    }
}
