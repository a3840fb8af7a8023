package eightk.events;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The votes on one matter, or on one nominee.
///
/// @param matter the words that introduce the figures, as printed
/// @param nominee on an election of directors
/// @param votes for each choice that has a figure
public record Ballot(String matter, Optional<String> nominee, Map<Choice, Long> votes) {

    public Ballot {
        var ordered = new EnumMap<Choice, Long>(Choice.class);
        ordered.putAll(votes);
        votes = Collections.unmodifiableMap(ordered);
    }

    /// The ballot as a row, with every choice.
    List<Fact> facts() {
        var row = Facts.start().text("matter", matter).text("nominee", nominee);
        for (var choice : Choice.values()) {
            row.count(choice.label(), Optional.ofNullable(votes.get(choice)));
        }
        return row.list();
    }

    /// What a vote can be counted as.
    public enum Choice {
        FOR("for"),
        AGAINST("against"),
        WITHHELD("withheld"),
        ABSTAIN("abstain"),
        BROKER_NON_VOTES("brokerNonVotes"),
        EVERY_YEAR("oneYear"),
        EVERY_TWO_YEARS("twoYears"),
        EVERY_THREE_YEARS("threeYears");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        /// The name used in JSON.
        public String label() {
            return label;
        }
    }
}
