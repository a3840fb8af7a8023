package eightk.report;

import eightk.law.Form8K;
import eightk.model.Block;
import eightk.model.Item;
import eightk.model.ItemNumber;
import eightk.report.flow.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Items that share a text: because they share a heading, or because their headings follow each other with nothing
/// between.
///
/// @param sections in order; all but the last have no text
record Joint(List<Section> sections) {

    private static final Pattern SUBPARAGRAPH = Pattern.compile("^\\W{0,2}\\(([a-z])\\)(?:\\s|$)");
    private static final Pattern IN_NUMBER = Pattern.compile("\\(([a-z])\\)");

    static List<Joint> grouped(List<Section> items) {
        var groups = new ArrayList<Joint>();
        var open = new ArrayList<Section>();
        for (var section : items) {
            open.add(section);
            if (section.lines().stream().anyMatch(Line::isText)) {
                groups.add(new Joint(List.copyOf(open)));
                open.clear();
            }
        }
        open.forEach(section -> groups.add(new Joint(List.of(section))));
        return groups;
    }

    Stream<Item> items(Form8K form, int document) {
        var blocks = BlockReader.read(sections.getLast().lines(), document);
        var numbers = sections.stream()
                .flatMap(section -> heading(section).numbers().stream())
                .distinct()
                .toList();
        return sections.stream().flatMap(section -> {
            var heading = heading(section);
            return IntStream.range(0, heading.numbers().size())
                    .mapToObj(i -> item(
                            section, heading.numbers().get(i), caption(heading, i), numbers, blocks, form, document));
        });
    }

    private static ItemHeading heading(Section section) {
        return section.heading().orElseThrow();
    }

    /// Items named together before one caption have that caption.
    private static Optional<String> caption(ItemHeading heading, int index) {
        return heading.captions().subList(index, heading.captions().size()).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Item item(
            Section section,
            ItemNumber number,
            Optional<String> caption,
            List<ItemNumber> numbers,
            List<Block> blocks,
            Form8K form,
            int document) {
        var heading = BlockReader.textOf(section.headingLines().stream());
        return new Item(
                number,
                caption,
                heading,
                numbers.stream().filter(other -> !other.equals(number)).toList(),
                subparagraphs(heading, blocks),
                blocks,
                form.status(number),
                listsExhibits(number) ? Optional.empty() : Claims.in(blocks),
                section.headingLines().getLast().place(document));
    }

    /// What is said there of furnishing is said of exhibits.
    static boolean listsExhibits(ItemNumber number) {
        return number.equals(Form8K.EXHIBITS) || number.equals(Form8K.EXHIBITS_UNTIL_2004);
    }

    /// The letters that begin paragraphs, or that stand in the heading: "Item 5.02(b)".
    private static List<String> subparagraphs(String heading, List<Block> blocks) {
        var letters = new LinkedHashSet<String>();
        var number = heading.lines().findFirst().orElse("");
        IN_NUMBER.matcher(number).results().forEach(m -> letters.add("(" + m.group(1) + ")"));
        for (var block : blocks) {
            block.text().lines().filter(Joint::mayBeLettered).forEach(line -> {
                var m = SUBPARAGRAPH.matcher(line);
                if (m.find()) {
                    letters.add("(" + m.group(1) + ")");
                }
            });
        }
        return List.copyOf(letters);
    }

    private static boolean mayBeLettered(String line) {
        int parenthesis = line.indexOf('(');
        return parenthesis >= 0 && parenthesis <= 2;
    }
}
