package eightk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads rules out of resources: a line `name = pattern` names a part, which the lines after it use in braces, and a
/// line `head 'stems': pattern` is a rule.
///
/// Lines are cut by hand, for a pattern for them would take as long to be made and run as all else that a single filing
/// needs of them.
final class RuleTable {

    private static final String EQUALS = "= ";
    private static final String OPENING = " '";
    private static final String CLOSING = "': ";

    private final String resource;
    private final Parts parts;
    private final List<Rule> rules;

    private RuleTable(String resource, Parts parts, List<Rule> rules) {
        this.resource = resource;
        this.parts = parts;
        this.rules = rules;
    }

    /// @param resource in which it is
    /// @param head what it is a rule for
    /// @param stems words as written between quotation marks, with the parts in place
    /// @param written the pattern without the parts in place
    record Rule(String resource, String head, String stems, String written, SiftedPattern pattern) {

        /// That the head is not as it should be.
        IllegalStateException wrongHead(String wanted) {
            return wrong("rules for " + wanted, resource, head);
        }

        /// That the stems are not as they should be.
        IllegalStateException wrongStems(String wanted) {
            return wrong("as stems " + wanted, resource, stems);
        }
    }

    private static IllegalStateException wrong(String wanted, String resource, String found) {
        return new IllegalStateException("%s must have %s, found '%s'".formatted(resource, wanted, found));
    }

    /// The rules of resources, in their order; a part of one is known in those after it.
    ///
    /// @param flags that stand before every pattern
    /// @param known parts that are known beforehand, by name
    /// @throws IllegalStateException if a line is neither a part nor a rule, a part has the name of another,
    /// or a stem is one that is not known
    static List<Rule> rules(String flags, Map<String, String> known, List<String> resources) {
        var parts = new Parts(known);
        var rules = new ArrayList<Rule>();
        for (var resource : resources) {
            var table = new RuleTable(resource, parts, rules);
            WordList.lines(resource).forEach(line -> table.read(line, flags));
        }
        return List.copyOf(rules);
    }

    private void read(String line, String flags) {
        int blank = line.indexOf(' ');
        int equals = past(blank, line);
        if (blank > 0 && line.startsWith(EQUALS, equals)) {
            var name = line.substring(0, blank);
            if (!parts.add(name, line.substring(equals + EQUALS.length()))) {
                throw wrong("for each part a name of its own", resource, name);
            }
            return;
        }
        int open = line.indexOf(OPENING);
        int close = open < 0 ? -1 : line.indexOf(CLOSING, open + OPENING.length());
        if (close < 0) {
            throw wrong("lines 'name = pattern' or \"head 'stems': pattern\"", resource, line);
        }
        var written = line.substring(past(close + CLOSING.length(), line));
        rules.add(new Rule(
                resource,
                line.substring(0, open),
                stems(line.substring(open + OPENING.length(), close)),
                written,
                new SiftedPattern(() -> flags + parts.in(written))));
    }

    /// Where a line goes on past the blanks that stand at a place.
    private static int past(int at, String line) {
        int past = Math.max(0, at);
        while (past < line.length() && line.charAt(past) == ' ') {
            past++;
        }
        return past;
    }

    /// The constant that a word of a head names in small letters.
    static <E extends Enum<E>> Optional<E> named(String word, E[] constants) {
        for (var constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /// A stem that is left in braces would be in no sentence, and its rule would never be found.
    private String stems(String written) {
        var stems = parts.in(written);
        if (stems.indexOf('{') >= 0) {
            throw new IllegalStateException("%s must name %s above the line that has it as a stem, found '%s'"
                    .formatted(resource, stems.substring(stems.indexOf('{'), stems.indexOf('}') + 1), written));
        }
        return stems;
    }
}
