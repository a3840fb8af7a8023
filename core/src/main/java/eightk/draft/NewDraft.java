package eightk.draft;

import eightk.law.Element;
import eightk.law.ExhibitKind;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.law.Provision;
import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The folder a person starts from: what the form wants under each item as comments to replace, and no more.
public final class NewDraft {

    private static final String STATUS = "    status: furnished   # which writes the legend; filed, if it is to be in"
            + " registration statements and under Section 18\n";

    private NewDraft() {}

    /// The files, by name, of a report of these items or paragraphs.
    ///
    /// @param heading lines to stand above the report as comments, such as when it is due
    /// @throws IllegalArgumentException if that day's form has no such item
    public static Map<String, String> files(List<Provision> provisions, LocalDate event, List<String> heading) {
        var byItem = new TreeMap<ItemNumber, List<Provision>>();
        byItem.putAll(provisions.stream().collect(Collectors.groupingBy(Provision::item)));
        var exhibits = byItem.keySet().stream()
                .flatMap(item -> ExhibitKind.requiredBy(event, item).stream())
                .filter(ExhibitKind::hasDocument)
                .distinct()
                .toList();
        Form8K.on(event).items().stream()
                .filter(FormItem::listsExhibits)
                .forEach(listing -> byItem.computeIfAbsent(listing.number(), item -> List.of(Provision.of(item))));
        var files = new LinkedHashMap<String, String>();
        files.put("report.yaml", report(byItem, exhibits, event, heading));
        files.put("registrant.yaml", RegistrantYaml.BLANK);
        byItem.forEach((item, asked) -> files.put(file(item), text(item, asked, event)));
        return files;
    }

    private static String report(
            Map<ItemNumber, List<Provision>> items, List<ExhibitKind> exhibits, LocalDate event, List<String> heading) {
        var out = new StringBuilder();
        heading.forEach(line -> out.append("# ").append(line).append('\n'));
        out.append("form: 8-K\nregistrant: registrant.yaml\nevent: ")
                .append(event)
                .append("\nitems:\n");
        items.forEach((item, asked) -> out.append("  - item: %s\n    text: %s\n%s"
                .formatted(
                        asked.stream().map(Provision::toString).collect(Collectors.joining(" ")),
                        file(item),
                        Legend.isOpen(Form8K.on(event), item) ? STATUS : "")));
        out.append("exhibits:\n");
        exhibits.forEach(kind -> out.append("""
                  # %s, if there is one:
                  # - number: %s
                  #   description:
                  #   file:          # in this folder: .md .docx .htm .txt .pdf .jpg or .gif
                """.formatted(kind.title(), number(kind, event))));
        return out.append("signed:\n  by:      # who signs for the registrant\n  title:\n  date:    # on which day\n")
                .toString();
    }

    /// The first of a kind, as exhibits are numbered: `99.1`; in the old form whole numbers.
    private static String number(ExhibitKind kind, LocalDate event) {
        boolean parted = !event.isBefore(Form8K.SECTIONS) && kind.number().matches("\\d+");
        return kind.number() + (parted ? ".1" : "");
    }

    private static String text(ItemNumber number, List<Provision> asked, LocalDate event) {
        var item = Form8K.on(event)
                .item(number)
                .orElseThrow(() ->
                        new IllegalArgumentException("Item %s was not in the form on %s".formatted(number, event)));
        if (item.listsExhibits()) {
            return "The exhibits of this report are listed below.\n";
        }
        var elements = Element.on(event, number);
        var out = new StringBuilder();
        var seen = new HashSet<Element>();
        for (var provision : asked) {
            provision.paragraph().ifPresent(letter -> out.append("(%s) ".formatted(letter)));
            var wanted = elements.stream()
                    .filter(element -> provision.covers(element.provision())
                            || element.provision().covers(provision))
                    .filter(seen::add)
                    .toList();
            wanted.forEach(element -> out.append(
                    "<!-- %s%s -->\n\n".formatted(element.what(), element.ifAny() ? ", if there is any" : "")));
            if (wanted.isEmpty()) {
                out.append("<!-- what happened -->\n\n");
            }
        }
        return out.toString().stripTrailing() + "\n";
    }

    /// `item-5.02.md`.
    static String file(ItemNumber number) {
        return "item-" + number + ".md";
    }
}
