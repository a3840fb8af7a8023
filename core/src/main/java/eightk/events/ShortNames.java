package eightk.events;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a report calls other companies for short once it has named them: `Alder Bank, N.A. (the “Lender”)`.
///
/// Looked for when first asked for, as most filings tell of no one else.
final class ShortNames {

    private static final Pattern SHORT = Pattern.compile(
            "^[^()\u201C\"]{0,120}?\\((?:[\\p{Ll} ,]{0,30}? )?[\u201C\"](?<short>\\p{L}[^\u201D\"]{1,40})[\u201D\"]");

    /// Most characters between two that are named in one breath.
    private static final int FARTHEST = 100;

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
                .filter(text -> text.indexOf('(') >= 0)
                .forEach(text -> define(text, defined));
        return defined;
    }

    private void define(String text, Map<String, List<String>> defined) {
        var found = PartyFinder.found(text, own)
                .sorted(Comparator.comparingInt(PartyFinder.Found::start))
                .toList();
        int first = 0;
        for (int i = 0; i < found.size(); i++) {
            int end = found.get(i).end();
            int next = i + 1 < found.size() ? Math.max(found.get(i + 1).start(), end) : text.length();
            var after = SHORT.matcher(text.substring(end, next));
            if (after.find()) {
                var shortName = after.group("short");
                var named = found.subList(isOfSeveral(shortName) ? first : i, i + 1);
                defined.putIfAbsent(
                        shortName, named.stream().map(PartyFinder.Found::name).toList());
            }
            first = next - end > FARTHEST ? i + 1 : first;
        }
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
