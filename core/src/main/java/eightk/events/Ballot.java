package eightk.events;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern FAILED = Pattern.compile(
            "(?i)\\b(?:not|fail\\w* to) (?:\\w+ )?(?:approv|adopt|ratif|pass|receiv)\\w*|\\b(?:did not|was not|were not) (?:approv|adopt|pass)\\w*|\\b(?:rejected|defeated|failed)\\b");
    private static final Pattern CARRIED = Pattern.compile(
            "(?i)\\b(?:(?:share|stock|unit)?holders?|proposal|matter|resolution|appointment|plan|nominees?|directors?)\\b[^;]{0,80}?\\b(?:approved|ratified|adopted|elected|passed)\\b");

    /// What the words that introduce the figures say became of it: `approved` or `not approved`.
    public Optional<String> outcome() {
        if (FAILED.matcher(matter).find()) {
            return Optional.of("not approved");
        }
        return CARRIED.matcher(matter).find() ? Optional.of("approved") : Optional.empty();
    }

    /// The ballot as a row, with every choice.
    List<Fact> facts() {
        var row = Facts.start().text("matter", matter).text("nominee", nominee).text("outcome", outcome());
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
