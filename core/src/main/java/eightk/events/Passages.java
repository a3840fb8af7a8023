package eightk.events;

import eightk.edgar.DocumentText;
import eightk.law.Form8K;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Exhibit;
import eightk.model.Item;
import eightk.model.ItemNumber;
import eightk.model.Part;
import eightk.report.DocumentBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The passages of a filing, in order: its items, then the press releases attached to it.
final class Passages {

    /// Most releases read: a filing has one or two, and an offering's hundred exhibits are no news.
    private static final int MOST_RELEASES = 6;

    /// Most characters of sentences read in one filing, those of the report first: more than twice what the longest
    /// real one has, and what is written to take long takes a few seconds.
    static final int LONGEST = 150_000;

    /// Most characters of a note before the items that are read: it tells of one deal in a few paragraphs.
    private static final int LONGEST_NOTE = 10_000;

    private static final Pattern NOTE = Pattern.compile("(?i)\\W{0,3}(?:introductory|explanatory) note\\b");

    private static final Pattern PAPER = Pattern.compile("(?i)\\b(?:agreement|indenture|plan of merger)\\b");
    private static final Pattern RELEASE =
            Pattern.compile("(?i)\\b(?:releases?|announc\\w+|presentation|letter|remarks|transcript)\\b");

    private Passages() {}

    static List<Passage> of(CurrentReport report) {
        var passages = new ArrayList<>(ofReport(report));
        releases(report)
                .forEach(document -> passages.add(
                        Passage.of(attaching(report, document), Source.RELEASE, DocumentBlocks.of(document))));
        return bounded(passages);
    }

    static List<Passage> ofReport(CurrentReport report) {
        return bounded(report.items().stream()
                .map(item -> Passage.of(item.number(), Source.REPORT, item.blocks()))
                .toList());
    }

    /// How many characters the sentences of the items have; of a report that has no more than are read, its words.
    static long characters(CurrentReport report) {
        long words = report.items().stream()
                .flatMap(item -> item.blocks().stream())
                .mapToLong(Passages::words)
                .sum();
        return words <= LONGEST
                ? words
                : report.items().stream()
                        .mapToLong(item -> Passage.of(item.number(), Source.REPORT, item.blocks())
                                .length())
                        .sum();
    }

    private static long words(Block block) {
        return switch (block) {
            case Block.Paragraph(var text, _) -> text.length();
            case Block.ListItem(var text, _) -> text.length();
            case Block.Table(var rows, _) ->
                rows.stream().flatMap(List::stream).mapToLong(String::length).sum();
        };
    }

    /// The introductory note before the items, to which some of them point.
    static List<Sentence> note(CurrentReport report) {
        return report.items().stream()
                .findFirst()
                .map(Item::number)
                .flatMap(item -> report.parts().stream()
                        .filter(Passages::isNote)
                        .findFirst()
                        .map(part -> Passage.of(item, Source.REPORT, part.blocks())))
                .map(note -> note.within(LONGEST_NOTE).sentences())
                .orElse(List.of());
    }

    private static boolean isNote(Part part) {
        return part.kind() == Part.Kind.OTHER
                && part.blocks().stream()
                        .findFirst()
                        .filter(block ->
                                NOTE.matcher(Block.textOf(List.of(block))).lookingAt())
                        .isPresent();
    }

    private static List<Passage> bounded(List<Passage> passages) {
        var bounded = new ArrayList<Passage>();
        int left = LONGEST;
        for (var passage : passages) {
            var part = passage.within(left);
            left -= part.length();
            bounded.add(part);
        }
        return List.copyOf(bounded);
    }

    /// The documents that are taken for press releases; none where no item could attach them.
    static Stream<Document> releases(CurrentReport report) {
        return report.items().isEmpty()
                ? Stream.empty()
                : report.submission().documents().stream()
                        .filter(document -> isRelease(document) && !isPaper(report, document))
                        .limit(MOST_RELEASES);
    }

    private static boolean isRelease(Document document) {
        return document.type().toString().toUpperCase(Locale.ROOT).startsWith("EX-99")
                && document.text().length() <= DocumentText.LONGEST;
    }

    /// Whether the report lists it as a contract, which some attach under the number of releases.
    private static boolean isPaper(CurrentReport report, Document document) {
        return report.exhibits().stream()
                .filter(exhibit -> isOf(exhibit, document))
                .flatMap(exhibit -> exhibit.description().stream())
                .anyMatch(words ->
                        PAPER.matcher(words).find() && !RELEASE.matcher(words).find());
    }

    /// Whether an exhibit has the document itself: to compare what two of them hold takes as long as to read it.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOf(Exhibit exhibit, Document document) {
        return exhibit.document().filter(it -> it == document).isPresent();
    }

    /// The first item that names the exhibit, else the first that is not about exhibits, else the first.
    private static ItemNumber attaching(CurrentReport report, Document document) {
        var names = report.exhibits().stream()
                .filter(exhibit -> isOf(exhibit, document))
                .map(Exhibit::number)
                .toList();
        var others =
                report.items().stream().filter(item -> !listsExhibits(item)).toList();
        return others.stream()
                .filter(item -> names.stream()
                        .anyMatch(name -> Block.textOf(item.blocks()).contains(name)))
                .findFirst()
                .or(() -> others.stream().findFirst())
                .orElse(report.items().getFirst())
                .number();
    }

    private static boolean listsExhibits(Item item) {
        return item.number().equals(Form8K.EXHIBITS) || item.number().equals(Form8K.EXHIBITS_UNTIL_2004);
    }
}
