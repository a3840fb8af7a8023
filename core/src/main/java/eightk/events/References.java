package eightk.events;

import eightk.model.ItemNumber;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a sentence leaves it to other places of the filing to say what it would else say itself.
final class References {

    private static final Pattern ITEM = Pattern.compile(
            "(?i)\\bitems?\\s+(\\d\\.\\d\\d)\\b(?=.{0,200}(?:incorporated|reference))|(?:incorporated|refer to|see).{0,200}\\bitems?\\s+(\\d\\.\\d\\d)\\b");

    private static final Pattern NOTE = Pattern.compile("(?i)\\b(?:introductory|explanatory) note\\b");

    private References() {}

    /// The items that a sentence of an item points to.
    static Stream<ItemNumber> items(String text, ItemNumber here) {
        return !text.contains("tem")
                ? Stream.empty()
                : ITEM.matcher(text)
                        .results()
                        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                        .map(ItemNumber::parse)
                        .filter(item -> !item.equals(here));
    }

    /// Whether it points to the note that stands before all items.
    static boolean isToNote(String text) {
        return (text.contains("ote") || text.contains("OTE"))
                && NOTE.matcher(text).find();
    }
}
