package eightk.events;

import eightk.events.Ballot.Choice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads votes that are told in words and not in a table: `1,200 votes were cast for and 34 against`, `For: 1,200`.
///
/// A number belongs to the choice beside it, with nothing but a few words of voting between; a choice that is told
/// again begins another ballot, and one ballot has votes for something and against it.
final class VoteWords {

    private static final String COUNT = "(?:\\d{1,3}(?:,\\d{3}){1,5}|(?!(?:19|20)\\d\\d\\b)\\d{1,6})(?![\\d,.]*[\\d%])";

    private static final String CHOICE =
            "(?:for )?(?:an? )?(?:advisory )?(?:votes? )?(?:every )?(?:one|two|three|1|2|3) years?|for (?:an annual|every year)|for(?! (?:an?|every|holding|one|two|three)\\b)|in favou?r|affirmative|negative|against|opposed|opposing|withheld|withh(?:o|e)ld(?:ing)?|abstain(?:ed|ing|s)?|abstentions?|(?:broker )?non-?votes?";
    private static final String VOTING =
            "(?:(?:shares?|votes?|common|stock|units?|of|the|were|was|have|having|been|voted?|cast|voting|in|proxies|represented|broker) ){0,6}";

    /// What else is counted behind a `for` or an `against`.
    private static final String NO_VOTES =
            "(?:or|to|more|other|additional|new|years?|months?|days?|terms?|directors?|nominees?|seats?|proposals?|members?|persons?|of the)\\b";

    private static final Pattern NUMBER_FIRST = Pattern.compile("(?i)(?<![\\d,.$\\p{L}])(?<count>" + COUNT
            + "|none|no|zero) " + VOTING + "(?:\u201C|\")?(?<choice>" + CHOICE + ")\\b");
    private static final Pattern CHOICE_FIRST = Pattern.compile("(?i)(?<![-\\p{L}])(?<choice>" + CHOICE
            + ")(?:\u201D|\")?(?: (?:votes?|shares?|were|was|totaled|authority|the|this|such|it|merger|proposal|plan|matter|amendment|agreement|approval|resolution|cast|of)){0,4} ?[:=\u2013\u2014-]? ?(?<count>"
            + COUNT + ")(?! " + NO_VOTES + ")");
    private static final Pattern LINE =
            Pattern.compile("(?i)(?:(?:shares?|votes?|voted?|voting|cast|total) )*+(?<choice>" + CHOICE
                    + ")(?: (?:votes?|shares?))?[ :.=\u2013\u2014-]*(?<count>" + COUNT + ")");

    private static final Pattern YEARS =
            Pattern.compile("(?i)(?<number>(?:one|two|three|[123]) years?)|annual|every year");

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

    private VoteWords() {}

    /// Where votes for one choice are told, and how many.
    private record Told(int start, int end, Choice choice, long votes) {}

    /// One line of a list, which is there for one choice: the label, and the figure.
    static Optional<Map.Entry<Choice, String>> line(String words) {
        var line = LINE.matcher(words);
        return line.matches()
                ? ChoiceLabel.choice(line.group("choice")).map(choice -> Map.entry(choice, line.group("count")))
                : Optional.empty();
    }

    /// The ballots that a paragraph tells, each with what is said before it.
    static List<Map.Entry<String, Map<Choice, Long>>> ballots(String paragraph) {
        var words = SPACES.matcher(paragraph).replaceAll(" ");
        var ballots = new ArrayList<Map.Entry<String, Map<Choice, Long>>>();
        var open = new EnumMap<Choice, Long>(Choice.class);
        int from = 0;
        int first = 0;
        int last = 0;
        for (var told : told(words)) {
            if (open.containsKey(told.choice())) {
                ballots.add(Map.entry(words.substring(from, first).strip(), Map.copyOf(open)));
                open.clear();
                from = last;
            }
            first = open.isEmpty() ? told.start() : first;
            open.put(told.choice(), told.votes());
            last = told.end();
        }
        if (!open.isEmpty()) {
            ballots.add(Map.entry(words.substring(from, first).strip(), Map.copyOf(open)));
        }
        ballots.removeIf(ballot -> !isBallot(ballot.getValue()));
        return List.copyOf(ballots);
    }

    private static boolean isBallot(Map<Choice, Long> votes) {
        boolean opposed =
                Stream.of(Choice.AGAINST, Choice.WITHHELD, Choice.ABSTAIN).anyMatch(votes::containsKey);
        long frequencies = Stream.of(Choice.EVERY_YEAR, Choice.EVERY_TWO_YEARS, Choice.EVERY_THREE_YEARS)
                .filter(votes::containsKey)
                .count();
        return (votes.containsKey(Choice.FOR) && opposed) || frequencies > 1;
    }

    /// The choice that words name; of how often to vote, the years alone.
    private static Optional<Choice> choice(String words) {
        var years = YEARS.matcher(words);
        return ChoiceLabel.choice(
                years.find() ? Optional.ofNullable(years.group("number")).orElse("1 year") : words);
    }

    /// In order; a number between two choices belongs to the first of them if that has none yet.
    private static List<Told> told(String words) {
        var told = new ArrayList<Told>();
        var found = Stream.of(NUMBER_FIRST, CHOICE_FIRST)
                .flatMap(pattern -> all(pattern.matcher(words)).stream())
                .sorted((one, other) -> one.start() - other.start())
                .toList();
        for (var one : found) {
            if (told.isEmpty() || told.getLast().end() <= one.start()) {
                told.add(one);
            }
        }
        return told;
    }

    private static List<Told> all(Matcher matcher) {
        return matcher.results()
                .flatMap(m -> choice(m.group("choice")).stream()
                        .map(choice -> new Told(
                                m.start(),
                                m.end(),
                                choice,
                                ChoiceLabel.votes(m.group("count")).orElse(0L))))
                .toList();
    }
}
