package eightk.archive.lucene;

import eightk.archive.BadQueryException;
import eightk.archive.Search;
import eightk.archive.Search.Field;
import eightk.archive.lucene.Clause.All;
import eightk.archive.lucene.Clause.Any;
import eightk.archive.lucene.Clause.Is;
import eightk.archive.lucene.Clause.Near;
import eightk.archive.lucene.Clause.Not;
import eightk.archive.lucene.Clause.Phrase;
import eightk.archive.lucene.Clause.Prefix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the language of [Search], one character at a time. Everything in it is bounded.
final class QueryReader {

    /// Clauses of one query: each costs a walk through its words' places.
    private static final int MOST_CLAUSES = 64;

    /// Brackets within brackets, so that reading them stays far from the end of the stack.
    private static final int DEEPEST = 16;

    /// Words between two that are near: a paragraph.
    private static final int FARTHEST = 100;

    /// Letters before a `*`: with fewer, half of all words there are would match.
    private static final int SHORTEST_BEGINNING = 3;

    private static final Pattern NEAR = Pattern.compile("NEAR[(/]?(\\d{1,3})\\)?");
    private static final char PHRASE = '"';

    /// The quotation marks that word processors write.
    private static final Pattern CURLED = Pattern.compile("[\u201C\u201D\u201E]");

    private final String text;
    private int at;
    private int depth;
    private int clauses;

    private QueryReader(String text) {
        this.text = text;
    }

    /// @throws BadQueryException if the text is too long or cannot be read
    static Clause read(String text) {
        if (text.length() > Search.LONGEST_QUERY) {
            throw new BadQueryException("a query must have at most %,d characters, found %,d"
                    .formatted(Search.LONGEST_QUERY, text.length()));
        }
        var reader = new QueryReader(CURLED.matcher(text).replaceAll("\""));
        var clause = reader.any();
        if (reader.at < reader.text.length()) {
            throw reader.bad("the end or another word");
        }
        return clause;
    }

    /// A field by its name.
    static Field field(String name) {
        return Arrays.stream(Field.values())
                .filter(field -> field.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadQueryException("a field must be one of %s, found '%s'"
                        .formatted(
                                Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", ")),
                                name)));
    }

    private Clause any() {
        var some = new ArrayList<Clause>();
        some.add(all());
        while (take("OR")) {
            some.add(all());
        }
        return some.size() == 1 ? some.getFirst() : new Any(some);
    }

    private Clause all() {
        var some = new ArrayList<Clause>();
        while (!isAtEnd() && peek() != ')' && !isNext("OR")) {
            if (!take("AND")) {
                some.add(near(one()));
            }
        }
        return some.size() == 1 ? some.getFirst() : new All(some);
    }

    /// `left NEAR(5) right`, where both are words.
    private Clause near(Clause left) {
        blanks();
        var m = NEAR.matcher(text).region(at, text.length());
        if (!(left instanceof Phrase first) || !m.lookingAt() || !endsWord(m.end())) {
            return left;
        }
        at = m.end();
        if (isAtEnd() || !(one() instanceof Phrase second)) {
            throw bad("a word or a phrase after NEAR");
        }
        return new Near(List.of(first, second), between(m.group(1)));
    }

    private Clause one() {
        if (++clauses > MOST_CLAUSES) {
            throw new BadQueryException("a query must have at most %d parts, found more".formatted(MOST_CLAUSES));
        }
        blanks();
        char first = peek();
        if (first == '(') {
            return bracketed();
        }
        if (first == PHRASE) {
            return phrase();
        }
        if (first == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            at++;
            return negated();
        }
        return take("NOT") ? negated() : word();
    }

    private Clause negated() {
        if (isAtEnd()) {
            throw bad("what is not wanted");
        }
        return nested(() -> new Not(one()));
    }

    private Clause bracketed() {
        at++;
        return nested(() -> {
            var inside = any();
            if (isAtEnd() || peek() != ')') {
                throw bad("a closing bracket");
            }
            at++;
            return inside;
        });
    }

    private Clause nested(Supplier<Clause> inside) {
        if (++depth > DEEPEST) {
            throw new BadQueryException("brackets must be at most %d deep, found more".formatted(DEEPEST));
        }
        var clause = inside.get();
        depth--;
        return clause;
    }

    /// `"words"`, or `"words"~5` for words that are near each other.
    private Clause phrase() {
        var words = quoted();
        if (at >= text.length() || text.charAt(at) != '~') {
            return new Phrase(words);
        }
        at++;
        var parts = Arrays.stream(words.strip().split("\\s+")).map(Phrase::new).toList();
        if ((clauses += parts.size()) > MOST_CLAUSES) {
            throw new BadQueryException("a query must have at most %d parts, found more".formatted(MOST_CLAUSES));
        }
        return new Near(parts, between(rest(Character::isDigit)));
    }

    private String quoted() {
        int end = text.indexOf(PHRASE, at + 1);
        if (end < 0) {
            throw bad("a closing quotation mark");
        }
        var words = text.substring(at + 1, end);
        at = end + 1;
        return words;
    }

    private static int between(String digits) {
        int between = digits.isEmpty() || digits.length() > 3 ? FARTHEST + 1 : Integer.parseInt(digits);
        if (between > FARTHEST) {
            throw new BadQueryException("words must be at most %d apart, found '%s'".formatted(FARTHEST, digits));
        }
        return between;
    }

    private Clause word() {
        var word = rest(c -> !Character.isWhitespace(c) && c != '(' && c != ')' && c != PHRASE && c != ':');
        if (at < text.length() && text.charAt(at) == ':' && !word.isEmpty()) {
            at++;
            return new Is(field(word), value());
        }
        if (word.isEmpty()) {
            throw bad("a word");
        }
        return word.endsWith("*") ? prefix(word.substring(0, word.length() - 1)) : new Phrase(word);
    }

    private static Clause prefix(String beginning) {
        if (beginning.length() < SHORTEST_BEGINNING) {
            throw new BadQueryException("a word with * must begin with at least %d letters, found '%s*'"
                    .formatted(SHORTEST_BEGINNING, beginning));
        }
        return new Prefix(beginning);
    }

    private String value() {
        var value = at < text.length() && text.charAt(at) == PHRASE
                ? quoted()
                : rest(c -> !Character.isWhitespace(c) && c != ')' && c != PHRASE);
        if (value.isBlank()) {
            throw bad("a value");
        }
        return value;
    }

    private String rest(Function<Character, Boolean> belongs) {
        int from = at;
        while (at < text.length() && belongs.apply(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean take(String keyword) {
        boolean next = isNext(keyword);
        if (next) {
            at += keyword.length();
        }
        return next;
    }

    private boolean isNext(String keyword) {
        blanks();
        return text.startsWith(keyword, at) && endsWord(at + keyword.length());
    }

    private boolean endsWord(int end) {
        return end >= text.length()
                || Character.isWhitespace(text.charAt(end))
                || text.charAt(end) == '('
                || text.charAt(end) == PHRASE;
    }

    private boolean isAtEnd() {
        blanks();
        return at >= text.length();
    }

    private char peek() {
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private BadQueryException bad(String wanted) {
        var found = Optional.of(text.substring(Math.min(at, text.length())))
                .filter(it -> !it.isEmpty())
                .map(it -> "'%s'".formatted(it))
                .orElse("the end");
        return new BadQueryException("a query must have %s at character %d, found %s".formatted(wanted, at + 1, found));
    }
}
