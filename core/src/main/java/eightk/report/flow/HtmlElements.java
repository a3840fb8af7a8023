package eightk.report.flow;

import eightk.law.Cue;
import eightk.report.flow.HtmlElement.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The elements of HTML that are known, found by their names as they stand in a document.
final class HtmlElements {

    private static final Set<String> BLOCKS = words("""
            address article aside blockquote body caption center dd dir div dl dt fieldset footer form
            h1 h2 h3 h4 h5 h6 header hr html li listing main menu nav ol p page plaintext pre section
            table tbody td tfoot th thead title tr ul xbrl text xmp
            """);

    private static final Set<String> EMPTY =
            words("area base br col embed hr img input link meta page param source track wbr");

    private static final Set<String> UNSEEN = words("script style title noscript template");

    private static final Set<String> EMPHASIS = words("b strong u h1 h2 h3 h4 h5 h6 th");

    private static final Set<String> PREFORMATTED = words("pre xmp");

    /// Those that are common and do nothing.
    private static final Set<String> PLAIN = words("a big em font head i ins nobr s small span strike sub sup");

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("br", Role.LINE_BREAK),
            Map.entry("hr", Role.PAGE_MARK),
            Map.entry("page", Role.PAGE_MARK),
            Map.entry("table", Role.TABLE),
            Map.entry("tr", Role.ROW),
            Map.entry("td", Role.CELL),
            Map.entry("th", Role.CELL),
            Map.entry("tbody", Role.TABLE_PART),
            Map.entry("thead", Role.TABLE_PART),
            Map.entry("tfoot", Role.TABLE_PART),
            Map.entry("ix:header", Role.FACT_HEADER),
            Map.entry("ix:hidden", Role.HIDDEN_FACTS),
            Map.entry("xbrli:context", Role.FACT_CONTEXT),
            Map.entry("context", Role.FACT_CONTEXT),
            Map.entry("xbrldi:explicitmember", Role.CONTEXT_MEMBER),
            Map.entry("xbrldi:typedmember", Role.CONTEXT_MEMBER),
            Map.entry("ix:nonnumeric", Role.FACT),
            Map.entry("ix:nonfraction", Role.FACT));

    /// What an opening tag closes if it is still open, up to the element that bounds the search.
    private static final Map<String, Implied> IMPLIED = Map.of(
            "p", new Implied("p", "td th div table li blockquote center body"),
            "li", new Implied("li", "ul ol menu dir table"),
            "td", new Implied("td th", "table"),
            "th", new Implied("td th", "table"),
            "tr", new Implied("tr", "table"),
            "dt", new Implied("dt dd", "dl table"),
            "dd", new Implied("dt dd", "dl table"));

    /// Elements that some other closes, or that bound that: each has a bit of its own.
    private static final List<String> IN_SETS = IMPLIED.values().stream()
            .flatMap(implied -> Stream.concat(implied.closed.stream(), implied.within.stream()))
            .distinct()
            .sorted()
            .toList();

    /// Names by the hash of their letters, in lower case.
    private static final HtmlElement[][] BY_HASH = table();

    private HtmlElements() {}

    private record Implied(Set<String> closed, Set<String> within) {
        Implied(String closed, String within) {
            this(words(closed), words(within));
        }
    }

    /// The element whose name stands there, in capitals or not.
    static HtmlElement named(char[] source, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + small(source[i]);
        }
        for (var element : BY_HASH[hash & (BY_HASH.length - 1)]) {
            if (isName(element.name(), source, from, to)) {
                return element;
            }
        }
        return HtmlElement.unknown(Cue.inLowerCase(new String(source, from, to - from)));
    }

    private static boolean isName(String name, char[] source, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != small(source[from + i])) {
                return false;
            }
        }
        return true;
    }

    private static int small(char c) {
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }

    private static HtmlElement[][] table() {
        var lists = new ArrayList<List<HtmlElement>>();
        for (int i = 0; i < 256; i++) {
            lists.add(new ArrayList<>());
        }
        var names = new TreeSet<String>(ROLES.keySet());
        List.of(BLOCKS, EMPTY, UNSEEN, EMPHASIS, PREFORMATTED, PLAIN).forEach(names::addAll);
        for (var name : names) {
            lists.get(name.hashCode() & 255).add(known(name));
        }
        return lists.stream().map(list -> list.toArray(HtmlElement[]::new)).toArray(HtmlElement[][]::new);
    }

    private static HtmlElement known(String name) {
        var implied = IMPLIED.getOrDefault(name, new Implied("", ""));
        return new HtmlElement(
                name,
                ROLES.getOrDefault(name, Role.TEXT),
                BLOCKS.contains(name),
                EMPTY.contains(name),
                UNSEEN.contains(name),
                EMPHASIS.contains(name),
                PREFORMATTED.contains(name),
                bits(Set.of(name)),
                bits(implied.closed),
                bits(implied.within));
    }

    private static int bits(Set<String> names) {
        int bits = 0;
        for (var name : names) {
            int at = IN_SETS.indexOf(name);
            bits |= at < 0 ? 0 : 1 << at;
        }
        return bits;
    }

    private static Set<String> words(String names) {
        return names.isBlank()
                ? Set.of()
                : Set.of(names.strip().replace('\n', ' ').split(" ", -1));
    }
}
