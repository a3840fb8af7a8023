package eightk.edgar;

import java.util.regex.Pattern;

/// A line of a container outside the texts of its documents, in the parts it is made of.
public sealed interface ContainerLine {

    /// As it stands in the file, without its line end.
    String written();

    /// `<TYPE>8-K`, `</SEC-HEADER>`.
    ///
    /// @param value up to the end of the line, blanks included
    record Tagged(String tag, String value) implements ContainerLine {

        @Override
        public String written() {
            return "<" + tag + ">" + value;
        }
    }

    /// `FILED AS OF DATE:` and its value, or a line that only opens a block.
    ///
    /// @param depth the tabs before the key
    /// @param gap what stands between the colon and the value; [KeyGaps#of] says what is usual
    /// @param value up to the end of the line, blanks included
    record Keyed(int depth, String key, String gap, String value) implements ContainerLine {

        @Override
        public String written() {
            return "\t".repeat(depth) + key + ":" + gap + value;
        }
    }

    /// An empty line, a line of a key, or anything else.
    record Plain(String text) implements ContainerLine {

        @Override
        public String written() {
            return text;
        }
    }

    /// Takes a line apart; [#written] of what it gives is that line.
    static ContainerLine of(String line) {
        var tagged = Forms.TAGGED.matcher(line);
        if (tagged.matches()) {
            return new Tagged(tagged.group(1), tagged.group(2));
        }
        var keyed = Forms.KEYED.matcher(line);
        if (keyed.matches()) {
            return new Keyed(keyed.end(1), keyed.group(2), keyed.group(3), keyed.group(4));
        }
        return new Plain(line);
    }

    /// How the lines are told apart.
    final class Forms {
        private static final Pattern TAGGED = Pattern.compile("<(/?[A-Za-z][A-Za-z0-9-]*)>(.*)", Pattern.DOTALL);
        private static final Pattern KEYED =
                Pattern.compile("(\\t{0,16}+)([^\\s:<>-][^:<>]*+):([\\t ]*+)(.*)", Pattern.DOTALL);

        private Forms() {}
    }
}
