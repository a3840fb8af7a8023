package eightk.rules;

import eightk.law.Form8K;
import eightk.model.Block;
import eightk.model.Block.Paragraph;
import eightk.model.CoverPage;
import eightk.model.CurrentReport;
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
import eightk.model.Signature;
import eightk.model.Submission;
import eightk.model.SubmissionHeader;
import eightk.model.SubmissionHeader.Dialect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A report drawn with few strokes, for tests of rules. Header items stand from line 9 on, the cover on line 1
/// of document 1, items from line 20 on, each one block on the line below its heading.
final class Sketch {

    private final List<HeaderItem> headerItems = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private Optional<LocalDate> filed = Optional.empty();
    private Optional<PrintedDate> event = Optional.empty();

    static Sketch of(LocalDate filed, LocalDate event) {
        return bare().filed(filed).event(event);
    }

    /// A document on its own, without a date of any kind.
    static Sketch bare() {
        return new Sketch();
    }

    Sketch filed(LocalDate day) {
        filed = Optional.of(day);
        return this;
    }

    Sketch event(LocalDate day) {
        event = Optional.of(new PrintedDate(day, day.toString()));
        return this;
    }

    Sketch headerItem(String number) {
        headerItems.add(new HeaderItem(
                number,
                Optional.of(ItemNumber.parse(number)),
                Place.headerLine(9 + headerItems.size(), "ITEM INFORMATION: " + number)));
        return this;
    }

    Sketch item(String number, String text) {
        items.add(item(number, text, Optional.empty()));
        return this;
    }

    Sketch itemWithLegend(String number, String legend) {
        var claim = new Item.Claim(FilingStatus.FURNISHED, new Place(1, 21 + 10 * items.size(), 1, legend));
        items.add(item(number, legend, Optional.of(claim)));
        return this;
    }

    Sketch cover(String text) {
        parts.add(new Part(Part.Kind.COVER, List.of(paragraph(1, text)), new Place(1, 1, 1, text)));
        return this;
    }

    Sketch signed(LocalDate day) {
        signatures.add(new Signature(
                Optional.of("EXAMPLE WIDGETS INC"),
                Optional.of("Jane Roe"),
                Optional.of("Secretary"),
                Optional.of(new PrintedDate(day, day.toString())),
                true,
                new Place(1, 90, 1, "/s/ Jane Roe")));
        return this;
    }

    Reading<CurrentReport> read() {
        return Reading.of(new CurrentReport(
                new Submission(header(), List.of()),
                new CoverPage(
                        Optional.of(FormType.CURRENT_REPORT), Optional.empty(), event, List.of(), Optional.empty()),
                items,
                parts,
                exhibits,
                signatures,
                List.of()));
    }

    Examination examine() {
        return Examination.of(read(), RuleBook.current(), Optional.empty());
    }

    private SubmissionHeader header() {
        return filed.map(day -> new SubmissionHeader(
                        Dialect.WEB_TEXT,
                        Optional.empty(),
                        Optional.of(FormType.CURRENT_REPORT),
                        event.map(PrintedDate::date),
                        headerItems,
                        filed,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .orElse(SubmissionHeader.NONE);
    }

    private Item item(String number, String text, Optional<Item.Claim> claim) {
        var parsed = ItemNumber.parse(number);
        var form = Form8K.on(filed.orElse(Form8K.SECTIONS));
        int line = 20 + 10 * items.size();
        return new Item(
                parsed,
                form.item(parsed).map(found -> found.caption()),
                "Item " + number,
                List.of(),
                List.of(),
                List.of(paragraph(line + 1, text)),
                form.status(parsed),
                claim,
                new Place(1, line, 1, "Item " + number));
    }

    private static Block paragraph(int line, String text) {
        return new Paragraph(text, new Place(1, line, 1, text));
    }
}
