package eightk.law;

import eightk.model.RuleId;
import java.util.List;
import java.util.regex.Pattern;

/// The smallest change to a sound report that breaks one rule and no other: what a person is shown to see what the
/// rule means, and what the tests hold it to. Rows of `examples.csv`.
///
/// @param sample the report that meets the rule, by its name in the project's samples
/// @param changes made to it, one after the other
public record Example(RuleId rule, String sample, List<Change> changes) {

    private static final List<Row> ROWS = Row.resource("examples.csv");

    /// Between the first and the last words of what a change takes out.
    private static final String UP_TO = " ... ";

    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{1,6})\\*([^}]*)\\}");

    public Example {
        changes = List.copyOf(changes);
    }

    /// One change: other words instead of these, where they first stand.
    ///
    /// @param instead of these words, or from the first of these up to the last, with ` ... ` between
    /// @param write nothing, to leave them out
    public record Change(String instead, String write) {

        /// The text with the change made.
        ///
        /// @throws IllegalArgumentException if the words do not stand in it
        public String in(String text) {
            int between = instead.indexOf(UP_TO);
            var first = between < 0 ? instead : instead.substring(0, between);
            var last = between < 0 ? "" : instead.substring(between + UP_TO.length());
            int from = text.indexOf(first);
            int to = from < 0 ? -1 : text.indexOf(last, from + first.length());
            if (to < 0) {
                throw new IllegalArgumentException("text must have the words '%s'".formatted(instead));
            }
            return text.substring(0, from) + write + text.substring(to + last.length());
        }
    }

    /// The example of a rule.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Example of(RuleId rule) {
        var rows =
                ROWS.stream().filter(row -> row.text("rule").equals(rule.id())).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("examples.csv has no row for " + rule);
        }
        return new Example(
                rule,
                rows.getFirst().text("sample"),
                rows.stream()
                        .map(row -> new Change(words(row, "instead"), words(row, "write")))
                        .toList());
    }

    /// In the rows, `\n` stands for a line end, `\t` for a tab, and `{3*ho}` for `hohoho`.
    private static String words(Row row, String column) {
        var words = row.optional(column).orElse("").replace("\\n", "\n").replace("\\t", "\t");
        return REPEATED.matcher(words).replaceAll(found -> found.group(2).repeat(Integer.parseInt(found.group(1))));
    }
}
