package eightk.events;

import eightk.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts paragraphs together again that the end of a page cut in two: the first stops within a sentence, and the second
/// goes on with a small letter.
final class PageBreaks {

    /// Fewest characters before the cut: what is shorter is a heading or a label.
    private static final int SHORTEST = 60;

    /// Most characters before the cut, so that what goes on without end is not copied over and over.
    private static final int LONGEST = 10_000;

    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}+,? ");

    private PageBreaks() {}

    static List<Block> mended(List<Block> blocks) {
        var mended = new ArrayList<Block>();
        for (var block : blocks) {
            if (!mended.isEmpty()
                    && mended.getLast() instanceof Block.Paragraph(var before, var place)
                    && block instanceof Block.Paragraph(var after, _)
                    && isCut(before.stripTrailing())
                    && GOES_ON.matcher(after.stripLeading()).lookingAt()) {
                mended.set(
                        mended.size() - 1,
                        new Block.Paragraph(before.stripTrailing() + " " + after.stripLeading(), place));
            } else {
                mended.add(block);
            }
        }
        return List.copyOf(mended);
    }

    private static boolean isCut(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && (Character.isLowerCase(text.charAt(text.length() - 1)) || text.endsWith(","));
    }
}
