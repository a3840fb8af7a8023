package eightk.rules;

import static eightk.model.Certainty.PROBABLE;
import static eightk.model.Certainty.SURE;

import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.rules.Wording.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about words that are often written wrong.
final class WordingRules {

    static final Rule TITLE_OF_ACT = Rule.ofWords("8K-WORDING-TITLE-OF-ACT", WordingRules::titleOfAct);
    static final Rule GARBLED = Rule.ofWords("8K-WORDING-GARBLED", WordingRules::garbled);

    static final List<Rule> ALL = List.of(TITLE_OF_ACT, GARBLED);

    private static final Pattern WRONG_TITLE =
            Pattern.compile("(?i)Securities\\s+and\\s+Exchange\\s+Act\\s+of\\s+1934");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> SMALL = Set.of(
            "of", "to", "and", "for", "by", "with", "from", "was", "were", "is", "are", "has", "been", "its", "our");

    /// How many characters around doubtful words are quoted.
    private static final int AROUND = 40;

    /// As long as the longest small word.
    private static final int LONGEST_SMALL = 4;

    private WordingRules() {}

    private static Stream<Finding> titleOfAct(Wording words, Law law) {
        return words.stretches()
                .flatMap(stretch -> stretch.passages().stream())
                .flatMap(passage -> wrongTitles(words.report(), passage));
    }

    private static Stream<Finding> wrongTitles(CurrentReport report, Passage passage) {
        var text = passage.text();
        if (!text.contains("1934")) {
            return Stream.empty();
        }
        return WRONG_TITLE
                .matcher(text)
                .results()
                .map(found -> TITLE_OF_ACT.malformed(
                        SURE,
                        Places.words(report, passage.block(), found.group(), found.group()),
                        "title of the Act",
                        found.group().replaceAll("\\s+", " "),
                        "Securities Exchange Act of 1934"));
    }

    /// The words of the items: tables and covers repeat small words for other reasons.
    private static Stream<Finding> garbled(Wording words, Law law) {
        return words.report().items().stream()
                .flatMap(item -> item.blocks().stream())
                .filter(block -> !(block instanceof Block.Table))
                .flatMap(block -> twice(block.text()).stream()
                        .map(found -> GARBLED.malformed(
                                PROBABLE,
                                Places.words(words.report(), block, found.in(block.text()), found.around(block.text())),
                                "a sentence",
                                found.in(block.text()).replaceAll("\\s+", " "),
                                "without a small word too many")));
    }

    /// Where two articles, or a small word twice, have nothing but blanks between.
    private static List<Span> twice(String text) {
        var spans = new ArrayList<Span>();
        var before = "";
        int beforeStart = 0;
        int beforeEnd = -1;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                continue;
            }
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            var word = i - start > LONGEST_SMALL ? "" : text.substring(start, i);
            if (!before.isEmpty() && !word.isEmpty() && areTwice(before, word) && isBlank(text, beforeEnd, start)) {
                spans.add(new Span(beforeStart, i));
            }
            before = word;
            beforeStart = start;
            beforeEnd = i;
        }
        return spans;
    }

    /// A capital A may be the name of a class, and `the a.m. bus` has an article and an hour.
    private static boolean areTwice(String before, String word) {
        return (word.equals(before) && SMALL.contains(word))
                || ((word.equals("an") || word.equals("the"))
                        && !before.equals("A")
                        && ARTICLES.contains(before.toLowerCase(Locale.ROOT)));
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// A place in a text.
    private record Span(int from, int to) {

        String in(String text) {
            return text.substring(from, to);
        }

        /// With the words on both sides.
        String around(String text) {
            int first = text.lastIndexOf(' ', Math.max(0, from - AROUND));
            int last = text.indexOf(' ', Math.min(text.length(), to + AROUND));
            return text.substring(Math.max(0, first), last < 0 ? text.length() : last);
        }
    }
}
