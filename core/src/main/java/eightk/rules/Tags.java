package eightk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the tags of a few elements in HTML by leaping from one `<` to the next, at a fraction of the cost of
/// parsing it.
final class Tags {

    /// Longest tag looked into: longer ones are data written into an attribute.
    private static final int LONGEST = 4096;

    private Tags() {}

    /// @param text of the tag, from `<` to `>`
    record Tag(String name, String text, int start) {

        /// The value of an attribute; absent if there is none.
        Optional<String> attribute(String attribute) {
            var m = Pattern.compile("(?i)\\s" + attribute + "\\s*=\\s*[\"']?([^\"'\\s>]+)")
                    .matcher(text);
            return m.find() ? Optional.of(m.group(1)) : Optional.empty();
        }
    }

    /// The opening tags of these elements, in order.
    ///
    /// @param names in lower case
    static List<Tag> of(String html, Set<String> names) {
        var tags = new ArrayList<Tag>();
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int end = at + 1;
            while (end < html.length() && isLetter(html.charAt(end))) {
                end++;
            }
            var name = html.substring(at + 1, end).toLowerCase(Locale.ROOT);
            if (names.contains(name)) {
                int close = html.indexOf('>', end);
                int last = Math.min(close < 0 ? html.length() : close + 1, at + LONGEST);
                tags.add(new Tag(name, html.substring(at, last), at));
            }
        }
        return tags;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
