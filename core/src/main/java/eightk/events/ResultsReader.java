package eightk.events;

import eightk.law.LatePattern;
import eightk.model.ItemNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads which period's results a report announces, and in which exhibit they are.
///
/// Under the item for results any period told of with results counts; under other items only words that announce
/// them. What a release says in passing is not looked at, save where the report names no period itself.
final class ResultsReader {

    private static final Set<ItemNumber> OWN = Set.of(ItemNumber.parse("2.02"), ItemNumber.parse("12"));

    /// Under which the results that item 12 asks for were furnished when it was new: release 33-8216 of March 2003.
    private static final ItemNumber IN_ITS_PLACE = ItemNumber.parse("9");

    private static final LatePattern ITEM_12 = LatePattern.of("(?i)\\bitem 12\\b");

    private static final String PERIOD_WORD =
            "(?i:first|second|third|fourth|1st|2nd|3rd|4th|fiscal|full|quarter(?:ly)?|half|[qf]?year(?:-to-date|-end)?|q[1-4]"
                    + "|months?|weeks?|and|the|its|our|period|annual|of|(?:19|20)\\d\\d|fy|\\d\\d?|three|six|nine|ten|twelve"
                    + "|(?:thir|four|six)teen|(?:twenty|thirty|forty|fifty)(?:-\\w{3,5})?)";
    /// A quarter and its year in one word: `1Q21`, `Q3'19`.
    private static final String SHORT = "(?i:[1-4]q|q[1-4])[ \u2019']{0,2}(?:fy ?)?(?:(?:19|20)\\d\\d|\\d\\d)";

    /// A year before the part of it: `2018 fourth quarter`, `2016 year-end`.
    private static final String YEAR_FIRST =
            "(?<!\\d, ?)(?:19|20)\\d\\d(?= (?i:fiscal|first|second|third|fourth|full|annual|year-end|quarter|half|q[1-4])\\b)";

    private static final String DATE = "(?:" + DateMention.DATE.pattern() + ")";
    private static final String SEPARATOR = "(?:,? |-)";

    /// How long a part of a year is, in brackets behind it.
    private static final String LENGTH = "(?: \\([\\w -]{1,20} (?:weeks|months|days)\\))?";

    private static final LatePattern PERIOD = LatePattern.of("\\b(?<period>" + SHORT + "\\b|(?:" + YEAR_FIRST
            + "|(?i:first|second|third|fourth|1st|2nd|3rd|4th|fiscal|full|three|six|nine|twelve|thirteen|quarter(?:ly)?|half|year(?:-end)?|q[1-4]|annual|period|month(?= end)|(?:\\d\\d?|four|five|eight|ten|sixteen|(?:twenty|thirty|forty|fifty)-\\w{3,5})(?= (?:and [\\w-]{2,11} )?(?:weeks|months))))\\b"
            + "(?:" + LENGTH + SEPARATOR + PERIOD_WORD + "\\b)*"
            + LENGTH + "(?:,? \\(?(?:(?:which|that) )?(?i:ended|ending) (?:on )?" + DATE + "\\)?(?:" + SEPARATOR
            + PERIOD_WORD
            + "\\b)*(?:,? (?i:ended|ending) (?:on )?" + DATE + ")?"
            + "|(?<=(?:19|20)\\d\\d)|(?<=quarter|half|year|year-end)))");

    /// Words that lead on to another period, which is none.
    private static final LatePattern LEADS_ON = LatePattern.of("(?:,? (?i:and|the|its|our|of))+$");

    private static final LatePattern ABOUT_RESULTS = LatePattern.of(
            "(?i)(?=[efnpr])\\b(?:results|earnings|net income|revenues?|performance|financial (?:information|condition))\\b");

    /// What else the item for results is there for.
    private static final LatePattern ABOUT_FIGURES = LatePattern.of(
            "(?i)\\b(?:sales|(?:share|stock)holder letter|letter to (?:share|stock)holders|(?:financial|operating|statistical|supplemental)[\\p{L} ,]{0,40}(?:data|statements|supplement|package|statistics|highlights|metrics|(?:press|news|earnings) release))\\b");

    private static final LatePattern ANNOUNCES_RESULTS = LatePattern.of(
            "(?i)\\b(?:announc\\w+|(?<!(?:current|annual|quarterly|to) )report(?:s|ed|ing)?|releas\\w+|issu\\w+)\\b.{0,160}\\b(?:results|earnings)\\b(?! estimates)|\\b(?:results|earnings)\\b.{0,120}\\b(?:announc|report|releas)\\w*");

    /// The same of its figures.
    private static final LatePattern ANNOUNCES_FIGURES = LatePattern.of(
            "(?i)\\b(?=report|announced|posted)(?<!\\b(?:its|our|the|as|in) )(?:report(?:s|ed)|announced|posted) (?:that )?(?:(?:its|an?|record|preliminary) )*(?:net (?:income|loss|sales)|(?:(?:comparable|same|total)[- ])?(?:store )?sales|revenues?)\\b");

    private static final List<LatePattern> ANNOUNCES = List.of(ANNOUNCES_RESULTS, ANNOUNCES_FIGURES);
    private static final List<String> QUARTER_OR_YEAR = List.of("quarter", "months", "year", "half", "weeks", "fy");
    private static final LatePattern QUARTER = LatePattern.of("q[1-4]|[1-4]q");

    /// What stands for a quarter or a year under the item for results.
    private static final LatePattern PERIOD_ENDED = LatePattern.of("(?i)\\b(?:period|month) end(?:ed|ing)\\b");

    private static final LatePattern A_YEAR = LatePattern.of("(?i)\\b(?:19|20)\\d\\d\\b|" + SHORT);
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b((?:diluted |basic |net |total |gross |operating |non-gaap |gaap |adjusted )*(?:revenues?|sales|income|earnings(?: per (?:diluted )?share)?|loss|eps|ebitda|profit))\\b");

    /// How a period is told.
    ///
    /// @param words that are in it
    /// @param dated whether it must have a year
    private record Form(LatePattern words, boolean dated) {

        private static final LatePattern END = LatePattern.of("(?i)\\bend(?:ed|ing)\\b");
        private static final LatePattern WHATEVER = LatePattern.of("");
        private static final LatePattern PART_OF_YEAR =
                LatePattern.of("(?i)\\b(?:first|second|third|fourth|q[1-4]|[1-4]q)\\b");

        /// With the day or month on which it ends.
        static final Form ENDED = new Form(END, true);

        static final Form ANY = new Form(WHATEVER, true);

        /// By its place in a year, be the year not told.
        static final Form UNDATED = new Form(PART_OF_YEAR, false);

        boolean isIn(String text) {
            return words.matcher(text).find();
        }
    }

    private static final LatePattern FUTURE = LatePattern.of(
            "(?i)(?=[aegow])\\b(?:will (?:host|hold|announce|release|report)|guidance|outlook|expect(?:s|ed)?|anticipate[sd]?|will be)\\b");
    private static final LatePattern RESULTS = LatePattern.of("(?i)\\b(?:results|earnings (?:for|of))\\b");
    private static final LatePattern PRELIMINARY = LatePattern.of("(?i)\\bpreliminary\\b");
    private static final LatePattern EXHIBIT =
            LatePattern.of("(?i)\\bExhibits? (?:No\\.? ?)?(99(?:\\.\\d+|\\([a-z]\\))?)");

    private final Passage item;

    /// Whether the item is there for results.
    private final boolean own;

    private ResultsReader(Passage item) {
        this.item = item;
        this.own = isOwn(item);
    }

    static List<Event> read(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.source() == Source.REPORT)
                .flatMap(item -> new ResultsReader(item).results(passages).stream())
                .limit(1)
                .toList();
    }

    /// A period whose end is given counts before one that is not, and the item's own words before the release's.
    private Optional<Event> results(List<Passage> passages) {
        if (!own) {
            return item.tellsAnyNews() ? first(item, ANNOUNCES, Form.ANY) : Optional.empty();
        }
        var releases = passages.stream()
                .filter(passage ->
                        passage.source() == Source.RELEASE && passage.item().equals(item.item()))
                .toList();
        return Stream.of(Form.ENDED, Form.ANY)
                .flatMap(form -> Stream.concat(Stream.of(item), releases.stream())
                        .flatMap(passage -> first(passage, List.of(ABOUT_RESULTS), form).stream()))
                .findFirst()
                .or(() -> first(item, List.of(ABOUT_FIGURES), Form.ANY))
                .or(this::besideOutlook)
                .or(() -> first(item, List.of(ABOUT_RESULTS), Form.UNDATED));
    }

    /// A period told of in the same breath as what is expected, and before it.
    private Optional<Event> besideOutlook() {
        return item.sentences().stream()
                .flatMap(sentence -> {
                    var ahead = FUTURE.matcher(sentence.text());
                    boolean comes = ahead.find()
                            && !PRELIMINARY.matcher(sentence.text()).find();
                    var past = comes ? sentence.text().substring(0, ahead.start()) : sentence.text();
                    var form = RESULTS.matcher(past).find() ? Form.ANY : Form.ENDED;
                    return ABOUT_RESULTS.matcher(past).find()
                            ? period(past, form).stream().map(period -> event(item, sentence, period))
                            : Stream.<Event>empty();
                })
                .findFirst();
    }

    /// @param about one of which a sentence must have
    private Optional<Event> first(Passage passage, List<LatePattern> about, Form form) {
        return passage.sentences().stream()
                .filter(sentence -> form.isIn(sentence.text())
                        && namesPeriod(sentence.text())
                        && about.stream()
                                .anyMatch(
                                        words -> words.matcher(sentence.text()).find())
                        && !FUTURE.matcher(sentence.text()).find())
                .flatMap(sentence ->
                        period(sentence.text(), form).stream().map(period -> event(passage, sentence, period)))
                .findFirst();
    }

    private static boolean isOwn(Passage item) {
        return OWN.contains(item.item())
                || (item.item().equals(IN_ITS_PLACE)
                        && item.sentences().stream()
                                .anyMatch(sentence ->
                                        ITEM_12.matcher(sentence.text()).find()));
    }

    private boolean namesPeriod(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Letters.hasAny(lower, QUARTER_OR_YEAR)
                || (lower.indexOf('q') >= 0 && QUARTER.matcher(lower).find())
                || (own && PERIOD_ENDED.matcher(text).find());
    }

    private Event event(Passage passage, Sentence sentence, String period) {
        return new Results(
                Told.of(passage, sentence, EventType.RESULTS),
                period,
                exhibit(sentence.text()).or(() -> exhibit(item)),
                Figures.in(sentence.text(), MEASURE));
    }

    private static Optional<String> exhibit(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> exhibit(sentence.text()).stream())
                .findFirst();
    }

    private static Optional<String> exhibit(String text) {
        var exhibit = EXHIBIT.matcher(text);
        return exhibit.find() ? Optional.of(exhibit.group(1)) : Optional.empty();
    }

    private Optional<String> period(String text, Form form) {
        return PERIOD.matcher(text)
                .results()
                .map(m -> closed(LEADS_ON.matcher(m.group("period")).replaceFirst("")))
                .filter(period -> namesPeriod(period)
                        && (!form.dated() || A_YEAR.matcher(period).find())
                        && form.isIn(period))
                .findFirst();
    }

    /// Without a bracket that was opened before it.
    private static String closed(String period) {
        return period.endsWith(")") && !period.contains("(") ? period.substring(0, period.length() - 1) : period;
    }
}
