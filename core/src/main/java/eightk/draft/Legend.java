package eightk.draft;

import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.model.FilingStatus;
import eightk.model.ItemNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The choice between filing and furnishing, and the legend that makes it. The form furnishes a few items and lets the
/// registrant file them instead; all others are filed, and no legend changes that (General Instruction B.2).
final class Legend {

    private static final Pattern CLAIM = Pattern.compile("(?i)\\bdeemed\\s+(?:to\\s+be\\s+)?[\"\u201C]?filed");

    private Legend() {}

    /// The sentence under an item that makes it what it is to be.
    static String of(ItemNumber item, FilingStatus status) {
        return switch (status) {
            case FURNISHED -> """
                The information in this Item %s, and in each exhibit that relates to it, is furnished and shall not be \
                deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934, or otherwise subject \
                to the liabilities of that section, nor incorporated by reference in any filing, except as expressly \
                stated in that filing.
                """.formatted(item);
            case FILED -> """
                The information in this Item %s, and in each exhibit that relates to it, shall be deemed "filed" for \
                purposes of Section 18 of the Securities Exchange Act of 1934.
                """.formatted(item);
        };
    }

    /// Whether the form leaves the choice to the registrant.
    static boolean isOpen(Form8K form, ItemNumber item) {
        return form.item(item).filter(FormItem::canElectFiled).isPresent();
    }

    /// What a choice that has no effect is told.
    static String withoutEffect(Form8K form, ItemNumber item) {
        var open = form.items().stream()
                .filter(FormItem::canElectFiled)
                .map(one -> one.number().toString())
                .collect(Collectors.joining(" and "));
        return "status has no effect on Item %s, which the form files; %s"
                .formatted(item, open.isEmpty() ? "it furnished nothing that day" : "it leaves a choice for " + open);
    }

    /// The line of a text that makes a claim of its own, counted from 1.
    static Optional<Integer> claimed(String markdown) {
        var claim = CLAIM.matcher(markdown);
        return claim.find()
                ? Optional.of(1
                        + (int) markdown.substring(0, claim.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count())
                : Optional.empty();
    }
}
