package eightk.law;

import eightk.model.ItemNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/// An item of Form 8-K, or one paragraph of it: `2.01`, `5.02(b)`.
///
/// @param paragraph its letter
public record Provision(ItemNumber item, Optional<String> paragraph) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2}(?:\\.\\d{2})?)(?:\\(([a-z])\\))?");

    /// Reads `2.01` or `5.02(b)`.
    ///
    /// @throws IllegalArgumentException if the text is neither
    public static Provision parse(String text) {
        var m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("item must look like 5, 8.01 or 5.02(b), found '%s'".formatted(text));
        }
        return new Provision(ItemNumber.parse(m.group(1)), Optional.ofNullable(m.group(2)));
    }

    public static Provision of(ItemNumber item) {
        return new Provision(item, Optional.empty());
    }

    /// Whether this is the other, or the other is a paragraph of it.
    public boolean covers(Provision other) {
        return item.equals(other.item) && (paragraph.isEmpty() || paragraph.equals(other.paragraph));
    }

    @Override
    public String toString() {
        return item + paragraph.map("(%s)"::formatted).orElse("");
    }
}
