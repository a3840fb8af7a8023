package eightk.render;

import eightk.law.Requirements;
import eightk.law.Washington;
import eightk.model.Address;
import eightk.model.Block;
import eightk.model.CoverPage.Boxes;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Exhibit;
import eightk.model.Finding;
import eightk.model.Item;
import eightk.model.Origin;
import eightk.model.Part;
import eightk.model.Place;
import eightk.model.PrintedDate;
import eightk.model.Registrant;
import eightk.model.Registrant.Security;
import eightk.model.Signature;
import eightk.report.AmendedReport;
import eightk.rules.Examination;
import eightk.rules.Examination.Ignored;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A report as one JSON object, in the shape of `eightk/schema/report-1.json`: the contract with programs.
///
/// The names are for good. New ones may come, so a reader must pass over what it does not know.
public final class ReportJson {

    /// The resource that holds the JSON Schema (draft 2020-12) of what is written here.
    public static final String SCHEMA = "/eightk/schema/report-1.json";

    private static final String SCHEMA_VERSION = "1";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private ReportJson() {}

    /// The object on one line, without a line end.
    public static String line(Dossier dossier) {
        var out = new StringWriter();
        write(dossier, out);
        return out.toString();
    }

    /// Writes the object on one line, without a line end, and leaves the writer open.
    ///
    /// @throws tools.jackson.core.JacksonException if the writer fails
    public static void write(Dossier dossier, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonFields(json).object(dossier, ReportJson::dossier);
        }
    }

    private static void dossier(JsonFields to, Dossier dossier) {
        var report = dossier.report();
        to.text("schemaVersion", SCHEMA_VERSION)
                .text("readerVersion", ReaderVersion.CURRENT)
                .text("file", dossier.file());
        identity(to, report);
        to.objects("registrants", dossier.registrants(), ReportJson::registrant)
                .object("boxes", report.cover().boxes(), ReportJson::boxes)
                .objects("documents", report.submission().documents(), ReportJson::document)
                .texts("headerItems", headerItems(report))
                .objects("items", report.items(), ReportJson::item)
                .objects("parts", report.parts(), ReportJson::part)
                .objects("exhibits", report.exhibits(), ReportJson::exhibit)
                .objects("signatures", report.signatures(), ReportJson::signature)
                .objects("events", dossier.events(), (each, event) -> EventJson.write(each, report, event))
                .object("law", dossier.examination(), (JsonFields each, Examination law) -> law(each, dossier, law))
                .objects("findings", dossier.findings(), (each, finding) -> finding(each, dossier, finding));
    }

    private static void identity(JsonFields to, CurrentReport report) {
        var header = report.submission().header();
        to.text("accessionNumber", header.accessionNumber())
                .text("form", report.form())
                .object("amendment", Optional.of(report).filter(it -> it.form().isAmendment()), ReportJson::amendment)
                .text("filedAsOf", header.filedAsOf())
                .text("acceptedAt", header.acceptedAt().map(Washington::written))
                .text("acceptedAtBasis", header.acceptedAt().map(_ -> "header"))
                .text("periodOfReport", report.periodOfReport())
                .text("periodOfReportAsPrinted", report.cover().dateOfReport().map(PrintedDate::asPrinted));
    }

    /// A blank header line has no code; it is listed all the same, so that lines can be counted.
    private static List<String> headerItems(CurrentReport report) {
        return report.submission().header().items().stream()
                .map(item -> item.number().map(Object::toString).orElse(""))
                .toList();
    }

    private static void amendment(JsonFields to, CurrentReport report) {
        to.number("number", report.cover().amendment())
                .text(
                        "amends",
                        AmendedReport.in(report)
                                .flatMap(amended -> amended.accession()
                                        .map(Object::toString)
                                        .or(() -> amended.date().map(Object::toString))));
    }

    private static void registrant(JsonFields to, Registrant registrant) {
        to.text("name", registrant.name())
                .text("cik", registrant.cik())
                .text("stateOfIncorporation", registrant.stateOfIncorporation())
                .text("commissionFileNumber", registrant.commissionFileNumber())
                .text("employerId", registrant.employerId())
                .text("fiscalYearEnd", registrant.fiscalYearEnd())
                .text("sic", registrant.sic())
                .object("address", registrant.address(), ReportJson::address)
                .text("phone", registrant.phone())
                .text("formerName", registrant.formerName())
                .objects("securities", registrant.securities(), ReportJson::security)
                .flag("emergingGrowth", registrant.emergingGrowth())
                .flag("exTransitionPeriod", registrant.exTransitionPeriod());
    }

    private static void address(JsonFields to, Address address) {
        to.text("street1", address.street1())
                .text("street2", address.street2())
                .text("city", address.city())
                .text("state", address.state())
                .text("zip", address.zip())
                .text("country", address.country());
    }

    private static void security(JsonFields to, Security security) {
        to.text("title", security.title()).text("symbol", security.symbol()).text("exchange", security.exchange());
    }

    private static void boxes(JsonFields to, Boxes boxes) {
        to.flag("writtenCommunications", boxes.writtenCommunications())
                .flag("solicitingMaterial", boxes.solicitingMaterial())
                .flag("preCommencementTenderOffer", boxes.preCommencementTenderOffer())
                .flag("preCommencementIssuerTenderOffer", boxes.preCommencementIssuerTenderOffer());
    }

    private static void document(JsonFields to, Document document) {
        to.number("sequence", document.sequence())
                .text("type", document.type())
                .text("fileName", document.fileName())
                .text("description", document.description())
                .number("bytes", document.text().length());
    }

    private static void item(JsonFields to, Item item) {
        to.text("number", item.number())
                .text("caption", item.caption())
                .text("heading", item.heading())
                .texts("jointWith", item.jointWith())
                .texts("subparagraphs", item.subparagraphs())
                .objects("blocks", item.blocks(), ReportJson::block)
                .text("text", item.text())
                .text("status", item.status().label())
                .text("claimed", item.claimed().map(claim -> claim.status().label()))
                .object("place", item.place(), ReportJson::place);
    }

    private static void block(JsonFields to, Block block) {
        var kind = switch (block) {
            case Block.Paragraph _ -> "paragraph";
            case Block.ListItem _ -> "listItem";
            case Block.Table _ -> "table";
        };
        List<List<String>> rows = block instanceof Block.Table table ? table.rows() : List.of();
        to.text("kind", kind).text("text", block.text()).rows("rows", rows);
    }

    private static void part(JsonFields to, Part part) {
        to.text("kind", part.kind().label()).text("text", part.text()).object("place", part.place(), ReportJson::place);
    }

    private static void exhibit(JsonFields to, Exhibit exhibit) {
        to.text("number", exhibit.number())
                .text("description", exhibit.description())
                .text("documentType", exhibit.document().map(Document::type))
                .text("fileName", exhibit.document().flatMap(Document::fileName))
                .flag("attached", exhibit.attached())
                .flag("listed", exhibit.listed())
                .text("status", exhibit.status().label())
                .object("incorporatedFrom", exhibit.incorporatedFrom(), ReportJson::pointer)
                .object("place", exhibit.place(), ReportJson::place);
    }

    private static void pointer(JsonFields to, Exhibit.Pointer pointer) {
        to.text("form", pointer.form())
                .text("date", pointer.date().map(PrintedDate::date))
                .text("dateAsPrinted", pointer.date().map(PrintedDate::asPrinted))
                .text("exhibit", pointer.exhibit())
                .text("text", pointer.text());
    }

    private static void signature(JsonFields to, Signature signature) {
        to.text("registrant", signature.registrant())
                .text("name", signature.name())
                .text("title", signature.title())
                .text("date", signature.date().map(PrintedDate::date))
                .text("dateAsPrinted", signature.date().map(PrintedDate::asPrinted))
                .flag("conformed", signature.conformed())
                .object("place", signature.place(), ReportJson::place);
    }

    private static void law(JsonFields to, Dossier dossier, Examination examination) {
        to.text("asOf", examination.asOf())
                .text("basis", examination.basis().label())
                .text("edition", examination.law().edition())
                .objects("ignored", examination.ignored(), (each, ignored) -> ignored(each, dossier, ignored));
    }

    private static void ignored(JsonFields to, Dossier dossier, Ignored ignored) {
        finding(to, dossier, ignored.finding());
        to.text("reason", ignored.reason());
    }

    private static void finding(JsonFields to, Dossier dossier, Finding finding) {
        var requirement = Requirements.of(finding.rule());
        to.text("rule", finding.rule())
                .text("effect", requirement.effect().label())
                .text("certainty", finding.certainty().label())
                .text("message", Wording.sentence(finding))
                .text("mend", requirement.mend())
                .object("place", finding.place(), ReportJson::place)
                .object("origin", dossier.origins().apply(finding.place()), ReportJson::origin)
                .text("citation", requirement.citation());
    }

    static void place(JsonFields to, Place place) {
        to.number("document", place.document())
                .number("line", positive(place.line()))
                .number("column", positive(place.column()))
                .text("quote", place.quote());
    }

    private static void origin(JsonFields to, Origin origin) {
        to.text("file", origin.file()).number("line", positive(origin.line()));
    }

    /// In a place, 0 stands for the whole.
    private static Optional<Integer> positive(int number) {
        return Optional.of(number).filter(it -> it > 0);
    }
}
