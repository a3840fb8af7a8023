package eightk.law;

import java.time.LocalDate;
import java.util.List;

/// What has to follow a report by amendment, and by when.
///
/// @param cause the item or paragraph reported
/// @param since from which day the time is counted
/// @param inForce by the day of the event
public record FollowUp(
        Provision cause,
        String what,
        Clock clock,
        Since since,
        Period inForce,
        String citation,
        Confidence confidence) {

    private static final List<FollowUp> ALL =
            Row.resource("follow_ups.csv").stream().map(FollowUp::of).toList();

    /// The day from which a time is counted.
    public enum Since {
        EVENT("the event"),
        /// The day the report was due, not the day it was filed.
        DUE("the day the report was due"),
        FILING("the day the report was filed"),
        DETERMINATION("the day it is determined"),
        RECEIPT("the day it is received"),
        NOTICE("the day of the notice");

        private final String words;

        Since(String words) {
            this.words = words;
        }

        /// As part of a sentence: "the day it is received".
        public String words() {
            return words;
        }
    }

    /// Every follow-up there has been.
    public static List<FollowUp> all() {
        return ALL;
    }

    /// What follows an event of that day: for an item that is all that any of its paragraphs brings.
    public static List<FollowUp> on(LocalDate event, Provision provision) {
        return ALL.stream()
                .filter(followUp -> followUp.inForce.contains(event))
                .filter(followUp -> followUp.cause.covers(provision) || provision.covers(followUp.cause))
                .toList();
    }

    private static FollowUp of(Row row) {
        return new FollowUp(
                Provision.parse(row.text("cause")),
                row.text("what"),
                Clock.parse(row.text("clock")),
                row.one("since", Since.values()),
                row.period(),
                row.text("citation"),
                row.confidence());
    }
}
