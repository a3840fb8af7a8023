package eightk.report;

import eightk.edgar.DocumentText;
import eightk.law.Form8K;
import eightk.model.Certainty;
import eightk.model.CoverPage;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Finding;
import eightk.model.Item;
import eightk.model.ItemNumber;
import eightk.model.Part;
import eightk.model.Place;
import eightk.model.Reading;
import eightk.model.Submission;
import eightk.report.Section.Kind;
import eightk.report.flow.Flow;
import eightk.report.flow.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        var form = submission.header().form();
        return form.isEmpty() || form.get().isCurrentReport();
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
            var lines = new ArrayList<Line>();
            for (var section : sections) {
                if (section.kind() == kind) {
                    lines.addAll(section.lines());
                }
            }
            return lines;
        }

        private List<Item> items(Form8K form) {
            var items = new ArrayList<Item>();
            for (var group : Joint.grouped(sections)) {
                items.addAll(group.items(form, document));
            }
            return Claims.spread(items);
        }

        private List<Part> parts() {
            var parts = new ArrayList<Part>();
            for (var section : sections) {
                if (section.kind() != Kind.ITEM) {
                    var all = new ArrayList<>(section.headingLines());
                    all.addAll(section.lines());
                    parts.add(new Part(kind(section), BlockReader.read(all, document), place(all)));
                }
            }
            return parts;
        }

        private Place place(List<Line> lines) {
            for (var line : lines) {
                if (line.isText()) {
                    return line.place(document);
                }
            }
            return Place.document(document);
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
            var lists = new ArrayList<Section>();
            for (var section : sections) {
                if (section.kind() == Kind.EXHIBIT_INDEX || section.listsExhibits()) {
                    lists.add(section);
                }
            }
            return lists;
        }

        private List<String> names(CoverPage cover) {
            var names = new ArrayList<String>();
            for (var registrant : cover.registrants()) {
                registrant.name().ifPresent(names::add);
            }
            for (var filer : submission.header().filers()) {
                filer.name().ifPresent(names::add);
            }
            return names;
        }

        /// Says where the header's items and the document's differ. A blank header line may stand for any item.
        private void compare(List<Item> items) {
            var header = submission.header().items();
            if (header.isEmpty()) {
                return;
            }
            var declared = new TreeSet<ItemNumber>();
            int blank = 0;
            for (var item : header) {
                item.number().ifPresent(declared::add);
                blank += item.asFiled().isEmpty() ? 1 : 0;
            }
            var reported = new TreeSet<ItemNumber>();
            for (var item : items) {
                reported.add(item.number());
            }
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
