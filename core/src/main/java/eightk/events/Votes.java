package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/// Matters put to the vote of security holders, and how they voted.
///
/// @param meeting the day of the meeting, where the words name it
/// @param present how many shares were present or represented, as printed
/// @param frequency how often holders are to vote on pay, as the company decided, as printed
public record Votes(
        Told told,
        Optional<PrintedDate> meeting,
        Optional<String> present,
        Optional<String> frequency,
        List<Ballot> ballots)
        implements Event {

    public Votes {
        ballots = List.copyOf(ballots);
    }

    @Override
    public EventType type() {
        return EventType.VOTES;
    }

    @Override
    public String key() {
        return meeting.map(day -> day.date().toString()).orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .day("meetingDate", meeting)
                .text("present", present)
                .text("frequency", frequency)
                .rows("ballots", ballots.stream().map(Ballot::facts).toList())
                .list();
    }
}
