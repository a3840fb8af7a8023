package eightk.rules;

import static eightk.model.Certainty.PROBABLE;

import eightk.events.Ballot;
import eightk.events.EventReader;
import eightk.events.Votes;
import eightk.law.Form8K;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about the votes of a meeting.
final class VoteRules {

    static final Rule ADD_UP = Rule.of("8K-VOTES-ADD-UP", VoteRules::addUp);

    static final List<Rule> ALL = List.of(ADD_UP);

    /// Fewest ballots that must add up alike before another is said not to: two may be of two classes of shares.
    private static final int FEWEST_ALIKE = 3;

    private VoteRules() {}

    /// At one meeting the same shares vote on each matter, so that the votes for each choice and the broker non-votes
    /// come to the same. Ballots on which another number of choices is counted are left out.
    private static Stream<Finding> addUp(CurrentReport report, Law law) {
        if (report.items().stream().noneMatch(item -> item.number().equals(Form8K.VOTES))) {
            return Stream.empty();
        }
        return new EventReader().votes(report).stream().flatMap(VoteRules::addUp);
    }

    private static Stream<Finding> addUp(Votes votes) {
        return common(votes.ballots()).stream()
                .flatMap(sum -> votes.ballots().stream()
                        .filter(ballot -> sum(ballot) != sum && isCountedAlike(ballot, votes.ballots(), sum))
                        .map(ballot -> ADD_UP.conflict(
                                PROBABLE,
                                votes.told().evidence().place(),
                                "the votes on " + ballot.nominee().orElse(ballot.matter()),
                                "%,d in all".formatted(sum(ballot)),
                                "%,d on others".formatted(sum))));
    }

    /// What most ballots add up to, if that is more than half of them.
    private static Optional<Long> common(List<Ballot> ballots) {
        return ballots.stream()
                .collect(Collectors.groupingBy(VoteRules::sum, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(sum -> sum.getValue() >= FEWEST_ALIKE && 2 * sum.getValue() > ballots.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isCountedAlike(Ballot ballot, List<Ballot> ballots, long sum) {
        return ballots.stream()
                .filter(other -> sum(other) == sum)
                .map(other -> other.votes().keySet())
                .anyMatch(ballot.votes().keySet()::equals);
    }

    private static long sum(Ballot ballot) {
        return ballot.votes().values().stream().mapToLong(Long::longValue).sum();
    }
}
