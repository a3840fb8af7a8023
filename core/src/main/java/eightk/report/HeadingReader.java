package eightk.report;

import eightk.law.LatePattern;
import eightk.model.ItemNumber;
import eightk.report.flow.Line;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Reads the heading of an item from the line it seems to begin on.
///
/// The number and the caption may stand on one line or on several, in one cell or in two, alone or run into the
/// text; several items may share a heading. What the heading leaves of its last line becomes a line of its own.
final class HeadingReader {

    /// Lines after the first that a caption may take.
    private static final int MOST_LINES = 6;

    /// Words of a heading that are looked for past the line they reach into; no heading is longer.
    private static final int LONGEST = 2_000;

    /// Most items that one heading names.
    private static final int MOST_NUMBERS = 20;

    /// Longest caption taken whole when the form has no such caption.
    private static final int LONGEST_FREE = 220;

    private static final String NUMBER =
            "(\\d{1,2})(?:(?:\\s*\\.\\s*|,(?=0\\d))(\\d)\\s?(\\d)(?!\\d)|\\s*\\.\\s*(\\d)(?![\\d.]))?(?!\\d)";
    private static final String LETTERS = "((?:\\s*\\([a-z0-9]{1,3}\\)(?:[,&\\s]*(?:and\\s+)?(?=\\())?){0,12})";

    private static final String BEFORE = "(?i)^(?:[-=_*\u2013\u2014]{5,}+\\s*|[\\W_]{0,4})(?:part\\s+[iv]+[\\W_]+)?";
    private static final Lead START = new Lead(
            "ip", BEFORE + "(?:items?|i t e m(?: s)?)\\s*(?:no\\.?|number|#)?[\\s:.\u2013\u2014-]*" + NUMBER + LETTERS);

    /// The title of a section of the form, and behind it on the same line an item of that section.
    private static final Lead SECTION = new Lead(
            "s",
            "(?i)^\\W{0,3}section (\\d)\\W{1,5}[\\p{L} ,'\u2019-]{3,70}?[\\s.,:;\u2013\u2014-]+(?=items? ?\\1 ?\\.)");

    private static final LatePattern WORDED = LatePattern.of(BEFORE + "item\\s+(\\p{L}{1,6})\\b");
    private static final LatePattern BARE =
            LatePattern.of("^[\\W_]{0,4}" + NUMBER + LETTERS + "(?=[\\s.:\u2013\u2014-])");
    private static final List<String> WORDS = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /// `Items 1-4. Not applicable`: nothing is reported under a range.
    private static final Lead RANGE =
            new Lead("t0123456789", "(?i)\\s*(?:-|\u2013|through|to)\\s*\\d{1,2}(?![\\d.]\\d)");

    private static final Lead NEXT =
            new Lead("ai", "(?i)^\\s*(?:[,;&/.:]|and|\\+|-|\u2013){0,4}\\s*(?:and\\s+)?items?\\s*" + NUMBER + LETTERS);
    private static final Lead ALSO = new Lead(
            "ai0123456789",
            "(?i)^\\s*\\.?\\s*(?:,\\s*and|,|&|and|/|;)\\s*(?:item\\s+)?" + NUMBER + LETTERS + "(?=\\W|$)");
    private static final LatePattern RUNNING_ON = LatePattern.of(
            "^\\W{0,2}(?:of|above|below|hereof|to|in|is|was|are|as|shall|under|on|that|which|and the|or|for|with|by|"
                    + "contains?|has|have|will|from|herein|hereto|if|this)\\b");
    private static final LatePattern LAST_WORDS = LatePattern.of("\\s*\\p{L}+(?:\\s\\p{L}+)?[\\s.:;]*");
    private static final LatePattern CARRIED_ON = LatePattern.of("[,;]?\\s*(?:and|or|of|,|;|\\(continued\\))");
    private static final LatePattern NEXT_ITEM = LatePattern.of("(?i)\\s*[,;&./]*\\s*(?:and\\s+)?items?");
    private static final String SEPARATORS = " .:;,\u2013\u2014-";

    private final List<Line> lines;
    private final boolean bare;

    /// @param bare whether a number may stand without the word "item" before it
    HeadingReader(List<Line> lines, boolean bare) {
        this.lines = lines;
        this.bare = bare;
    }

    /// A heading; and, where its last line goes on with text, that line cut in two.
    record Found(ItemHeading heading, Optional<Split> split) {}

    record Split(Line head, Line rest) {}

    /// @param end where the words go on after the number
    /// @param doubtful whether it is a heading only if a caption of the form follows
    private record Start(ItemNumber number, int end, boolean doubtful) {}

    private Optional<Start> start(String words) {
        int from = SECTION.at(0, words).map(Matcher::end).orElse(0);
        var usual = START.at(from, words);
        if (usual.isPresent()) {
            int end = usual.get().end();
            return number(usual.get()).map(number -> new Start(number, end, false));
        }
        var worded = WORDED.matcher(words);
        if (worded.lookingAt()) {
            var name = worded.group(1).toLowerCase(Locale.ROOT);
            int value = Math.max(WORDS.indexOf(name), ROMAN.indexOf(name));
            return value < 1
                    ? Optional.empty()
                    : Optional.of(new Start(new ItemNumber.Plain(value), worded.end(), true));
        }
        var alone = BARE.matcher(words);
        return bare && alone.lookingAt()
                ? number(alone).map(number -> new Start(number, alone.end(), true))
                : Optional.empty();
    }

    Optional<Found> at(int index) {
        var text = new Stretch(index);
        var start = start(text.words());
        if (start.isEmpty()
                || text.goesOn(RUNNING_ON, start.get().end())
                || RANGE.at(start.get().end(), text.words()).isPresent()) {
            return Optional.empty();
        }
        var numbers = new ArrayList<ItemNumber>();
        var captions = new ArrayList<Optional<String>>();
        numbers.add(start.get().number());
        int at = start.get().end();
        at = also(text, at, numbers);
        boolean known = false;
        while (true) {
            var caption = text.caption(at, numbers.subList(captions.size(), numbers.size()));
            known |= caption.known();
            pad(captions, numbers.size() - 1);
            captions.add(caption.text());
            at = caption.end();
            var next = NEXT.at(at, text.words());
            if (numbers.size() == MOST_NUMBERS || !caption.known() || next.isEmpty() || !take(next.get(), numbers)) {
                break;
            }
            at = next.get().end();
        }
        var split = text.splitAt(at);
        if (start.get().doubtful() && !known) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                new ItemHeading(index, text.lineAt(Math.max(0, at - 1)), numbers, captions, known), split));
    }

    private static int also(Stretch text, int from, List<ItemNumber> numbers) {
        int at = from;
        var also = ALSO.at(at, text.words());
        while (numbers.size() < MOST_NUMBERS && also.isPresent() && take(also.get(), numbers)) {
            at = also.get().end();
            also = ALSO.at(at, text.words());
        }
        return at;
    }

    private static void pad(List<Optional<String>> captions, int size) {
        while (captions.size() < size) {
            captions.add(Optional.empty());
        }
    }

    private static boolean take(Matcher number, List<ItemNumber> numbers) {
        var found = number(number);
        found.ifPresent(numbers::add);
        return found.isPresent();
    }

    /// `8.01`, `8. 01`, `8.0 1`; `8.1` is taken for `8.01`; `5`.
    private static Optional<ItemNumber> number(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        try {
            if (m.group(2) != null) {
                return Optional.of(new ItemNumber.Sectioned(first, Integer.parseInt(m.group(2) + m.group(3))));
            }
            return Optional.of(
                    m.group(4) != null
                            ? new ItemNumber.Sectioned(first, Integer.parseInt(m.group(4)))
                            : new ItemNumber.Plain(first));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0 || (c >= '\t' && c <= '\r');
    }

    private record Caption(Optional<String> text, int end, boolean known) {}

    /// The line and those that may carry its heading on, as one run of words.
    private final class Stretch {

        private final StringBuilder words = new StringBuilder(LONGEST / 2);
        private final List<Integer> starts = new ArrayList<>();
        private final int first;
        private String joined = "";

        Stretch(int index) {
            first = index;
            for (int i = index; i < lines.size() && i <= index + MOST_LINES && words.length() < LONGEST; i++) {
                var line = lines.get(i);
                if (i > index && (!line.isText() || beginsItem(line) || Outline.isSignatureHeading(line))) {
                    break;
                }
                starts.add(words.length());
                words.append(line.text()).append(' ');
            }
            joined = words.toString();
        }

        private static boolean beginsItem(Line line) {
            return START.at(0, line.text()).isPresent();
        }

        String words() {
            return joined;
        }

        /// Whether words stand at an offset, as if nothing stood before it.
        boolean goesOn(LatePattern words, int offset) {
            return words.matcher(joined).region(offset, joined.length()).lookingAt();
        }

        /// The index of the line in which a character stands.
        int lineAt(int offset) {
            int line = 0;
            while (line + 1 < starts.size() && starts.get(line + 1) <= offset) {
                line++;
            }
            return first + line;
        }

        private int endOfLine(int line) {
            int next = line - first + 1;
            return next < starts.size() ? starts.get(next) : joined.length();
        }

        /// @param numbers named since the last caption: the words may be the caption of any of them
        Caption caption(int from, List<ItemNumber> numbers) {
            int begin = from + lead(from);
            int known = knownEnd(begin, numbers);
            int end = known > begin ? carriedOn(known) : freeEnd(begin);
            int last = end;
            while (last > begin && isSeparator(joined.charAt(last - 1))) {
                last--;
            }
            var text = joined.substring(begin, last).strip();
            return new Caption(Optional.of(text).filter(t -> !t.isEmpty()), separated(end), known > begin);
        }

        /// How many separators stand from an offset on.
        private int lead(int from) {
            int end = from;
            while (end < joined.length() && isSeparator(joined.charAt(end))) {
                end++;
            }
            return end - from;
        }

        private int separated(int end) {
            int bound = endOfLine(lineAt(Math.max(0, end - 1)));
            return Math.min(bound, end + lead(end));
        }

        /// Where the words stop being a caption of the form for any of the items.
        private int knownEnd(int begin, List<ItemNumber> numbers) {
            var words = new HeadingWords(joined, begin);
            int most = 0;
            for (var number : numbers) {
                most = Math.max(most, Captions.length(number, words));
            }
            return most == 0 ? begin : words.end(most - 1);
        }

        /// A caption of the form may go on in the filer's own words to the end of its line.
        private int carriedOn(int end) {
            int lineEnd = endOfLine(lineAt(end - 1));
            var rest = joined.substring(end, lineEnd);
            return rest.length() < LONGEST_FREE && goesOn(rest) && !isNextItem(rest) ? lineEnd : end;
        }

        private static boolean goesOn(String rest) {
            return CARRIED_ON.matcher(rest).lookingAt()
                    || LAST_WORDS.matcher(rest).matches();
        }

        private static boolean isNextItem(String rest) {
            return NEXT.at(0, rest).isPresent() && NEXT_ITEM.matcher(rest).lookingAt();
        }

        /// A caption in the filer's own words: to the end of the line, and on while the lines look alike.
        private int freeEnd(int begin) {
            int line = lineAt(begin);
            int end = endOfLine(line);
            if (end - begin > LONGEST_FREE) {
                return begin;
            }
            while (line + 1 - first < starts.size() && continues(lines.get(line), lines.get(line + 1))) {
                line++;
                end = endOfLine(line);
            }
            return end;
        }

        private boolean continues(Line line, Line next) {
            return !next.gap()
                    && !line.text().endsWith(".")
                    && next.text().length() < 100
                    && ((line.emphasised() && next.emphasised())
                            || (Words.isUpperCase(line.text()) && Words.isUpperCase(next.text())));
        }

        /// The heading's last line cut in two, if anything is left of it.
        Optional<Split> splitAt(int at) {
            int index = lineAt(Math.max(0, at - 1));
            var rest = joined.substring(at, endOfLine(index)).strip();
            if (rest.isEmpty()) {
                return Optional.empty();
            }
            var line = lines.get(index);
            var head = joined.substring(starts.get(index - first), at).strip();
            return Optional.of(new Split(line.saying(head, line.gap()), line.saying(rest, true)));
        }
    }
}
