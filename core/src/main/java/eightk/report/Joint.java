package eightk.report;

import eightk.law.Form8K;
import eightk.law.LatePattern;
import eightk.model.Block;
import eightk.model.Item;
import eightk.model.Item.Claim;
import eightk.model.ItemNumber;
import eightk.report.flow.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Items that share a text: because they share a heading, or because their headings follow each other with nothing
/// between.
///
/// @param sections in order; all but the last have no text
record Joint(List<Section> sections) {

    private static final LatePattern SUBPARAGRAPH = LatePattern.of("^\\W{0,2}\\(([a-z])\\)(?:\\s|$)");
    private static final LatePattern IN_NUMBER = LatePattern.of("\\(([a-z])\\)");

    /// The items among the sections of a document.
    static List<Joint> grouped(List<Section> sections) {
        var groups = new ArrayList<Joint>();
        var open = new ArrayList<Section>();
        for (var section : sections) {
            if (section.kind() != Section.Kind.ITEM) {
                continue;
            }
            open.add(section);
            if (saysSomething(section.lines())) {
                groups.add(new Joint(List.copyOf(open)));
                open.clear();
            }
        }
        open.forEach(section -> groups.add(new Joint(List.of(section))));
        return groups;
    }

    private static boolean saysSomething(List<Line> lines) {
        for (var line : lines) {
            if (line.isText()) {
                return true;
            }
        }
        return false;
    }

    List<Item> items(Form8K form, int document) {
        var lines = sections.getLast().lines();
        var blocks = BlockReader.read(lines, document);
        var letters = subparagraphs(lines, blocks);
        var numbers = numbers();
        var claim = numbers.stream().allMatch(Joint::listsExhibits) ? Optional.<Claim>empty() : Claims.in(blocks);
        var items = new ArrayList<Item>();
        for (var section : sections) {
            var words = BlockReader.textOf(section.headingLines());
            var heading = heading(section);
            for (int i = 0; i < heading.numbers().size(); i++) {
                var number = heading.numbers().get(i);
                items.add(new Item(
                        number,
                        caption(heading, i),
                        words,
                        without(number, numbers),
                        subparagraphs(words, letters),
                        blocks,
                        form.status(number),
                        listsExhibits(number) ? Optional.empty() : claim,
                        section.headingLines().getLast().place(document)));
            }
        }
        return items;
    }

    private Set<ItemNumber> numbers() {
        var numbers = new LinkedHashSet<ItemNumber>();
        for (var section : sections) {
            numbers.addAll(heading(section).numbers());
        }
        return numbers;
    }

    private static List<ItemNumber> without(ItemNumber number, Set<ItemNumber> numbers) {
        var others = new ArrayList<>(numbers);
        others.remove(number);
        return others;
    }

    private static ItemHeading heading(Section section) {
        return section.heading().orElseThrow();
    }

    /// Items named together before one caption have that caption.
    private static Optional<String> caption(ItemHeading heading, int index) {
        for (var caption : heading.captions().subList(index, heading.captions().size())) {
            if (caption.isPresent()) {
                return caption;
            }
        }
        return Optional.empty();
    }

    /// What is said there of furnishing is said of exhibits.
    static boolean listsExhibits(ItemNumber number) {
        return number.equals(Form8K.EXHIBITS) || number.equals(Form8K.EXHIBITS_UNTIL_2004);
    }

    /// The letters that stand in the heading, "Item 5.02(b)", and those that begin paragraphs.
    private static List<String> subparagraphs(String heading, Set<String> letters) {
        int lineEnd = heading.indexOf('\n');
        var number = IN_NUMBER.matcher(lineEnd < 0 ? heading : heading.substring(0, lineEnd));
        var all = new LinkedHashSet<String>();
        while (heading.indexOf('(') >= 0 && number.find()) {
            all.add("(" + number.group(1) + ")");
        }
        all.addAll(letters);
        return List.copyOf(all);
    }

    /// The letters that begin paragraphs.
    private static Set<String> subparagraphs(List<Line> lines, List<Block> blocks) {
        if (!mayBeLettered(lines)) {
            return Set.of();
        }
        var letters = new LinkedHashSet<String>();
        for (var block : blocks) {
            for (var line : block.text().split("\n", -1)) {
                letter(line).ifPresent(letters::add);
            }
        }
        return letters;
    }

    /// The letter that begins a line, in its parentheses.
    private static Optional<String> letter(String line) {
        if (!mayBeLettered(line)) {
            return Optional.empty();
        }
        var m = SUBPARAGRAPH.matcher(line);
        return m.find() ? Optional.of("(" + m.group(1) + ")") : Optional.empty();
    }

    private static boolean mayBeLettered(List<Line> lines) {
        for (var line : lines) {
            if (mayBeLettered(line.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeLettered(String line) {
        int parenthesis = line.indexOf('(');
        return parenthesis >= 0 && parenthesis <= 2;
    }
}
