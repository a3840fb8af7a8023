package eightk.rules;

import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.model.Address;
import eightk.model.CoverPage;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Exhibit;
import eightk.model.FilingStatus;
import eightk.model.FormType;
import eightk.model.HeaderItem;
import eightk.model.Item;
import eightk.model.ItemNumber;
import eightk.model.Part;
import eightk.model.Place;
import eightk.model.PrintedDate;
import eightk.model.Reading;
import eightk.model.Registrant;
import eightk.model.RuleId;
import eightk.model.Signature;
import eightk.model.Submission;
import eightk.model.SubmissionHeader;
import eightk.model.SubmissionHeader.Dialect;
import eightk.model.TaggedFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A report drawn with few strokes, for tests of rules: one without a flaw, of any day, and whatever a test
/// changes about it. Header items stand from line 9 on, the cover on line 1 of document 1, items from line 20 on
/// with one block on the line below each heading, exhibits from line 200 on, signatures on line 300.
final class Sketch {

    private static final String COVER = """
            FORM 8-K
            Date of Report (Date of earliest event reported)
            (Exact name of registrant as specified in its charter)
            (State or other jurisdiction of incorporation) (Commission File Number) (IRS Employer Identification No.)
            (Address of principal executive offices)
            Registrant's telephone number, including area code
            (Former name or former address, if changed since last report)
            Written communications pursuant to Rule 425 under the Securities Act
            Securities registered pursuant to Section 12(b) of the Act:
            Indicate by check mark whether the registrant is an emerging growth company""";

    private final LocalDate lawOf;
    private final List<HeaderItem> headerItems = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Part> laterParts = new ArrayList<>();
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<TaggedFact> facts = new ArrayList<>();
    private Optional<LocalDate> filed = Optional.empty();
    private Optional<LocalDate> period = Optional.empty();
    private Optional<PrintedDate> printed = Optional.empty();
    private Optional<Instant> accepted = Optional.empty();
    private Optional<Integer> amendment = Optional.empty();
    private FormType form = FormType.CURRENT_REPORT;
    private FormType formOnCover = FormType.CURRENT_REPORT;
    private boolean linked = true;
    private String cover = COVER;
    private String employerId = "99-0012345";
    private String fileNumber = "001-99999";
    private String text = "<html><body>Something happened.</body></html>";

    private Sketch(LocalDate lawOf) {
        this.lawOf = lawOf;
    }

    /// A sound submission with the item for other events, signed on the day of the event.
    static Sketch of(LocalDate filed, LocalDate event) {
        var sketch = empty(filed, event);
        return sketch.item(filed.isBefore(Form8K.SECTIONS) ? "5" : "8.01", "Something happened.");
    }

    /// The same without any item.
    static Sketch empty(LocalDate filed, LocalDate event) {
        var sketch = new Sketch(filed);
        sketch.filed = Optional.of(filed);
        return sketch.period(event).printed(event).signed(event);
    }

    /// A document on its own, without a date of any kind.
    static Sketch bare(LocalDate lawOf) {
        return new Sketch(lawOf).item(lawOf.isBefore(Form8K.SECTIONS) ? "5" : "8.01", "Something happened.");
    }

    Sketch period(LocalDate day) {
        period = Optional.of(day);
        return this;
    }

    Sketch withoutPeriod() {
        period = Optional.empty();
        return this;
    }

    Sketch printed(LocalDate day) {
        printed = Optional.of(new PrintedDate(day, day.toString()));
        return this;
    }

    /// Without a date on the cover; its label stays.
    Sketch unprinted() {
        printed = Optional.empty();
        return this;
    }

    Sketch accepted(Instant moment) {
        accepted = Optional.of(moment);
        return this;
    }

    Sketch amends(int number) {
        form = new FormType("8-K/A");
        formOnCover = form;
        amendment = Optional.of(number);
        return this;
    }

    Sketch withoutAmendmentNumber() {
        amendment = Optional.empty();
        return this;
    }

    Sketch formOnCover(String type) {
        formOnCover = new FormType(type);
        return this;
    }

    Sketch employerId(String number) {
        employerId = number;
        return this;
    }

    Sketch fileNumber(String number) {
        fileNumber = number;
        return this;
    }

    /// The cover without the first line that holds the words.
    Sketch coverWithout(String words) {
        cover = String.join(
                "\n", cover.lines().filter(line -> !line.contains(words)).toList());
        return this;
    }

    Sketch text(String source) {
        text = source;
        return this;
    }

    /// A fact of the cover, for the whole company.
    Sketch fact(String name, String value) {
        return fact(name, value, Map.of());
    }

    Sketch fact(String name, String value, Map<String, String> members) {
        facts.add(new TaggedFact(name, members, value, "", false, new Place(1, 2, 1, value)));
        return this;
    }

    /// The facts of a class of securities.
    Sketch listing(Map<String, String> members) {
        return fact("dei:Security12bTitle", "Units", members)
                .fact("dei:SecurityExchangeName", "NYSE", members)
                .fact("dei:TradingSymbol", "EXWI", members);
    }

    Sketch withoutFact(String name) {
        facts.removeIf(fact -> fact.name().equals(name));
        return this;
    }

    /// The facts that a tagged cover has.
    Sketch tagged() {
        fact("dei:EntityCentralIndexKey", "0009999999").fact("dei:EntityRegistrantName", "EXAMPLE WIDGETS INC");
        fact("dei:DocumentType", form.code()).fact("dei:AmendmentFlag", "false");
        for (var name : List.of(
                "DocumentPeriodEndDate",
                "EntityFileNumber",
                "EntityIncorporationStateCountryCode",
                "EntityTaxIdentificationNumber",
                "EntityAddressAddressLine1",
                "EntityAddressCityOrTown",
                "EntityAddressPostalZipCode",
                "CityAreaCode",
                "LocalPhoneNumber",
                "WrittenCommunications",
                "SolicitingMaterial",
                "PreCommencementTenderOffer",
                "PreCommencementIssuerTenderOffer",
                "EntityEmergingGrowthCompany")) {
            fact("dei:" + name, "false");
        }
        return this;
    }

    Sketch headerItem(String number) {
        headerItems.add(new HeaderItem(
                number,
                Optional.of(ItemNumber.parse(number)),
                Place.headerLine(9 + headerItems.size(), "ITEM INFORMATION: " + number)));
        return this;
    }

    Sketch blankHeaderItem() {
        headerItems.add(new HeaderItem("", Optional.empty(), Place.headerLine(9 + headerItems.size(), "")));
        return this;
    }

    Sketch withoutHeaderItems() {
        headerItems.clear();
        return this;
    }

    /// An item, in the header and in the document.
    Sketch item(String number, String words) {
        return headerItem(number).heading(number, words);
    }

    /// An item in the document alone, with the caption of the form.
    Sketch heading(String number, String words) {
        return heading(number, caption(number), words, Optional.empty());
    }

    Sketch itemCaptioned(String number, Optional<String> caption, String words) {
        return headerItem(number).heading(number, caption, words, Optional.empty());
    }

    /// An item whose text claims a status.
    Sketch itemClaiming(String number, FilingStatus status, String words) {
        var claim = new Item.Claim(status, new Place(1, 21 + 10 * items.size(), 1, words));
        return headerItem(number).heading(number, caption(number), words, Optional.of(claim));
    }

    Sketch itemWithLegend(String number, String legend) {
        return itemClaiming(number, FilingStatus.FURNISHED, legend);
    }

    private Optional<String> caption(String number) {
        return Form8K.on(lawOf).item(ItemNumber.parse(number)).map(FormItem::caption);
    }

    private Sketch heading(String number, Optional<String> caption, String words, Optional<Item.Claim> claim) {
        var parsed = ItemNumber.parse(number);
        int line = 20 + 10 * items.size();
        items.add(new Item(
                parsed,
                caption,
                "Item " + number,
                List.of(),
                List.of(),
                words.isEmpty() ? List.of() : List.of(SketchParts.paragraph(line + 1, words)),
                Form8K.on(lawOf).status(parsed),
                claim,
                new Place(1, line, 1, "Item " + number)));
        return this;
    }

    /// An exhibit that is listed, attached, or both.
    Sketch exhibit(String number, boolean listed, boolean attached) {
        var document = Optional.<Document>empty();
        if (attached) {
            var added = SketchParts.document(
                    documents.size() + 2, "EX-" + number, "ex" + (documents.size() + 1) + ".htm", "Text.");
            documents.add(added);
            document = Optional.of(added);
        }
        exhibits.add(new Exhibit(
                number,
                Optional.of("An exhibit"),
                document,
                listed,
                FilingStatus.FILED,
                Optional.empty(),
                new Place(1, 200 + exhibits.size(), 1, number)));
        return this;
    }

    /// Without hyperlinks to the exhibits.
    Sketch unlinked() {
        linked = false;
        return this;
    }

    /// An exhibit index after the signatures.
    Sketch indexAtTheEnd() {
        laterParts.add(new Part(Part.Kind.EXHIBIT_INDEX, List.of(), new Place(1, 310, 1, "EXHIBIT INDEX")));
        return this;
    }

    Sketch signed(LocalDate day) {
        return signature(new Signature(
                Optional.of("EXAMPLE WIDGETS INC"),
                Optional.of("Jane Roe"),
                Optional.of("Secretary"),
                Optional.of(new PrintedDate(day, day.toString())),
                true,
                new Place(1, 300, 1, "/s/ Jane Roe")));
    }

    /// This signature instead of any other.
    Sketch signature(Signature signature) {
        signatures.clear();
        signatures.add(signature);
        return this;
    }

    Sketch unsigned() {
        signatures.clear();
        return this;
    }

    Reading<CurrentReport> read() {
        return Reading.of(new CurrentReport(
                new Submission(header(), documents()), coverPage(), items, parts(), exhibits, signatures, facts));
    }

    Examination examine() {
        return Examination.of(read(), RuleBook.current(), Optional.empty());
    }

    /// The names of the rules that found something, each once.
    List<String> breaches() {
        return examine().findings().stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .toList();
    }

    /// Whether one rule found something.
    boolean breaks(RuleId rule) {
        return breaches().contains(rule.id());
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Part.Kind.COVER, List.of(SketchParts.paragraph(1, cover)), new Place(1, 1, 1, "FORM 8-K")));
        parts.add(new Part(Part.Kind.SIGNATURE, List.of(), new Place(1, 299, 1, "SIGNATURES")));
        parts.addAll(laterParts);
        return parts;
    }

    private List<Document> documents() {
        var all = new ArrayList<Document>();
        all.add(SketchParts.document(1, form.toString(), "form8k.htm", linked ? text + links() : text));
        all.addAll(documents);
        return all;
    }

    private String links() {
        return documents.stream()
                .flatMap(document -> document.fileName().stream())
                .map("<a href=\"%s\">exhibit</a>"::formatted)
                .collect(Collectors.joining());
    }

    private CoverPage coverPage() {
        var registrant = new Registrant(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(fileNumber),
                Optional.of(employerId),
                Optional.empty(),
                Optional.empty(),
                Address.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new CoverPage(Optional.of(formOnCover), amendment, printed, List.of(registrant), Optional.empty());
    }

    private SubmissionHeader header() {
        return filed.isEmpty()
                ? SubmissionHeader.NONE
                : new SubmissionHeader(
                        Dialect.WEB_TEXT,
                        Optional.empty(),
                        Optional.of(form),
                        period,
                        headerItems,
                        filed,
                        accepted,
                        Optional.empty(),
                        List.of(SketchParts.FILER),
                        List.of());
    }
}
