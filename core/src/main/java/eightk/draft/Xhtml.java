package eightk.draft;

/// Text as it stands in XHTML of pure ASCII, so that no reader has to guess its characters.
final class Xhtml {

    private Xhtml() {}

    static String text(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append((char) c);
                default -> append(out, c);
            }
        });
        return out.toString();
    }

    /// Characters that XML does not allow are left out.
    private static void append(StringBuilder out, int c) {
        if (c >= ' ' && c < 0x7F) {
            out.append((char) c);
        } else if (c > 0x9F && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE) {
            out.append("&#").append(c).append(';');
        }
    }
}
