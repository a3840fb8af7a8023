package eightk.rules;

import eightk.law.Cue;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Item;
import eightk.model.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a report, put together once for all rules that look into them.
///
/// @param items in the order of the report, as are the parts
/// @param cover in lower case; absent where the reader found none, so that nothing can be said of its lines
record Wording(CurrentReport report, List<Stretch<Item>> items, List<Stretch<Part>> parts, Optional<String> cover) {

    static Wording of(CurrentReport report) {
        var items = report.items().stream()
                .map(item -> Stretch.of(item, item.blocks()))
                .toList();
        var parts = report.parts().stream()
                .map(part -> Stretch.of(part, part.blocks()))
                .toList();
        var cover = parts.stream()
                .filter(part -> part.what().kind() == Part.Kind.COVER)
                .map(Stretch::text)
                .reduce((one, other) -> one + "\n" + other)
                .map(Cue::inLowerCase);
        return new Wording(report, items, parts, cover);
    }

    /// Every item and part.
    Stream<Stretch<?>> stretches() {
        return Stream.concat(items.stream(), parts.stream());
    }

    /// @param what the item or the part
    /// @param text all of it, as [Item#text] and [Part#text] have it
    record Stretch<T>(T what, List<Passage> passages, String text) {

        static <T> Stretch<T> of(T what, List<Block> blocks) {
            var passages = blocks.stream()
                    .map(block -> new Passage(block, block.text()))
                    .toList();
            return new Stretch<>(
                    what, passages, passages.stream().map(Passage::text).collect(Collectors.joining("\n\n")));
        }
    }

    /// What a block says.
    record Passage(Block block, String text) {}
}
