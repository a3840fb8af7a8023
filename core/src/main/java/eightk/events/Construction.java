package eightk.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A way in which English tells of an office: what it tells, and its pattern over a [MarkedSentence].
///
/// @param needsOffice whether it names one
record Construction(Kind kind, Pattern pattern, boolean needsOffice) {

    /// What a construction tells.
    enum Kind {
        APPOINTMENT,
        DEPARTURE,
        /// That a person has an office, which is no event.
        HOLDS
    }

    private static final Pattern PART = Pattern.compile("(\\S+) += (.*)");
    private static final Pattern RULE = Pattern.compile("(appointment|departure|holds): +(.*)");

    /// The constructions of a resource, in its order.
    ///
    /// @throws IllegalStateException if a line is neither a part nor a construction
    static List<Construction> load(String resource) {
        var parts = new LinkedHashMap<String, String>();
        var constructions = new ArrayList<Construction>();
        for (var line : WordList.lines(resource)) {
            var part = PART.matcher(line);
            var rule = RULE.matcher(line);
            if (rule.matches()) {
                var kind = Kind.valueOf(rule.group(1).toUpperCase(java.util.Locale.ROOT));
                constructions.add(new Construction(kind, Pattern.compile(marked(filled(rule.group(2), parts))), line.contains("{posts}")));
            } else if (part.matches()) {
                parts.put(part.group(1), filled(part.group(2), parts));
            } else {
                throw new IllegalStateException(
                        "%s must have lines 'name = pattern' or 'kind: pattern', found '%s'".formatted(resource, line));
            }
        }
        return List.copyOf(constructions);
    }

    private static String filled(String pattern, Map<String, String> parts) {
        var filled = pattern;
        for (var part : parts.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }

    /// Capitals that stand alone stand for marks; inside brackets they add their range to a class.
    private static String marked(String pattern) {
        var marked = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
            inClass = c == '[' && !escaped || inClass && (c != ']' || escaped);
            var range = escaped || !standsAlone(pattern, i, inClass) ? "" : range(c);
            marked.append(range.isEmpty() ? String.valueOf(c) : inClass ? range : "[" + range + "]");
        }
        return marked.toString();
    }

    private static boolean standsAlone(String pattern, int i, boolean inClass) {
        return inClass
                || (i == 0 || !Character.isLetter(pattern.charAt(i - 1)) || pattern.charAt(i - 1) == 'b' && i > 1 && pattern.charAt(i - 2) == '\\')
                        && (i + 1 == pattern.length() || !Character.isLetter(pattern.charAt(i + 1)) && pattern.charAt(i + 1) != '\\');
    }

    private static String range(char c) {
        return switch (c) {
            case 'P' -> "\uE000-\uE0FF";
            case 'T' -> "\uE100-\uE1FF";
            case 'D' -> "\uE200-\uE2FF";
            case 'B' -> "\uE300";
            default -> "";
        };
    }
}
