package eightk.render;

import java.util.List;

/// HTML written element by element. Every text and attribute value is escaped, and what steers a terminal or
/// the reading direction is replaced; there is no way to pass markup through.
public final class Html {

    private final StringBuilder out = new StringBuilder();

    /// Opens an element; attributes are names and values by turns.
    public Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        return this;
    }

    public Html close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    public Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /// An element that holds only text.
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /// A row of a table, every cell of the same kind, `th` or `td`.
    public Html row(String kind, List<String> cells) {
        open("tr");
        cells.forEach(cell -> element(kind, cell));
        return close("tr");
    }

    /// The text of a resource of ours, which is trusted not to hold `</style>`.
    public Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String escaped(String text) {
        return Printable.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
