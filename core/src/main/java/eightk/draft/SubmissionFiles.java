package eightk.draft;

import eightk.draft.DocumentWriter.Built;
import eightk.draft.Draft.Company;
import eightk.edgar.Container;
import eightk.edgar.Container.Body;
import eightk.edgar.Container.LineEnd;
import eightk.edgar.ContainerLine;
import eightk.edgar.ContainerLine.Keyed;
import eightk.edgar.ContainerLine.Plain;
import eightk.edgar.ContainerLine.Tagged;
import eightk.edgar.KeyGaps;
import eightk.edgar.SubmissionWriter;
import eightk.edgar.UuencodeManner;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.law.Jurisdictions;
import eightk.law.Provision;
import eightk.model.ItemNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The files in which all documents of a draft stand: the one EDGAR takes, and the text it would disseminate.
public final class SubmissionFiles {

    private final Draft draft;
    private final List<Built> documents;

    public SubmissionFiles(Draft draft, List<Built> documents) {
        this.draft = draft;
        this.documents = List.copyOf(documents);
    }

    /// What EDGAR Next takes, marked as a test and without the CCC, which is secret and added when it is sent.
    public String xml() {
        var out = new StringBuilder();
        out.append("""
                <?xml version="1.0" ?>
                <cor:edgarSubmission xmlns:cor="http://www.sec.gov/edgar/coreg" \
                xmlns:com="http://www.sec.gov/edgar/common">
                  <cor:liveTestFlag>TEST</cor:liveTestFlag>
                  <cor:flags>
                    <com:confirmingCopyFlag>false</com:confirmingCopyFlag>
                    <com:overrideInternetFlag>false</com:overrideInternetFlag>
                    <com:returnCopyFlag>false</com:returnCopyFlag>
                  </cor:flags>
                  <cor:submissionType>%s</cor:submissionType>
                  <cor:filer><cor:filerId>%s</cor:filerId></cor:filer>%s
                  <cor:sros><com:sroId>NONE</com:sroId></cor:sros>
                """.formatted(draft.form().code(), draft.company().cik(), coRegistrants()));
        out.append("  <cor:periodOfReport>%s</cor:periodOfReport>\n".formatted(draft.event()));
        out.append("  <cor:items>");
        items().forEach(item -> out.append("<cor:item>" + item + "</cor:item>"));
        out.append("</cor:items>\n");
        out.append("  <cor:emergingGrowthCompanyFlag>%s</cor:emergingGrowthCompanyFlag>\n"
                .formatted(draft.company().emergingGrowth()));
        out.append("  <cor:documents>\n");
        documents.forEach(document -> out.append("""
                    <com:document><com:conformedName>%s</com:conformedName>\
                <com:conformedDocumentType>%s</com:conformedDocumentType><com:contents>%s</com:contents></com:document>
                """.formatted(
                        document.fileName(),
                        document.type(),
                        Base64.getEncoder().encodeToString(document.content().toArray()))));
        return out.append("  </cor:documents>\n</cor:edgarSubmission>\n").toString();
    }

    private String coRegistrants() {
        return draft.companies().size() == 1
                ? ""
                : draft.companies().stream()
                        .skip(1)
                        .map(company -> "<cor:coRegistrant><cor:filerId>%s</cor:filerId></cor:coRegistrant>"
                                .formatted(company.cik()))
                        .collect(Collectors.joining("", "\n  <cor:coRegistrants>", "</cor:coRegistrants>"));
    }

    /// The text as EDGAR would disseminate it on a day, but for the accession number, which EDGAR gives.
    public byte[] text(LocalDate filed) {
        var name = "submission.txt : " + day(filed);
        var header = new ArrayList<ContainerLine>();
        header.add(new Tagged("SEC-DOCUMENT", name));
        header.add(new Tagged("SEC-HEADER", name));
        keyed(header, 0, "CONFORMED SUBMISSION TYPE", draft.form().code());
        keyed(header, 0, "PUBLIC DOCUMENT COUNT", Integer.toString(documents.size()));
        keyed(header, 0, "CONFORMED PERIOD OF REPORT", day(draft.event()));
        items().forEach(item -> keyed(header, 0, "ITEM INFORMATION", label(item, filed)));
        keyed(header, 0, "FILED AS OF DATE", day(filed));
        if (Manner.CHANGE_DATE.on(filed)) {
            keyed(header, 0, "DATE AS OF CHANGE", day(filed));
        }
        draft.companies().forEach(company -> filer(company, filed, header));
        header.add(new Plain(""));
        header.add(new Tagged("/SEC-HEADER", ""));
        var parts = new ArrayList<Container.Part>();
        for (var document : documents) {
            parts.add(SubmissionWriter.part(
                    document.type(),
                    parts.size() + 1,
                    Optional.of(document.fileName()).filter(_ -> Manner.FILE_NAMES.on(filed)),
                    document.description(),
                    body(document)));
        }
        return SubmissionWriter.write(
                new Container(LineEnd.LF, header, parts, List.of(new Tagged("/SEC-DOCUMENT", "")), true));
    }

    private void filer(Company company, LocalDate filed, List<ContainerLine> to) {
        var address = company.address();
        to.add(new Plain(""));
        keyed(to, 0, "FILER", "");
        to.add(new Plain(""));
        keyed(to, 1, "COMPANY DATA", "");
        keyed(to, 2, "COMPANY CONFORMED NAME", company.name().toUpperCase(Locale.ROOT));
        keyed(to, 2, "CENTRAL INDEX KEY", company.cik().toString());
        company.sic()
                .ifPresent(industry -> keyed(to, 2, "STANDARD INDUSTRIAL CLASSIFICATION", "[%s]".formatted(industry)));
        keyed(
                to,
                2,
                Manner.EIN.on(filed) ? "EIN" : "IRS NUMBER",
                company.employerId().replace("-", ""));
        keyed(to, 2, "STATE OF INCORPORATION", code(company.state()));
        company.fiscalYearEnd().ifPresent(end -> keyed(to, 2, "FISCAL YEAR END", end.replace("-", "")));
        to.add(new Plain(""));
        keyed(to, 1, "FILING VALUES", "");
        keyed(to, 2, "FORM TYPE", draft.form().code());
        keyed(to, 2, "SEC ACT", "1934 Act");
        keyed(to, 2, "SEC FILE NUMBER", company.fileNumber());
        to.add(new Plain(""));
        keyed(to, 1, "BUSINESS ADDRESS", "");
        keyed(to, 2, "STREET 1", address.street().toUpperCase(Locale.ROOT));
        address.street2().ifPresent(street -> keyed(to, 2, "STREET 2", street.toUpperCase(Locale.ROOT)));
        keyed(to, 2, "CITY", address.city().toUpperCase(Locale.ROOT));
        keyed(to, 2, "STATE", code(address.state().or(address::country).orElse("")));
        address.zip().ifPresent(zip -> keyed(to, 2, "ZIP", zip));
        keyed(to, 2, "BUSINESS PHONE", company.phone().toString().replaceAll("\\D", ""));
    }

    private static Body body(Built document) {
        var content = document.content();
        var name = document.fileName();
        if (name.endsWith(".pdf") || name.endsWith(".jpg") || name.endsWith(".gif")) {
            boolean pdf = name.endsWith(".pdf");
            return new Body.Encoded(
                    pdf ? "<PDF>\n" : "", "644", name, content, UuencodeManner.GRAVE, pdf ? "\n</PDF>\n" : "\n");
        }
        var text = new String(content.toArray(), StandardCharsets.UTF_8);
        boolean tagged = document.type().startsWith("EX-101") || text.contains("<ix:header>");
        return new Body.Text(tagged ? "<XBRL>\n" + text + "</XBRL>\n" : text, true);
    }

    private List<ItemNumber> items() {
        return draft.provisions().stream().map(Provision::item).distinct().toList();
    }

    private static String label(ItemNumber number, LocalDate filed) {
        return Form8K.on(filed).item(number).map(FormItem::headerLabels).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse(number.toString());
    }

    private static String code(String state) {
        return Jurisdictions.code(state).orElse("");
    }

    private static void keyed(List<ContainerLine> to, int depth, String key, String value) {
        to.add(new Keyed(depth, key, KeyGaps.of(key), value));
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
