package eightk.render;

import eightk.model.AccessionNumber;
import eightk.model.Address;
import eightk.model.Block;
import eightk.model.Block.Paragraph;
import eightk.model.Block.Table;
import eightk.model.Bytes;
import eightk.model.Certainty;
import eightk.model.Cik;
import eightk.model.CoverPage;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Exhibit;
import eightk.model.Filer;
import eightk.model.FilingStatus;
import eightk.model.Finding;
import eightk.model.FormType;
import eightk.model.HeaderItem;
import eightk.model.Item;
import eightk.model.ItemNumber;
import eightk.model.Part;
import eightk.model.Place;
import eightk.model.PrintedDate;
import eightk.model.Registrant;
import eightk.model.RuleId;
import eightk.model.Signature;
import eightk.model.Submission;
import eightk.model.SubmissionHeader;
import eightk.model.SubmissionHeader.Dialect;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reports of invented companies, as the readers would hand them over.
final class Reports {

    private static final PrintedDate MARCH_3 = new PrintedDate(LocalDate.parse("2003-03-03"), "March 3, 2003");

    private Reports() {}

    /// A document of 2003 on its own, with one doubt.
    static Dossier bare() {
        var cover = new CoverPage(
                Optional.of(FormType.CURRENT_REPORT),
                Optional.empty(),
                Optional.of(MARCH_3),
                List.of(registrant()),
                Optional.empty());
        var submission = new Submission(SubmissionHeader.NONE, List.of(document(1, "8-K", Optional.empty())));
        return new Dossier("larkspur.txt", report(submission, cover), List.of(legend()));
    }

    /// The same report as an amendment under a header of 2026, with several registrants and boxes.
    static Dossier amended() {
        var form = new FormType("8-K/A");
        var cover = new CoverPage(
                Optional.of(form),
                Optional.of(2),
                Optional.of(MARCH_3),
                List.of(registrant(), registrant()),
                Optional.of(new CoverPage.Boxes(false, true, false, false)));
        var documents =
                List.of(document(1, "8-K/A", Optional.of("d8ka.htm")), document(2, "EX-99.1", Optional.empty()));
        return new Dossier("-", report(new Submission(header(form), documents), cover), List.of());
    }

    /// An annual report: a header and documents, and nothing that a Form 8-K has.
    static Dossier annual() {
        var form = new FormType("10-K");
        var submission = new Submission(header(form), List.of(document(1, "10-K", Optional.of("d10k.htm"))));
        var report =
                new CurrentReport(submission, CoverPage.BLANK, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Dossier("year.txt", report, List.of());
    }

    static Finding legend() {
        return new Finding.WithoutEffect(
                new RuleId("8K-LEGEND-WITHOUT-EFFECT"),
                Certainty.SURE,
                new Place(1, 45, 1, "will not be treated as \"filed\""),
                "the legend that Item 5 is not filed",
                "the form of that day furnishes only Item 9");
    }

    private static CurrentReport report(Submission submission, CoverPage cover) {
        var index = new Table(
                List.of(List.of("99.1", "Press release"), List.of("", "dated <March> 3, 2003")),
                new Place(1, 60, 1, "99.1"));
        return new CurrentReport(
                submission,
                cover,
                List.of(
                        item(
                                "5",
                                "OTHER EVENTS",
                                furnished(),
                                new Paragraph("Iris Fell was \u001B[31mnamed.", line(40))),
                        item("7", "FINANCIAL STATEMENTS AND EXHIBITS", Optional.empty(), index)),
                List.of(new Part(Part.Kind.COVER, List.of(new Paragraph("FORM 8-K", line(1))), line(1))),
                List.of(exhibit(), byReference()),
                List.of(signature()),
                List.of());
    }

    private static Item item(String number, String caption, Optional<Item.Claim> claimed, Block block) {
        return new Item(
                ItemNumber.parse(number),
                Optional.of(caption),
                "ITEM %s. %s".formatted(number, caption),
                List.of(),
                List.of(),
                List.of(block),
                FilingStatus.FILED,
                claimed,
                new Place(1, 37, 1, "ITEM %s. %s".formatted(number, caption)));
    }

    private static Optional<Item.Claim> furnished() {
        return Optional.of(new Item.Claim(FilingStatus.FURNISHED, line(45)));
    }

    private static Exhibit exhibit() {
        return new Exhibit(
                "99.1",
                Optional.of(
                        "Press release of Larkspur Instruments, dated March 3, 2003, on the appointment of a director"
                                + " and of a Chief Financial Officer"),
                Optional.empty(),
                true,
                FilingStatus.FILED,
                Optional.empty(),
                line(60));
    }

    private static Exhibit byReference() {
        var pointer = new Exhibit.Pointer(
                Optional.of("10-K"),
                Optional.of(MARCH_3),
                Optional.of("10.4"),
                "incorporated by reference to Exhibit 10.4");
        return new Exhibit(
                "10.1",
                Optional.of("Lease"),
                Optional.empty(),
                true,
                FilingStatus.FILED,
                Optional.of(pointer),
                line(61));
    }

    private static Signature signature() {
        return new Signature(
                Optional.of("LARKSPUR INSTRUMENTS"),
                Optional.of("Iris Fell"),
                Optional.of("President"),
                Optional.of(MARCH_3),
                true,
                line(75));
    }

    private static Registrant registrant() {
        var address = new Address(
                Optional.of("1 Mill Lane"),
                Optional.empty(),
                Optional.of("Dunmore"),
                Optional.of("PA"),
                Optional.of("18512"),
                Optional.empty());
        return new Registrant(
                Optional.of("LARKSPUR INSTRUMENTS"),
                Optional.empty(),
                Optional.of("PENNSYLVANIA"),
                Optional.of("000-99001"),
                Optional.of("99-0012345"),
                Optional.empty(),
                Optional.empty(),
                address,
                Optional.of("(570) 555-0100"),
                Optional.empty(),
                List.of(new Registrant.Security("Common Stock", Optional.of("LRKS"), Optional.empty())),
                Optional.of(false),
                Optional.empty());
    }

    private static SubmissionHeader header(FormType form) {
        return new SubmissionHeader(
                Dialect.WEB_TEXT,
                Optional.of(AccessionNumber.parse("0000990001-26-000007")),
                Optional.of(form),
                Optional.of(LocalDate.parse("2026-06-24")),
                List.of(
                        new HeaderItem("", Optional.empty(), Place.headerLine(9, "")),
                        new HeaderItem("8.01", Optional.of(ItemNumber.parse("8.01")), Place.headerLine(10, "8.01"))),
                Optional.of(LocalDate.parse("2026-06-25")),
                Optional.of(Instant.parse("2026-06-25T11:59:33Z")),
                Optional.of(2),
                List.of(filer(form)),
                List.of());
    }

    private static Filer filer(FormType form) {
        return new Filer(
                "FILER",
                Optional.of("LARKSPUR INSTRUMENTS INC"),
                Optional.of(new Cik(990_001)),
                Optional.of("3826"),
                Optional.of("990012345"),
                Optional.of("PA"),
                Optional.of("1231"),
                Optional.of(form),
                Optional.empty(),
                Optional.of("001-99001"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Document document(int sequence, String type, Optional<String> fileName) {
        return new Document(
                sequence,
                new FormType(type),
                fileName,
                Optional.empty(),
                Bytes.of("FORM 8-K".getBytes(StandardCharsets.US_ASCII)));
    }

    private static Place line(int line) {
        return new Place(1, line, 1, "");
    }
}
