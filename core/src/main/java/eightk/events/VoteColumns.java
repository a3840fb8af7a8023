package eightk.events;

import eightk.events.Ballot.Choice;
import eightk.model.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Puts a table of votes together whose cells are paragraphs of their own: the choices, one under the other, then for
/// each row a figure for every choice, with a name before them or none.
final class VoteColumns {

    /// Most characters of a cell that names what the row is about.
    private static final int LONGEST_NAME = 60;

    /// Most columns: one for each choice, so that what goes on without end is not looked at over and over.
    private static final int MOST_COLUMNS = Choice.values().length;

    private VoteColumns() {}

    /// The same blocks, with a table in the place of each such run of paragraphs.
    static List<Block> joined(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        var choices = choices(blocks);
        int at = 0;
        while (at < blocks.size()) {
            var rows = rows(blocks, at, choices);
            if (rows.size() > 1) {
                joined.add(new Block.Table(rows, blocks.get(at).place()));
                at += rows.stream().mapToInt(List::size).sum();
            } else {
                joined.add(blocks.get(at));
                at++;
            }
        }
        return joined;
    }

    /// Which blocks name a choice: looked at once, for a run of them is gone through from each of its blocks.
    private static BitSet choices(List<Block> blocks) {
        var choices = new BitSet();
        for (int i = 0; i < blocks.size(); i++) {
            choices.set(i, isChoice(cell(blocks, i)));
        }
        return choices;
    }

    /// The choices and the rows of figures that begin at a block.
    private static List<List<String>> rows(List<Block> blocks, int start, BitSet choices) {
        int at = Math.min(start + MOST_COLUMNS, choices.nextClearBit(start));
        int columns = at - start;
        if (columns < 2) {
            return List.of();
        }
        var rows = new ArrayList<List<String>>();
        rows.add(cells(blocks, start, at));
        while (true) {
            int end = at + columns + (isName(cell(blocks, at)) ? 1 : 0);
            int figures = end - columns;
            var cells = cells(blocks, at, end);
            if (!cells.subList(figures - at, cells.size()).stream().allMatch(ChoiceLabel::isFigure)) {
                return rows;
            }
            rows.add(cells);
            at = end;
        }
    }

    private static List<String> cells(List<Block> blocks, int from, int to) {
        var cells = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            cells.add(cell(blocks, i));
        }
        return cells;
    }

    /// What a block says that may be a cell: none if it is a table or there is no such block.
    private static String cell(List<Block> blocks, int at) {
        return at >= blocks.size()
                ? ""
                : switch (blocks.get(at)) {
                    case Block.Paragraph(var text, _) -> text.strip();
                    case Block.ListItem(var text, _) -> text.strip();
                    case Block.Table _ -> "";
                };
    }

    private static boolean isChoice(String cell) {
        return ChoiceLabel.choice(cell).isPresent() && VoteWords.line(cell).isEmpty();
    }

    private static boolean isName(String cell) {
        return !cell.isEmpty() && cell.length() <= LONGEST_NAME && !ChoiceLabel.isFigure(cell);
    }
}
