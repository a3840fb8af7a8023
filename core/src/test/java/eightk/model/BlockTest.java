package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final Place HERE = Place.document(1);

    @Test
    void alignsTheColumnsOfATable() {
        var table = new Block.Table(
                List.of(
                        List.of("Nominee", "For", "Withheld"),
                        List.of("Jane Roe", "1,204", "33"),
                        List.of("John Q. Public", "9", "0")),
                HERE);
        assertThat(table.text()).isEqualTo("""
                        Nominee         For    Withheld
                        Jane Roe        1,204  33
                        John Q. Public  9      0""");
    }

    @Test
    void keepsRowsOfDifferentLengthsAndEmptyCells() {
        var table = new Block.Table(List.of(List.of("Total", "", "12"), List.of("a"), List.of()), HERE);
        assertThat(table.text()).isEqualTo("Total    12\na");
    }

    @Test
    void aTableWithoutRowsSaysNothing() {
        assertThat(new Block.Table(List.of(), HERE).text()).isEmpty();
    }

    @Test
    void setsBlocksApartByAnEmptyLine() {
        List<Block> blocks = List.of(
                new Block.Paragraph("First.", HERE),
                new Block.ListItem("(a) Second.", HERE),
                new Block.Table(List.of(List.of("x", "y")), HERE));
        assertThat(Block.textOf(blocks)).isEqualTo("First.\n\n(a) Second.\n\nx  y");
        assertThat(Block.textOf(List.of())).isEmpty();
    }
}
