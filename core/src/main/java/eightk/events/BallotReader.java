package eightk.events;

import eightk.events.Ballot.Choice;
import eightk.model.Block;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads ballots out of blocks, one after another: tables with a column for each choice, lists with a line for each,
/// and
/// words.
final class BallotReader {

    /// Most ballots of one meeting: large companies have some forty.
    private static final int MOST_BALLOTS = 500;

    /// Fewest characters that say what is voted on.
    private static final int SHORTEST_MATTER = 20;

    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?i)(?:percent(?:age)?|%|nominees?|names?|directors?|director nominees?|name of (?:nominee|director)s?|proposals?|matters?|total|shares?|votes?)\\b.{0,40}");
    private static final Pattern LIST_MARK = Pattern.compile("^\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)]\\s+");
    private static final Pattern ELECTION = Pattern.compile(
            "(?i)\\belect(?:ion|ed)?\\b.{0,80}\\b(?:directors?|trustees?|nominees?)\\b|\\bnominees?\\b|\\bname of director");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Mr|Ms|Mrs|Dr)\\.? )?(?:\\p{Lu}[\\p{L}.\u2019'-]*|de|van|von|der|la|[(\u201C\"]\\p{L}+[)\u201D\"])(?: (?:\\p{Lu}[\\p{L}.\u2019'-]*|de|van|von|der|la|[(\u201C\"]\\p{L}+[)\u201D\"])){1,5}(?:,? (?:Jr|Sr|II|III|IV|Ph\\.?D|M\\.?D)\\.?)*");
    private static final Pattern LAST_NAME = Pattern.compile("(" + NAME
            + ")(?: received|,? with|,? by| (?:was|were) (?:re-?)?elected (?:with|by))?[\\s(:,\u2013\u2014-]*$");

    private final List<Ballot> ballots = new ArrayList<>();
    private String matter = "";
    private Optional<String> nominee = Optional.empty();
    private List<Choice> header = List.of();
    private boolean onNominees;
    private Map<Choice, Long> open = new EnumMap<>(Choice.class);

    private BallotReader() {}

    static List<Ballot> read(List<Block> blocks) {
        var reader = new BallotReader();
        VoteColumns.joined(blocks).forEach(reader::read);
        reader.close();
        return List.copyOf(reader.ballots);
    }

    private void read(Block block) {
        switch (block) {
            case Block.Paragraph(var text, _) -> say(text);
            case Block.ListItem(var text, _) -> say(text);
            case Block.Table(var rows, _) -> rows.forEach(this::row);
        }
    }

    /// Words between the figures: a nominee's name alone, or what is voted on.
    private void say(String words) {
        var plain =
                LIST_MARK.matcher(BLANKS.matcher(words).replaceAll(" ").strip()).replaceFirst("");
        var line = VoteWords.line(plain);
        if (line.isPresent()) {
            line(line.get().getKey(), line.get().getValue());
            return;
        }
        close();
        var told = VoteWords.ballots(plain);
        if (!told.isEmpty()) {
            var said = told.getFirst().getKey();
            boolean begun = !ballots.isEmpty() && ballots.getLast().matter().equals(matter);
            if (begun && said.length() < SHORTEST_MATTER && named(said).isEmpty()) {
                matter = plain;
            }
            told.forEach(this::tell);
        } else if (isName(plain)) {
            nominee = Optional.of(plain);
        } else if (plain.length() > 3) {
            nominee = Optional.empty();
            matter = plain;
            header = List.of();
        }
    }

    /// Votes told in words: on what is said before them, if that says anything, else on what was said last; a name
    /// right before them is that of a nominee.
    private void tell(Map.Entry<String, Map<Choice, Long>> told) {
        var said = told.getKey();
        var named = named(said);
        var rest = named.map(name -> said.substring(0, said.lastIndexOf(name)).strip())
                .orElse(said);
        if (rest.length() >= SHORTEST_MATTER) {
            matter = rest;
        }
        add(new Ballot(matter, named.or(() -> nominee), told.getValue()));
    }

    private static Optional<String> named(String said) {
        return LAST_NAME
                .matcher(said)
                .results()
                .map(m -> m.group(1))
                .filter(BallotReader::isName)
                .findFirst();
    }

    /// A row of words alone, within a table: the columns stay.
    private void subheading(String words) {
        var columns = header;
        say(words);
        header = columns;
    }

    private void row(List<String> cells) {
        var said = cells.stream()
                .map(cell -> BLANKS.matcher(cell).replaceAll(" ").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        var choices =
                said.stream().map(ChoiceLabel::choice).flatMap(Optional::stream).toList();
        var figures = said.stream().filter(ChoiceLabel::isFigure).toList();
        var lines = said.stream().map(VoteWords::line).flatMap(Optional::stream).toList();
        if (lines.size() >= 2 && lines.size() >= said.size() - 1) {
            if (VoteWords.line(said.getFirst()).isEmpty()) {
                say(said.getFirst());
            }
            lines.forEach(line -> line(line.getKey(), line.getValue()));
        } else if (choices.size() == 1 && figures.size() == 1 && said.size() <= 3) {
            if (ChoiceLabel.choice(said.getFirst()).isEmpty() && !ChoiceLabel.isFigure(said.getFirst())) {
                say(said.getFirst());
            }
            line(choices.getFirst(), figures.getFirst());
        } else if (figures.isEmpty() && choices.size() >= 2) {
            close();
            header = choices;
            onNominees = ELECTION.matcher(matter + " " + String.join(" ", said)).find();
            said.stream()
                    .filter(cell -> ChoiceLabel.choice(cell).isEmpty()
                            && !NOT_A_NAME.matcher(cell).matches()
                            && cell.length() > 3)
                    .findFirst()
                    .ifPresent(words -> matter = words);
        } else if (!figures.isEmpty()
                && !header.isEmpty()
                && said.stream().anyMatch(cell -> ChoiceLabel.votes(cell).isPresent())) {
            close();
            figures(said);
        } else if (figures.isEmpty() && !said.isEmpty()) {
            subheading(String.join(" ", said));
        }
    }

    /// A row of figures under a header; words before them name the nominee or the matter.
    private void figures(List<String> said) {
        int first = 0;
        while (first < said.size() && !ChoiceLabel.isFigure(said.get(first))) {
            first++;
        }
        var words = LIST_MARK
                .matcher(String.join(" ", said.subList(0, first)))
                .replaceFirst("")
                .replaceAll("^\\d+\\.$", "");
        var figures = said.subList(first, said.size()).stream()
                .filter(ChoiceLabel::isFigure)
                .toList();
        if (figures.size() == header.size() + 1 && words.isEmpty()) {
            figures = figures.subList(1, figures.size());
        }
        var votes = new EnumMap<Choice, Long>(Choice.class);
        for (int i = 0; i < Math.min(figures.size(), header.size()); i++) {
            var choice = header.get(i);
            ChoiceLabel.votes(figures.get(i)).ifPresent(count -> votes.putIfAbsent(choice, count));
        }
        if (isName(words)
                || (onNominees
                        && NAME.matcher(words).matches()
                        && !NOT_A_NAME.matcher(words).matches())) {
            add(new Ballot(matter, Optional.of(words), votes));
        } else {
            add(new Ballot(words.length() > 3 ? words : matter, words.isEmpty() ? nominee : Optional.empty(), votes));
        }
    }

    private void line(Choice choice, String figure) {
        if (open.containsKey(choice)) {
            close();
        }
        ChoiceLabel.votes(figure).ifPresent(count -> open.put(choice, count));
    }

    /// Ends a list with a line for each choice.
    private void close() {
        if (!open.isEmpty()) {
            add(new Ballot(matter, nominee, open));
            open = new EnumMap<>(Choice.class);
            nominee = Optional.empty();
        }
    }

    private void add(Ballot ballot) {
        if (!ballot.votes().isEmpty() && ballots.size() < MOST_BALLOTS) {
            ballots.add(ballot);
        }
    }

    private static boolean isName(String words) {
        return NAME.matcher(words).matches()
                && !NOT_A_NAME.matcher(words).matches()
                && List.of(words.split(" ", -1)).stream()
                        .noneMatch(word -> word.length() > 2 && CommonWords.isInNoName(word));
    }
}
