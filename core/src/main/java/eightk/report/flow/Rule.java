package eightk.report.flow;

/// A line drawn with characters: three underscores or more, or five dashes or equals signs, and nothing but such marks.
final class Rule {

    private Rule() {}

    /// @param marks which the line may be drawn with
    static boolean is(String text, String marks) {
        boolean drawn = false;
        int run = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != before && marks.indexOf(c) < 0) {
                return false;
            }
            run = c == before ? run + 1 : 1;
            before = c;
            drawn |= (c == '_' && run >= 3) || ((c == '-' || c == '=') && run >= 5);
        }
        return drawn;
    }
}
