package eightk.events;

import eightk.model.Block;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence that ends with a colon to name people, `… elected the following directors:`, read as one with the short
/// lines of a list, or the rows of a table, that follow it.
final class RollCall {

    private static final Pattern OPENS = Pattern.compile(
            "(?i)\\bfollowing\\b(?=.*\\b(?:directors?|officers?|individuals|persons|people|executives|members|appointments|resignations|nominees)\\b).*:$");

    /// A longer line, or one that ends with a stop, is a sentence of its own.
    private static final int LONGEST_LINE = 160;

    /// Most rows of a table of people; a longer one is of something else.
    private static final int MOST_ROWS = 40;

    private RollCall() {}

    static boolean isOpenedBy(Sentence sentence) {
        return sentence.text().endsWith(":") && OPENS.matcher(sentence.text()).find();
    }

    /// @param below the blocks after the sentence
    static Sentence of(Sentence opening, List<Block> below) {
        var text = new StringBuilder(opening.text());
        for (var block : below) {
            if (!isListed(block) || text.length() + block.text().length() > SentenceSplitter.LONGEST) {
                break;
            }
            text.append(' ').append(Mark.ROW).append(' ').append(block.text());
        }
        return new Sentence(SentenceSplitter.onOneLine(text.toString()), opening.place());
    }

    private static boolean isListed(Block block) {
        return switch (block) {
            case Block.Table(var rows, _) -> rows.size() <= MOST_ROWS;
            case Block.ListItem(var text, _) -> isLine(text);
            case Block.Paragraph(var text, _) -> isLine(text);
        };
    }

    private static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && !text.endsWith(".");
    }
}
