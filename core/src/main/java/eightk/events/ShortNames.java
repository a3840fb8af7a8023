package eightk.events;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a report calls other companies for short once it has named them: `Alder Bank, N.A. (the “Lender”)`.
///
/// Looked for when first asked for, as most filings tell of no one else.
final class ShortNames {

    private static final Pattern SHORT = Pattern.compile(
            "\\((?:[\\p{Ll} ,]{0,30} )?[\u201C\"](?<short>\\p{L}[^\u201D\"]{1,40})[\u201D\"]|, or (?:the )?(?<bare>\\p{Lu}[\\p{L}\\d&]{1,30}),");

    /// What is a paper, a thing or the registrant and not another company.
    private static final Pattern NO_ONE = Pattern.compile(
            "(?i).*\\b(?:agreements?|amendments?|notes?|shares?|stock|securities|warrants?|merger|act|plan|date|time|indenture|facility|loans?|leases?|closing|offering|company|registrant|board|committee|commission|sec|period|price|amount|letter|report|release|transactions?|property)\\b.*");

    /// Most characters from the beginning of a name to its short one, and those of a row of names that share one.
    private static final int LONGEST = 200;

    private static final int LONGEST_ROW = 800;

    /// Most characters between two that are named in one breath, and between a name and its short one.
    private static final int FARTHEST = 120;

    /// Most short names that are kept: a report has a dozen, and each is looked for in many sentences.
    private static final int MOST = 100;

    private final List<Passage> passages;
    private final OwnNames own;
    private volatile @Nullable Map<String, List<String>> names;

    ShortNames(List<Passage> passages, OwnNames own) {
        this.passages = List.copyOf(passages);
        this.own = own;
    }

    /// The full names of those that a text calls by a short one, in the order in which they were defined.
    List<String> in(String text) {
        return names().entrySet().stream()
                .filter(name -> has(text, name.getKey()))
                .flatMap(name -> name.getValue().stream())
                .distinct()
                .toList();
    }

    private Map<String, List<String>> names() {
        var known = names;
        if (known == null) {
            known = defined();
            names = known;
        }
        return known;
    }

    private Map<String, List<String>> defined() {
        var defined = new LinkedHashMap<String, List<String>>();
        passages.stream()
                .filter(passage -> passage.source() == Source.REPORT)
                .flatMap(passage -> passage.sentences().stream())
                .map(Sentence::text)
                .filter(text -> text.indexOf('(') >= 0 || text.contains(", or "))
                .forEach(text -> define(text, defined));
        return defined;
    }

    private void define(String text, Map<String, List<String>> defined) {
        var shorts = SHORT.matcher(text);
        int from = 0;
        while (defined.size() < MOST && shorts.find()) {
            var name = Objects.requireNonNullElse(shorts.group("short"), shorts.group("bare"));
            if (!NO_ONE.matcher(name).matches() && !defined.containsKey(name)) {
                int row = Math.max(0, shorts.start() - LONGEST_ROW);
                int start = isOfSeveral(name) ? row : Math.max(from, shorts.start() - LONGEST);
                var named = before(text.substring(start, shorts.start()), isOfSeveral(name));
                if (!named.isEmpty()) {
                    defined.put(name, named);
                }
            }
            from = shorts.end();
        }
    }

    /// The company that a text ends with, or the row of them.
    private List<String> before(String text, boolean several) {
        var found = PartyFinder.found(text, own)
                .sorted((one, other) -> other.start() - one.start())
                .toList();
        var named = new ArrayDeque<String>();
        int next = text.length();
        for (var each : found) {
            if (next - each.end() > FARTHEST || (!several && !named.isEmpty())) {
                break;
            }
            named.addFirst(each.name());
            next = each.start();
        }
        return List.copyOf(named);
    }

    private static boolean isOfSeveral(String name) {
        return name.endsWith("s");
    }

    /// Whether a text has a name as words of its own.
    private static boolean has(String text, String name) {
        return Stream.iterate(text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + 1))
                .anyMatch(at -> !isLetter(text, at - 1) && !isLetter(text, at + name.length()));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
