package eightk.events;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The parts of a [RuleTable] by name. Other parts are put into one when it is first asked for: a filing needs few of
/// them.
final class Parts {

    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private final Map<String, String> whole;

    /// @param place among all, in the order in which they were added
    /// @param written with the names of those before it in braces
    private record Part(int place, String written) {}

    /// @param known which name no others
    Parts(Map<String, String> known) {
        this.whole = new ConcurrentHashMap<>(known);
    }

    /// Whether it was added: not if there is one of the name.
    ///
    /// @param written with names in braces of parts that were added before
    boolean add(String name, String written) {
        return !whole.containsKey(name) && parts.putIfAbsent(name, new Part(parts.size(), written)) == null;
    }

    /// A pattern with the parts in place of their names in braces; other braces stay.
    String in(String pattern) {
        return in(pattern, parts.size());
    }

    private String in(String pattern, int place) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return pattern;
        }
        var filled = new StringBuilder();
        int from = 0;
        for (; open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            var part = close < 0 ? null : before(place, pattern.substring(open + 1, close));
            if (part != null) {
                filled.append(pattern, from, open).append(part);
                from = close + 1;
            }
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    /// The whole of a part, if it was added before a place.
    private @Nullable String before(int place, String name) {
        var part = parts.get(name);
        if (part == null) {
            return whole.get(name);
        }
        if (part.place >= place) {
            return null;
        }
        var known = whole.get(name);
        if (known == null) {
            known = in(part.written, part.place);
            whole.put(name, known);
        }
        return known;
    }
}
