package eightk.law;

import eightk.model.RuleId;
import java.util.Arrays;
import java.util.List;

/// What this program makes of one thing the law or EDGAR asks: rows of `coverage.csv`, and of
/// `elements_not_checked.csv` for what the items want said.
///
/// @param part of the law it is in, for a heading
/// @param what is asked, in our words
/// @param rules that check it; none if none does
/// @param why it is not checked, or what of it is not; empty if there is nothing to add
public record Coverage(String part, String what, State state, List<RuleId> rules, String why) {

    private static final List<Coverage> ALL =
            Row.resource("coverage.csv").stream().map(Coverage::of).toList();

    private static final List<Unchecked> ELEMENTS = Row.resource("elements_not_checked.csv").stream()
            .map(row -> new Unchecked(Provision.parse(row.text("provision")), row.text("what"), row.text("why")))
            .toList();

    public Coverage {
        rules = List.copyOf(rules);
    }

    /// How far it goes.
    public enum State {
        CHECKED("checked"),
        /// It is in the data, and nothing is said of it.
        READ("read"),
        NOT_YET("not yet"),
        /// A report does not show it.
        NOT_POSSIBLE("not possible");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Something an item wants said for which no words are looked for.
    public record Unchecked(Provision provision, String what, String why) {}

    /// In the order of the page.
    public static List<Coverage> all() {
        return ALL;
    }

    public static List<Unchecked> unchecked() {
        return ELEMENTS;
    }

    private static Coverage of(Row row) {
        var state = row.text("state");
        return new Coverage(
                row.text("part"),
                row.text("what"),
                Arrays.stream(State.values())
                        .filter(one -> one.label().equals(state))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "%s: column state must be a state, found '%s'".formatted(row.where(), state))),
                row.optional("rules").stream()
                        .flatMap(ids -> Arrays.stream(ids.split(" ")))
                        .map(RuleId::new)
                        .toList(),
                row.optional("why").orElse(""));
    }
}
