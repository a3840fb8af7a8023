package eightk.report;

import eightk.edgar.DocumentText;
import eightk.law.Form8K;
import eightk.model.Certainty;
import eightk.model.CoverPage;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Filer;
import eightk.model.Finding;
import eightk.model.HeaderItem;
import eightk.model.Item;
import eightk.model.ItemNumber;
import eightk.model.Part;
import eightk.model.Place;
import eightk.model.Reading;
import eightk.model.Registrant;
import eightk.model.Submission;
import eightk.report.Section.Kind;
import eightk.report.flow.Flow;
import eightk.report.flow.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a current report out of a submission: its main document as lines, the lines as sections, each section by
/// the reader that knows it.
///
/// A submission of another form reads too: what it is, its header and its documents, and no items.
public final class CurrentReportReader {

    public Reading<CurrentReport> read(Submission submission) {
        var main = submission.main();
        if (main.isEmpty() || !isCurrentReport(submission)) {
            return Reading.of(unread(submission));
        }
        var document = main.get();
        if (document.text().length() > DocumentText.LONGEST) {
            return new Reading<>(unread(submission), List.of(tooLong(document)));
        }
        return new Pass(submission, document).read();
    }

    private static boolean isCurrentReport(Submission submission) {
        return submission.header().form().map(form -> form.isCurrentReport()).orElse(true);
    }

    private static CurrentReport unread(Submission submission) {
        return new CurrentReport(submission, CoverPage.BLANK, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Finding tooLong(Document document) {
        return new Finding.Unread(
                ReportRules.LIMIT,
                Certainty.SURE,
                Place.document(document.sequence()),
                "the main document",
                DocumentText.LONGEST,
                document.text().length());
    }

    /// One reading of one document.
    private static final class Pass {

        private final Submission submission;
        private final int document;
        private final Flow flow;
        private final List<Section> sections;
        private final List<Finding> findings = new ArrayList<>();

        Pass(Submission submission, Document document) {
            this.submission = submission;
            this.document = document.sequence();
            this.flow = Flow.of(DocumentText.of(document.text()), document.sequence());
            this.sections = Outline.of(flow, submission.header().filedAsOf());
        }

        Reading<CurrentReport> read() {
            var cover = cover();
            var items = items(Form8K.on(day(cover)));
            compare(items);
            if (flow.cut() > 0) {
                findings.add(new Finding.Cut(
                        ReportRules.LIMIT,
                        Certainty.SURE,
                        Place.document(document),
                        "lines of the document",
                        Flow.MOST_LINES,
                        Flow.MOST_LINES + flow.cut()));
            }
            var report = new CurrentReport(
                    submission,
                    cover,
                    items,
                    parts(),
                    new ExhibitJoiner(submission.documents(), items).join(ExhibitReader.read(lists(), document)),
                    new SignatureReader(lines(Kind.SIGNATURE), document, names(cover)).read(),
                    flow.facts());
            return new Reading<>(report, findings);
        }

        private CoverPage cover() {
            return new CoverReader(
                            lines(Kind.COVER), document, submission.header().filers())
                    .read();
        }

        /// The day whose form is meant: filed, else reported; a document without any is read by the last form known.
        private LocalDate day(CoverPage cover) {
            return submission
                    .header()
                    .filedAsOf()
                    .or(() -> cover.dateOfReport().map(date -> date.date()))
                    .orElse(LocalDate.MAX);
        }

        private List<Line> lines(Kind kind) {
            return of(kind).flatMap(section -> section.lines().stream()).toList();
        }

        private Stream<Section> of(Kind kind) {
            return sections.stream().filter(section -> section.kind() == kind);
        }

        private List<Item> items(Form8K form) {
            return Claims.spread(Joint.grouped(of(Kind.ITEM).toList()).stream()
                    .flatMap(group -> group.items(form, document).stream())
                    .toList());
        }

        private List<Part> parts() {
            return sections.stream()
                    .filter(section -> section.kind() != Kind.ITEM)
                    .map(section -> {
                        var all = Stream.concat(section.headingLines().stream(), section.lines().stream())
                                .toList();
                        return new Part(kind(section), BlockReader.read(all, document), place(all));
                    })
                    .toList();
        }

        private Place place(List<Line> lines) {
            return lines.stream()
                    .filter(Line::isText)
                    .findFirst()
                    .map(line -> line.place(document))
                    .orElse(Place.document(document));
        }

        private static Part.Kind kind(Section section) {
            return switch (section.kind()) {
                case COVER -> Part.Kind.COVER;
                case SIGNATURE -> Part.Kind.SIGNATURE;
                case EXHIBIT_INDEX -> Part.Kind.EXHIBIT_INDEX;
                case OTHER, ITEM -> Part.Kind.OTHER;
            };
        }

        private List<Section> lists() {
            return sections.stream()
                    .filter(section -> section.kind() == Kind.EXHIBIT_INDEX
                            || section.heading().stream()
                                    .flatMap(heading -> heading.numbers().stream())
                                    .anyMatch(Joint::listsExhibits))
                    .toList();
        }

        private List<String> names(CoverPage cover) {
            return Stream.concat(
                            cover.registrants().stream().map(Registrant::name),
                            submission.header().filers().stream().map(Filer::name))
                    .flatMap(Optional::stream)
                    .toList();
        }

        /// Says where the header's items and the document's differ. A blank header line may stand for any item.
        private void compare(List<Item> items) {
            var header = submission.header().items();
            if (header.isEmpty()) {
                return;
            }
            var declared = header.stream()
                    .flatMap(item -> item.number().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            var reported = items.stream().map(Item::number).collect(Collectors.toCollection(TreeSet::new));
            long blank = header.stream()
                    .map(HeaderItem::asFiled)
                    .filter(String::isEmpty)
                    .count();
            boolean onlyBlanksFilled = reported.containsAll(declared) && reported.size() - declared.size() <= blank;
            if (!onlyBlanksFilled) {
                findings.add(new Finding.Conflict(
                        ReportRules.ITEMS_AGREE,
                        Certainty.PROBABLE,
                        header.getFirst().place(),
                        "the list of items",
                        spell(declared),
                        spell(reported)));
            }
        }

        private static String spell(Set<ItemNumber> numbers) {
            return numbers.isEmpty()
                    ? "none"
                    : numbers.stream().map(ItemNumber::toString).collect(Collectors.joining(", "));
        }
    }
}
