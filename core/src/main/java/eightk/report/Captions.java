package eightk.report;

import eightk.law.Form8K;
import eightk.model.ItemNumber;
import eightk.report.flow.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Recognises the captions of the form in the words after an item's number, though filers abridge, misspell and
/// extend them.
final class Captions {

    /// Share of a caption's words that must be there for the words to be that caption.
    private static final double ENOUGH = 0.6;

    /// Words of the caption that may be left out in a row, and words that may be put in.
    private static final int LEFT_OUT = 3;

    private static final int PUT_IN = 1;

    /// The words of each caption of an item, found when it is first asked for.
    private static final Map<ItemNumber, List<List<String>>> KNOWN = new ConcurrentHashMap<>();

    private Captions() {}

    /// How many of the words are a caption of the item; 0 if they are none.
    static int length(ItemNumber number, HeadingWords words) {
        int best = 0;
        int longest = 0;
        for (var caption : of(number)) {
            var match = match(caption, words);
            if (match.matched() > best && match.matched() >= ENOUGH * caption.size()) {
                best = match.matched();
                longest = match.length();
            }
        }
        return longest > 0 ? longest : reordered(number, words);
    }

    /// The parts of a long caption in another order: as many words as are in it, if they are most of them.
    private static int reordered(ItemNumber number, HeadingWords words) {
        int longest = 0;
        for (var caption : of(number)) {
            int length = 0;
            var said = new HashSet<String>();
            while (words.has(length) && caption.contains(words.get(length))) {
                said.add(words.get(length++));
            }
            if (length > longest && said.size() >= ENOUGH * Set.copyOf(caption).size()) {
                longest = length;
            }
        }
        return longest;
    }

    private record Match(int matched, int length) {}

    private static Match match(List<String> caption, HeadingWords words) {
        int matched = 0;
        int length = 0;
        int w = 0;
        for (int c = 0; c < caption.size() && words.has(w); ) {
            int skippedWords = ahead(words, w, caption.get(c));
            int skippedCaption = ahead(caption, c, words.get(w));
            if (skippedCaption >= 0 && (skippedWords < 0 || skippedCaption <= skippedWords)) {
                c += skippedCaption + 1;
                w++;
            } else if (skippedWords >= 0) {
                w += skippedWords + 1;
                c++;
            } else {
                return new Match(matched, length);
            }
            matched++;
            length = w;
        }
        return new Match(matched, length);
    }

    /// How many words of the heading must be passed over to find one of the caption; -1 if it does not come soon.
    private static int ahead(HeadingWords words, int from, String wanted) {
        for (int i = from; i <= from + PUT_IN && words.has(i); i++) {
            if (alike(words.get(i), wanted)) {
                return i - from;
            }
        }
        return -1;
    }

    /// The same for a word of the heading in the caption.
    private static int ahead(List<String> caption, int from, String wanted) {
        for (int i = from; i <= from + LEFT_OUT && i < caption.size(); i++) {
            if (alike(caption.get(i), wanted)) {
                return i - from;
            }
        }
        return -1;
    }

    /// The same word, or one with another ending: "acquisition" and "acquisitions", "account" and "accountant".
    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 5 && a.regionMatches(0, b, 0, shorter - 1);
    }

    private static List<List<String>> of(ItemNumber number) {
        return KNOWN.computeIfAbsent(number, Captions::find);
    }

    private static List<List<String>> find(ItemNumber number) {
        return Form8K.everyItem().stream()
                .filter(item -> item.number().equals(number))
                .flatMap(item -> item.names().stream())
                .map(Words::plain)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> List.of(name.split(" ")))
                .toList();
    }
}
