package eightk.report;

import eightk.law.LatePattern;
import eightk.model.Registrant.Security;
import eightk.report.SecuritiesTable.Row;
import eightk.report.flow.Line.Cell;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a table of securities: title, symbol and exchange, where some rows say only what differs from the row
/// above.
final class SecurityRows {

    /// The par value in a cell of its own is no part of the title; Inline XBRL tags it by itself too
    /// (`dei:EntityListingParValuePerShare`).
    private static final LatePattern PAR_VALUE =
            LatePattern.of("(?i)\\W*(?:(?:no|without)\\s+)?par\\b.*|\\$\\s?\\.?\\d.*");

    private static final LatePattern EXCHANGE = LatePattern.of("(?i).*(?:exchange|nasdaq|nyse|cboe).*");

    /// What carries on the title above it.
    private static final LatePattern MORE_TITLE = LatePattern.of("(?:\\p{Ll}|\\(|\\$|(?i:(?:no )?par value)).*");

    private final List<Row> rows = new ArrayList<>();
    private final boolean named;
    private final boolean swapped;
    private List<Cell> above = List.of();

    /// @param named whether a column before the titles names the registrant
    /// @param swapped whether the exchange stands before the symbol
    SecurityRows(boolean named, boolean swapped) {
        this.named = named;
        this.swapped = swapped;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Row> rows() {
        return rows;
    }

    /// Takes the cells of a row that say something; false if they are none of this table.
    boolean take(List<Cell> cells) {
        if (cells.size() == 1) {
            return carriesOn(cells.getFirst());
        }
        if (cells.size() == 2
                && above.size() > 2
                && cells.getLast().left() < above.getLast().left()) {
            rows.add(withExchangeAbove(cells));
            return true;
        }
        apart(cells).forEach(row -> rows.add(row(row)));
        above = cells;
        return true;
    }

    /// A cell by itself under the last column is another exchange, or more words on the one above; one under the
    /// titles is the rest of a title.
    private boolean carriesOn(Cell cell) {
        if (rows.isEmpty() || above.size() < 2) {
            return false;
        }
        var text = Words.onOneLine(cell.text());
        var last = rows.getLast();
        var security = last.security();
        if (cell.left() == above.getLast().left() && !swapped) {
            var exchange = security.exchange().orElse("");
            if (EXCHANGE.matcher(text).matches() && !text.startsWith("(")) {
                rows.add(new Row(
                        last.registrant(), new Security(security.title(), security.symbol(), Optional.of(text))));
            } else {
                replaceLast(security.title(), Optional.of((exchange + " " + text).strip()));
            }
            return true;
        }
        if (cell.left() == above.getFirst().left() && MORE_TITLE.matcher(text).matches()) {
            replaceLast(security.title() + " " + text, security.exchange());
            return true;
        }
        return false;
    }

    private void replaceLast(String title, Optional<String> exchange) {
        var last = rows.removeLast();
        rows.add(new Row(last.registrant(), new Security(title, last.security().symbol(), exchange)));
    }

    /// One cell of an exchange may reach over several rows.
    private Row withExchangeAbove(List<Cell> cells) {
        var last = rows.getLast();
        return new Row(
                last.registrant(),
                new Security(
                        Words.onOneLine(cells.getFirst().text()),
                        Optional.of(Words.onOneLine(cells.getLast().text())),
                        last.security().exchange()));
    }

    /// A row whose titles have as many lines as its symbols, or as its exchanges, is as many rows. A cell with fewer
    /// lines serves them all.
    private static List<List<String>> apart(List<Cell> cells) {
        long height = cells.size() < 3 ? 1 : cells.getFirst().text().lines().count();
        if (height < 2) {
            return List.of(onOneLine(cells));
        }
        var texts = cells.stream().map(Cell::text).toList();
        if (texts.get(1).lines().count() != height && !areExchanges(texts.getLast(), height)) {
            return List.of(onOneLine(cells));
        }
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < height; i++) {
            int index = i;
            rows.add(texts.stream().map(text -> lineOf(text, index, height)).toList());
        }
        return rows;
    }

    private static List<String> onOneLine(List<Cell> cells) {
        var texts = new ArrayList<String>(cells.size());
        for (var cell : cells) {
            texts.add(Words.onOneLine(cell.text()));
        }
        return texts;
    }

    private static boolean areExchanges(String text, long height) {
        return text.lines().count() == height
                && text.lines().allMatch(line -> EXCHANGE.matcher(line).matches() && !line.startsWith("("));
    }

    private static String lineOf(String cell, int index, long height) {
        return cell.lines().count() == height ? cell.lines().toList().get(index) : Words.onOneLine(cell);
    }

    /// The exchange stands last and the symbol before it, or the other way round; the title may have several cells.
    private Row row(List<String> cells) {
        boolean owned = named && cells.size() > 3;
        int from = owned ? 1 : 0;
        int symbol = cells.size() - (swapped ? 1 : 2);
        int exchange = cells.size() - (swapped ? 2 : 1);
        return new Row(
                Optional.of(cells.getFirst()).filter(_ -> owned),
                new Security(
                        title(cells.subList(from, Math.max(from + 1, cells.size() - 2))),
                        Optional.of(cells.get(symbol)).filter(_ -> cells.size() - 2 > from),
                        Optional.of(cells.get(exchange))));
    }

    private static String title(List<String> cells) {
        int end = cells.size();
        while (end > 1 && PAR_VALUE.matcher(cells.get(end - 1)).matches()) {
            end--;
        }
        return String.join(" ", cells.subList(0, end));
    }
}
