package eightk.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A way in which English tells of an office: what it tells, and its pattern over a [MarkedSentence].
///
/// @param stems beginnings of words of which a sentence must have one
/// @param needsOffice whether it names one
record Construction(Kind kind, Set<String> stems, LatePattern pattern, boolean needsOffice) {

    /// What a construction tells.
    enum Kind {
        APPOINTMENT,
        DEPARTURE,
        /// That a person has an office, which is no event.
        HOLDS,
        /// That a person goes on in an office.
        KEEPS
    }

    private static final Pattern PART = Pattern.compile("(\\S+) += (.*)");
    private static final Pattern RULE = Pattern.compile("(appointment|departure|holds|keeps) '([^']*)': (.*)");

    /// The constructions of resources, in their order; a part of one is known in those after it.
    ///
    /// @throws IllegalStateException if a line is neither a part nor a construction
    static List<Construction> load(String... resources) {
        var parts = new LinkedHashMap<String, String>();
        var constructions = new ArrayList<Construction>();
        for (var resource : resources) {
            load(resource, parts, constructions);
        }
        return List.copyOf(constructions);
    }

    private static void load(String resource, Map<String, String> parts, List<Construction> constructions) {
        for (var line : WordList.lines(resource)) {
            var part = PART.matcher(line);
            var rule = RULE.matcher(line);
            if (rule.matches()) {
                var kind = Kind.valueOf(rule.group(1).toUpperCase(Locale.ROOT));
                constructions.add(new Construction(
                        kind,
                        stems(resource, rule.group(2), parts),
                        new LatePattern(() -> filled(rule.group(3), parts)),
                        line.contains("{posts}") || line.contains("<posts>")));
            } else if (part.matches()) {
                parts.put(part.group(1), filled(part.group(2), parts));
            } else {
                throw new IllegalStateException(
                        "%s must have lines 'name = pattern' or \"kind 'stems': pattern\", found '%s'"
                                .formatted(resource, line));
            }
        }
    }

    /// Whether the words have a stem, by which they tell it themselves, and not another part of the sentence.
    boolean isToldIn(String words) {
        return stems.stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
    }

    /// A stem that is left in braces would be in no sentence, and its construction would never be found.
    private static Set<String> stems(String resource, String written, Map<String, String> parts) {
        var stems = Set.of(filled(written, parts).split(" "));
        for (var stem : stems) {
            if (stem.indexOf('{') >= 0) {
                throw new IllegalStateException("%s must name %s above the line that has it as a stem, found '%s'"
                        .formatted(resource, stem, written));
            }
        }
        return stems;
    }

    /// The pattern with the parts in place of their names in braces; other braces stay.
    static String filled(String pattern, Map<String, String> parts) {
        var filled = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            var part = close < 0 ? null : parts.get(pattern.substring(open + 1, close));
            if (part != null) {
                filled.append(pattern, from, open).append(part);
                from = close + 1;
            }
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }
}
