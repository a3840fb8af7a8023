package eightk.law;

import eightk.model.FilingStatus;
import eightk.model.ItemNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Reads `items.csv`, `item_labels.csv` and `items_never_adopted.csv`.
final class ItemRows {

    private ItemRows() {}

    static List<FormItem> items() {
        var labels = new HashMap<String, List<Row>>();
        for (var row : Row.resource("item_labels.csv")) {
            labels.computeIfAbsent(row.text("number"), _ -> new ArrayList<>()).add(row);
        }
        return Row.resource("items.csv").stream()
                .map(row -> item(row, labels.getOrDefault(row.text("number"), List.of())))
                .toList();
    }

    static List<ItemNumber> neverAdopted() {
        return Row.resource("items_never_adopted.csv").stream()
                .map(row -> ItemNumber.parse(row.text("number")))
                .toList();
    }

    private static FormItem item(Row row, List<Row> labels) {
        var inForce = row.period();
        return new FormItem(
                ItemNumber.parse(row.text("number")),
                row.text("caption"),
                ofUse("caption", labels, inForce),
                ofUse("header", labels, inForce),
                row.one("status", FilingStatus.values()),
                row.yes("canElectFiled"),
                inForce,
                row.date("acceptedFrom"),
                row.text("citation"),
                row.confidence());
    }

    private static List<String> ofUse(String use, List<Row> labels, Period inForce) {
        var found = new ArrayList<String>();
        for (var row : labels) {
            if (row.text("use").equals(use) && (row.optional("from").isEmpty() || inForce.overlaps(row.period()))) {
                found.add(row.text("label"));
            }
        }
        return found;
    }
}
