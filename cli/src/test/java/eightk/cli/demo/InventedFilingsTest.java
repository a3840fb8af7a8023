package eightk.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.events.Event;
import eightk.events.EventReader;
import eightk.events.EventType;
import eightk.law.Effect;
import eightk.law.Requirements;
import eightk.model.Bytes;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InventedFilingsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), ZoneOffset.UTC);

    private static List<Bytes> filings(long seed) {
        var filings = new InventedFilings(seed, CLOCK);
        return Stream.generate(filings::next).limit(Story.values().length).toList();
    }

    @Test
    void theSameSeedTellsTheSameStories() {
        assertThat(filings(1).stream().map(Bytes::sha256))
                .isEqualTo(filings(1).stream().map(Bytes::sha256).toList());
        assertThat(filings(1).stream().map(Bytes::sha256))
                .isNotEqualTo(filings(2).stream().map(Bytes::sha256).toList());
    }

    @Test
    void whatHappenedIsReadOutOfThem() {
        var types = filings(1).stream()
                .flatMap(bytes -> new EventReader()
                        .read(CurrentReports.read(bytes).value()).stream().map(Event::type))
                .toList();
        assertThat(types)
                .contains(
                        EventType.APPOINTMENT,
                        EventType.DEPARTURE,
                        EventType.AUDITOR_CHANGE,
                        EventType.RESULTS,
                        EventType.ACQUISITION,
                        EventType.AGREEMENT,
                        EventType.DIVIDEND);
    }

    @Test
    void theyWouldBeTakenByEdgarAndMeetTheForm() {
        for (var bytes : filings(1)) {
            var examination = Examination.of(CurrentReports.read(bytes), RuleBook.current(), Optional.empty());
            assertThat(examination.findings())
                    .filteredOn(finding -> grave(Requirements.of(finding.rule()).effect()))
                    .isEmpty();
        }
    }

    private static boolean grave(Effect effect) {
        return effect == Effect.SUSPENDS || effect == Effect.DEFECT;
    }
}
