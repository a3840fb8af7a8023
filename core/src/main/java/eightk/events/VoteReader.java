package eightk.events;

import eightk.law.Form8K;
import eightk.law.LatePattern;
import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Reads the votes of a meeting out of Item 5.07, and what the item says of the meeting.
final class VoteReader {

    private static final String COUNT = "(\\d{1,3}(?:,\\d{3}){2,})";
    private static final LatePattern PRESENT = LatePattern.of(COUNT
            + "(?: shares| votes| of (?:the|such) shares)?[^\\d.;]{0,60}\\b(?:were|was) (?:present|represented)"
            + "|\\b(?:present|represented)\\b[^\\d.;]{0,100}?" + COUNT);
    private static final LatePattern MEETING = LatePattern.of("(?i)\\bmeeting\\b");
    private static final LatePattern DECIDES = LatePattern.of(
            "(?i)\\b(?:determined|decided|has adopted|will (?:hold|include|continue|conduct)|intends? to (?:hold|include)|adopted a policy)\\b");
    private static final LatePattern OF_PAY = LatePattern.of("(?i)\\b(?:compensation|say[- ]on[- ]pay|frequency)\\b");
    private static final LatePattern HOW_OFTEN = LatePattern.of(
            "(?i)\\b(?:annual(?:ly)?(?= (?:basis|advisory|vote|say|non-binding)|[.,]| until)|every (?:year|one year|two years|three years)|(?:once )?every (?:other|third) year|biennial(?:ly)?|triennial(?:ly)?)\\b");

    private VoteReader() {}

    static List<Event> read(List<Passage> passages, Optional<LocalDate> day) {
        return passages.stream()
                .filter(passage -> passage.item().equals(Form8K.VOTES)
                        && passage.source() == Source.REPORT
                        && !passage.sentences().isEmpty())
                .flatMap(passage -> votes(passage, passages, day).stream())
                .toList();
    }

    private static Optional<Event> votes(Passage passage, List<Passage> passages, Optional<LocalDate> day) {
        var ballots = BallotReader.read(passage.blocks());
        if (ballots.isEmpty()) {
            return Optional.empty();
        }
        var evidence = passage.sentences().stream()
                .filter(sentence -> MEETING.matcher(sentence.text()).find())
                .findFirst()
                .orElse(passage.sentences().getFirst());
        return Optional.of(new Votes(
                Told.of(passage, evidence, EventType.VOTES),
                meeting(passage, passages, day),
                present(passage),
                frequency(passage),
                ballots));
    }

    /// In a sentence by which the company decides it.
    private static Optional<String> frequency(Passage passage) {
        return passage.sentences().stream()
                .map(Sentence::text)
                .filter(text ->
                        DECIDES.matcher(text).find() && OF_PAY.matcher(text).find())
                .flatMap(text -> HOW_OFTEN.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static Optional<String> present(Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.text().contains("present"))
                .flatMap(sentence -> PRESENT.matcher(sentence.text()).results())
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .findFirst();
    }

    /// The first day named in a sentence about the meeting that is not after the report's and not long before it.
    private static Optional<PrintedDate> meeting(Passage passage, List<Passage> others, Optional<LocalDate> day) {
        return Stream.concat(Stream.of(passage), others.stream())
                .flatMap(each -> each.sentences().stream())
                .filter(sentence -> MEETING.matcher(sentence.text()).find())
                .flatMap(sentence -> DateMention.DATE.results(sentence.text()).stream())
                .flatMap(m -> DateMention.of(m, day).stream())
                .filter(date -> day.isEmpty() || !date.date().isAfter(day.get()))
                .filter(date -> day.isEmpty() || date.date().isAfter(day.get().minusDays(40)))
                .findFirst();
    }
}
