package eightk.events;

import eightk.events.Construction.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Constructions, found by the stems that a text has.
final class Constructions {

    private final List<Construction> all;

    /// Of each construction its sets of stems, by their numbers; the same words are one set.
    private final int[][] asked;

    /// All of these, by their numbers.
    private final List<Set<String>> sets = new ArrayList<>();

    /// In which of them a stem is, found out when the stem is first met: a filing has few.
    private final Map<String, BitSet> setsByStem = new ConcurrentHashMap<>();

    /// The sets that come first in a construction that needs no office.
    private final BitSet firstWithoutOffice = new BitSet();

    private final Stems first;
    private final Stems every;

    /// @throws IllegalArgumentException if one names no stem
    Constructions(List<Construction> all) {
        this.all = List.copyOf(all);
        this.asked = new int[all.size()][];
        var numbers = new HashMap<Set<String>, Integer>();
        var first = new BitSet();
        for (int i = 0; i < asked.length; i++) {
            var named = all.get(i).stems();
            if (named.getFirst().contains("")) {
                throw new IllegalArgumentException(
                        "a construction must name stems of which a text has one, found none before '%s'"
                                .formatted(all.get(i).pattern()));
            }
            asked[i] = new int[named.size()];
            for (int j = 0; j < asked[i].length; j++) {
                asked[i][j] = number(named.get(j), numbers);
            }
            first.set(asked[i][0]);
            if (!all.get(i).needsOffice()) {
                firstWithoutOffice.set(asked[i][0]);
            }
        }
        this.first = new Stems(first.stream().mapToObj(sets::get).toList());
        this.every = new Stems(sets);
    }

    private int number(Set<String> named, Map<Set<String>, Integer> numbers) {
        var known = numbers.putIfAbsent(named, sets.size());
        if (known != null) {
            return known;
        }
        sets.add(named);
        return sets.size() - 1;
    }

    /// Whether a text has a stem of the first set of any, or of any that needs no office if it has none.
    boolean mayBeIn(String text, boolean hasOffice) {
        return hasOffice
                ? first.areIn(text)
                : first.areIn(text, (stem, _) -> setsWith(stem).intersects(firstWithoutOffice));
    }

    /// Those of which a text has a stem of each set, and all else in their order, in the order of all.
    Stream<Construction> in(String text) {
        var met = new BitSet();
        var words = new ArrayList<Word>();
        every.areIn(text, (stem, at) -> {
            var with = setsWith(stem);
            met.or(with);
            words.add(new Word(at, with));
            return false;
        });
        var found = new ArrayList<Construction>();
        for (int i = 0; i < asked.length; i++) {
            if (areMet(asked[i], met) && isInOrder(all.get(i).order(), asked[i][0], text, words)) {
                found.add(all.get(i));
            }
        }
        return found.stream();
    }

    /// @param sets that have a stem with which it begins
    private record Word(int at, BitSet sets) {}

    private static boolean isInOrder(List<Step> order, int set, String text, List<Word> words) {
        int at = -1;
        for (var step : order) {
            at = switch (step) {
                case WORD -> word(set, at, words);
                case PERSON -> mark(text, at, c -> Mark.isPerson((char) c));
                case OFFICE -> mark(text, at, c -> Mark.isPosition((char) c));
                case COLON -> text.indexOf(':', at + 1);
            };
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /// Where the next word of a set begins; -1 if there is none.
    private static int word(int set, int after, List<Word> words) {
        for (var word : words) {
            if (word.at > after && word.sets.get(set)) {
                return word.at;
            }
        }
        return -1;
    }

    /// Where the next mark of a kind stands; -1 if there is none.
    private static int mark(String text, int after, IntPredicate kind) {
        for (int i = after + 1; i < text.length(); i++) {
            if (kind.test(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private BitSet setsWith(String stem) {
        return setsByStem.computeIfAbsent(stem, _ -> {
            var with = new BitSet(sets.size());
            for (int i = 0; i < sets.size(); i++) {
                with.set(i, sets.get(i).contains(stem));
            }
            return with;
        });
    }

    private static boolean areMet(int[] asked, BitSet met) {
        for (int set : asked) {
            if (!met.get(set)) {
                return false;
            }
        }
        return true;
    }
}
