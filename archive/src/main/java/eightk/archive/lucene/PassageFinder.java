package eightk.archive.lucene;

import eightk.archive.Search.Mark;
import eightk.archive.Search.Passage;
import eightk.archive.lucene.Clause.All;
import eightk.archive.lucene.Clause.Any;
import eightk.archive.lucene.Clause.Is;
import eightk.archive.lucene.Clause.Near;
import eightk.archive.lucene.Clause.Not;
import eightk.archive.lucene.Clause.Phrase;
import eightk.archive.lucene.Clause.Prefix;
import eightk.archive.lucene.Words.Word;
import eightk.model.Block;
import eightk.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds where in a text the words of a query stand.
final class PassageFinder {

    /// Characters of a quotation around what was found: two lines.
    private static final int LONGEST = 300;

    /// Characters before the first word that was found.
    private static final int LEAD = 80;

    /// Places of one part of a query that are looked at: a common word stands in every line.
    private static final int MOST_MATCHES = 1_000;

    private final List<Block> blocks;
    private final String text;
    private final List<Word> words;

    private PassageFinder(List<Block> blocks) {
        this.blocks = blocks;
        this.text = Block.textOf(blocks);
        this.words = Words.of(text);
    }

    /// A run of words that a part of the query asks for.
    ///
    /// @param part its number in the query
    /// @param weight more for a phrase than for a word
    private record Match(int part, int first, int last, int weight) {}

    /// What is quoted together.
    private record Window(int first, int last, int weight, List<Match> matches) {}

    static List<Passage> find(List<Block> blocks, Clause query, int limit) {
        var finder = new PassageFinder(blocks);
        var parts = parts(query).toList();
        var matches = IntStream.range(0, parts.size())
                .boxed()
                .flatMap(part -> finder.matches(part, parts.get(part)).limit(MOST_MATCHES))
                .sorted(Comparator.comparingInt(Match::first))
                .toList();
        return finder.best(matches, limit).stream().map(finder::passage).toList();
    }

    /// What a passage can show.
    private static Stream<Clause> parts(Clause query) {
        return switch (query) {
            case All(var clauses) -> clauses.stream().flatMap(PassageFinder::parts);
            case Any(var clauses) -> clauses.stream().flatMap(PassageFinder::parts);
            case Not _, Is _ -> Stream.of();
            case Phrase _, Prefix _, Near _ -> Stream.of(query);
        };
    }

    private Stream<Match> matches(int part, Clause clause) {
        return switch (clause) {
            case Phrase(var phrase) -> phrase(part, Words.plain(phrase));
            case Prefix(var letters) -> prefix(part, Words.beginning(letters));
            case Near(var parts, int between) -> near(part, parts, between);
            case All _, Any _, Not _, Is _ -> Stream.of();
        };
    }

    private Stream<Match> phrase(int part, List<String> phrase) {
        int length = phrase.size();
        return IntStream.rangeClosed(0, words.size() - length)
                .filter(at -> length > 0 && stands(phrase, at))
                .mapToObj(at -> new Match(part, at, at + length - 1, length * length));
    }

    private boolean stands(List<String> phrase, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).word().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Stream<Match> prefix(int part, String beginning) {
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).word().startsWith(beginning))
                .mapToObj(at -> new Match(part, at, at, 1));
    }

    /// The nearest of each part around each place of the first.
    private Stream<Match> near(int part, List<Phrase> parts, int between) {
        var each = parts.stream()
                .map(phrase -> phrase(part, Words.plain(phrase.words()))
                        .limit(MOST_MATCHES)
                        .toList())
                .toList();
        return each.getFirst().stream().flatMap(first -> around(first, each, between).stream());
    }

    /// One match of each part with few enough words between; none if a part is too far.
    private static List<Match> around(Match first, List<List<Match>> each, int between) {
        var found = new ArrayList<Match>(List.of(first));
        for (var others : each.subList(1, each.size())) {
            others.stream()
                    .min(Comparator.comparingInt(other -> Math.abs(other.first() - first.first())))
                    .ifPresent(found::add);
        }
        int from = found.stream().mapToInt(Match::first).min().orElseThrow();
        int to = found.stream().mapToInt(Match::last).max().orElseThrow();
        int own = found.stream()
                .mapToInt(match -> match.last() - match.first() + 1)
                .sum();
        return found.size() == each.size() && to - from + 1 - own <= between ? found : List.of();
    }

    /// The windows with most of the query in them, none over another.
    private List<Window> best(List<Match> matches, int limit) {
        var windows = IntStream.range(0, matches.size())
                .mapToObj(at -> window(matches, at))
                .sorted(Comparator.comparingInt(Window::weight).reversed().thenComparingInt(Window::first))
                .toList();
        var chosen = new ArrayList<Window>();
        for (var window : windows) {
            if (chosen.size() < limit && chosen.stream().noneMatch(it -> overlap(it, window))) {
                chosen.add(window);
            }
        }
        return chosen;
    }

    private static boolean overlap(Window one, Window other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    /// From one match on, as many as fit a quotation; a part counts once.
    private Window window(List<Match> matches, int at) {
        var inside = new ArrayList<Match>();
        var parts = new HashSet<Integer>();
        var first = matches.get(at);
        int weight = 0;
        int last = first.last();
        for (var match : matches.subList(at, matches.size())) {
            if (!inside.isEmpty() && words.get(match.last()).to() - start(first) > LONGEST - LEAD) {
                break;
            }
            inside.add(match);
            weight += parts.add(match.part()) ? match.weight() : 0;
            last = Math.max(last, match.last());
        }
        return new Window(first.first(), last, weight, inside);
    }

    private int start(Match match) {
        return words.get(match.first()).from();
    }

    private Passage passage(Window window) {
        int found = words.get(window.first()).from();
        int from = lead(window.first(), found);
        int to = tail(window.last(), from);
        var quote = new StringBuilder();
        var marks = new ArrayList<Mark>();
        int at = from;
        for (var match : window.matches()) {
            int begin = start(match);
            int end = words.get(match.last()).to();
            if (begin >= at) {
                tidy(quote, at, begin);
                int mark = quote.length();
                tidy(quote, begin, end);
                marks.add(new Mark(mark, quote.length()));
                at = end;
            }
        }
        tidy(quote, at, to);
        return new Passage(quote.toString(), marks, place(found));
    }

    /// The beginning of a word not far before.
    private int lead(int word, int found) {
        int first = word;
        while (first > 0 && found - words.get(first - 1).from() <= LEAD) {
            first--;
        }
        return words.get(first).from();
    }

    /// The end of a word not far behind.
    private int tail(int word, int from) {
        int last = word;
        while (last + 1 < words.size() && words.get(last + 1).to() - from <= LONGEST) {
            last++;
        }
        return words.get(last).to();
    }

    /// Adds a piece of the text on one line.
    private void tidy(StringBuilder quote, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank || (!quote.isEmpty() && quote.charAt(quote.length() - 1) != ' ')) {
                quote.append(blank ? ' ' : c);
            }
        }
    }

    /// Of the block that a character of the text is in.
    private Place place(int at) {
        int end = 0;
        for (var block : blocks) {
            end += block.text().length() + 2;
            if (at < end) {
                return block.place();
            }
        }
        return blocks.getFirst().place();
    }
}
