package eightk.law;

import eightk.model.FilingStatus;
import eightk.model.ItemNumber;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads `items.csv`, `item_labels.csv` and `items_never_adopted.csv`.
final class ItemRows {

    private static final Map<String, List<Row>> LABELS =
            Row.resource("item_labels.csv").stream().collect(Collectors.groupingBy(row -> row.text("number")));

    private ItemRows() {}

    static List<FormItem> items() {
        return Row.resource("items.csv").stream().map(ItemRows::item).toList();
    }

    static List<ItemNumber> neverAdopted() {
        return Row.resource("items_never_adopted.csv").stream()
                .map(row -> ItemNumber.parse(row.text("number")))
                .toList();
    }

    private static FormItem item(Row row) {
        var number = row.text("number");
        var inForce = row.period();
        return new FormItem(
                ItemNumber.parse(number),
                row.text("caption"),
                labels(number, "caption", inForce),
                labels(number, "header", inForce),
                row.one("status", FilingStatus.class),
                row.yes("canElectFiled"),
                inForce,
                row.date("acceptedFrom"),
                row.text("citation"),
                row.confidence());
    }

    private static List<String> labels(String number, String use, Period inForce) {
        return LABELS.getOrDefault(number, List.of()).stream()
                .filter(row -> row.text("use").equals(use))
                .filter(row -> row.optional("from").isEmpty() || inForce.overlaps(row.period()))
                .map(row -> row.text("label"))
                .toList();
    }
}
