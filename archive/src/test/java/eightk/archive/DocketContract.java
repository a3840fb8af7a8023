package eightk.archive;

import static eightk.archive.NumberingContract.key;
import static eightk.archive.NumberingContract.receive;
import static eightk.archive.NumberingContract.test;
import static eightk.archive.Samples.LOGIN;
import static eightk.archive.Samples.atOnce;
import static eightk.archive.Samples.bytes;
import static eightk.archive.Samples.noise;
import static eightk.archive.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every docket must do with what it has received, and how it numbers that.
public interface DocketContract extends NumberingContract {

    Bytes SUBMISSION = bytes("<SEC-DOCUMENT>");
    String VERDICT = "no findings, rules of 2026-06";

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 70_000, 5_000_000})
    default void keepsWhatWasReceivedByteForByte(int length) throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var received = store.docket().receive(LOGIN, key("1"), noise(length, length));
            assertThat(store.docket().received(received.number())).contains(noise(length, length));
            assertThat(store.docket().docketed(received.number())).contains(received);
            assertThat(received.length()).isEqualTo(length);
            assertThat(received.history())
                    .containsExactly(new Docketed.Step(new State.Received(), Instant.parse(NOON)));
        }
    }

    @Test
    default void acceptsAndDisseminatesInOneStepWhenTheInstantHasCome() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var number = receive(store, LOGIN, "1").number();
            var docketed = store.docket().accept(number, SUBMISSION, VERDICT, Instant.parse(NOON));
            assertThat(states(docketed))
                    .containsExactly(
                            new State.Received(),
                            new State.Accepted(VERDICT, SUBMISSION.sha256(), Instant.parse(NOON)),
                            new State.Disseminated(1));
            assertThat(store.docket().docketed(number)).contains(docketed);
            assertThat(store.docket().pending()).isEmpty();
            assertThat(store.archive().find(number)).contains(SUBMISSION);
            assertThat(store.docket().received(number)).contains(DRAFT);
        }
    }

    @Test
    default void disseminatesNothingBeforeItsInstant() throws Exception {
        var clock = new TestClock("2026-06-25T21:45:00Z");
        try (var store = open(clock)) {
            var number = receive(store, LOGIN, "1").number();
            store.docket().accept(number, SUBMISSION, VERDICT, Instant.parse("2026-06-26T10:00:00Z"));
            clock.set("2026-06-26T09:59:59.999999999Z");
            assertThatThrownBy(() -> store.docket().release(number))
                    .isInstanceOf(OutOfTurnException.class)
                    .hasMessage("0001234567-26-000001 is to be released at 2026-06-26T10:00:00Z"
                            + " and it is 2026-06-26T09:59:59.999999999Z");
            assertThat(store.archive().entry(number)).isEmpty();
            assertThat(store.archive().after(0, 10)).isEmpty();
            clock.set("2026-06-26T10:00:00Z");
            assertThat(store.docket().release(number).state()).isEqualTo(new State.Disseminated(1));
            assertThat(store.archive().find(number)).contains(SUBMISSION);
        }
    }

    @Test
    default void releasesOnceHoweverManyAsk() throws Exception {
        var clock = new TestClock(NOON);
        try (var store = open(clock)) {
            var number = receive(store, LOGIN, "1").number();
            store.docket().accept(number, SUBMISSION, VERDICT, Instant.parse("2026-06-26T10:00:00Z"));
            clock.set("2026-06-26T10:00:00Z");
            var answers = atOnce(Samples.FILERS, _ -> () -> store.docket().release(number));
            assertThat(new HashSet<>(answers)).hasSize(1);
            assertThat(store.archive().after(0, 10)).hasSize(1);
        }
    }

    @Test
    default void theArchiveTakesNothingThatIsStillOnTheDocket() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var number = receive(store, LOGIN, "1").number();
            assertThatThrownBy(() -> store.archive().append(number, SUBMISSION))
                    .isInstanceOf(OutOfTurnException.class)
                    .hasMessage("0001234567-26-000001 is on the docket and can be disseminated only from there");
            assertThat(store.archive().after(0, 10)).isEmpty();
            store.docket().accept(number, SUBMISSION, VERDICT, Instant.parse(NOON));
            assertThat(store.archive().append(number, SUBMISSION).position()).isEqualTo(1);
        }
    }

    @Test
    default void keepsTheWholeHistory() throws Exception {
        var clock = new TestClock(NOON);
        try (var store = open(clock)) {
            var number = receive(store, LOGIN, "1").number();
            clock.set("2026-06-25T16:00:01Z");
            store.docket().beginReview(number);
            clock.set("2026-06-25T16:00:02Z");
            store.docket().hold(number, "Large deal: a second person looks");
            clock.set("2026-06-25T17:00:00Z");
            store.docket().suspend(number, VERDICT);
            assertThat(store.docket().docketed(number).orElseThrow().history())
                    .containsExactly(
                            new Docketed.Step(new State.Received(), Instant.parse(NOON)),
                            new Docketed.Step(new State.InReview(), Instant.parse("2026-06-25T16:00:01Z")),
                            new Docketed.Step(
                                    new State.Held("Large deal: a second person looks"),
                                    Instant.parse("2026-06-25T16:00:02Z")),
                            new Docketed.Step(new State.Suspended(VERDICT), Instant.parse("2026-06-25T17:00:00Z")));
        }
    }

    @Test
    default void aHeldAcceptanceGivesWayToTheNext() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var number = receive(store, LOGIN, "1").number();
            store.docket().accept(number, bytes("first"), VERDICT, Instant.parse("2026-06-26T10:00:00Z"));
            store.docket().hold(number, "The filer called");
            store.docket().accept(number, SUBMISSION, VERDICT, Instant.parse(NOON));
            assertThat(store.archive().find(number)).contains(SUBMISSION);
        }
    }

    @Test
    default void liesOpenWhatHasAWayToGo() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var docket = store.docket();
            var received = receive(store, LOGIN, "1");
            var inReview = docket.beginReview(receive(store, LOGIN, "2").number());
            docket.suspend(receive(store, LOGIN, "3").number(), VERDICT);
            var held = docket.hold(receive(store, LOGIN, "4").number(), "Policy");
            var accepted = docket.accept(
                    receive(store, LOGIN, "5").number(), SUBMISSION, VERDICT, Instant.parse("2026-06-26T10:00:00Z"));
            docket.accept(receive(store, LOGIN, "6").number(), SUBMISSION, VERDICT, Instant.parse(NOON));
            assertThat(docket.pending()).containsExactly(received, inReview, held, accepted);
        }
    }

    @ParameterizedTest(name = "{0} cannot become {1}")
    @CsvSource({
        "received, disseminated",
        "in review, in review",
        "in review, disseminated",
        "held, held",
        "held, disseminated",
        "accepted, accepted",
        "accepted, in review",
        "accepted, suspended",
        "suspended, in review",
        "suspended, accepted",
        "disseminated, held",
        "disseminated, suspended",
    })
    default void refusesAStepOutOfTurn(String from, String to) throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var number = receive(store, LOGIN, "1").number();
            switch (from) {
                case "received" -> {}
                case "disseminated" -> store.docket().accept(number, SUBMISSION, VERDICT, Instant.parse(NOON));
                default -> take(store.docket(), number, from);
            }
            var before = store.docket().docketed(number);
            assertThatThrownBy(() -> take(store.docket(), number, to))
                    .isInstanceOf(OutOfTurnException.class)
                    .hasMessage("0001234567-26-000001 is %s and cannot become %s".formatted(from, to));
            assertThat(store.docket().docketed(number)).isEqualTo(before);
        }
    }

    @Test
    default void knowsNothingOfANumberItNeverGave() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            assertThat(store.docket().docketed(number(1))).isEmpty();
            assertThat(store.docket().received(number(1))).isEmpty();
            assertThatThrownBy(() -> store.docket().beginReview(number(1)))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("0001234567-04-000001 is not on the docket");
        }
    }

    @Test
    default void aDeletionFromTheArchiveTakesTheReceivedBytesToo() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var number = receive(store, LOGIN, "1").number();
            var docketed = store.docket().accept(number, SUBMISSION, VERDICT, Instant.parse(NOON));
            store.archive().delete(number, "Court order");
            assertThat(store.docket().received(number)).isEmpty();
            assertThat(store.docket().docketed(number)).contains(docketed);
        }
    }

    @Test
    default void aTestPassesAndIsNeverFiled() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var number = test(store, "1").number();
            assertThatThrownBy(() -> store.docket().accept(number, SUBMISSION, VERDICT, Instant.parse(NOON)))
                    .isInstanceOf(OutOfTurnException.class)
                    .hasMessage("0001234567-26-000001 is received and cannot become accepted");
            assertThat(store.docket().pass(number, VERDICT).state()).isEqualTo(new State.Passed(VERDICT));
            assertThat(store.docket().pending()).isEmpty();
            assertThat(store.archive().after(0, 10)).isEmpty();
            assertThat(store.docket().docketed(number).orElseThrow().mode()).isEqualTo(Mode.TEST);
        }
    }

    @Test
    default void whatIsToBeFiledCannotPassAsATest() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var number = receive(store, LOGIN, "1").number();
            assertThatThrownBy(() -> store.docket().pass(number, VERDICT)).isInstanceOf(OutOfTurnException.class);
        }
    }

    @Test
    default void keepsWhoSentItAndTheEmbargo() throws Exception {
        var until = Optional.of(Instant.parse("2026-06-26T13:00:00Z"));
        try (var store = open(new TestClock(NOON))) {
            var received = store.docket()
                    .receive(new Offer(LOGIN, key("1"), Mode.LIVE, "ada@example.com", until, DRAFT, "ab12"));
            assertThat(received.sender()).isEqualTo("ada@example.com");
            assertThat(received.fingerprint()).isEqualTo("ab12");
            assertThat(received.embargo()).isEqualTo(until);
            assertThat(store.docket().docketed(received.number())).contains(received);
        }
    }

    @Test
    default void emptiesWhatEndedUnfiledAndKeepsItsHistory() throws Exception {
        var clock = new TestClock(NOON);
        try (var store = open(clock)) {
            var docket = store.docket();
            var suspended = docket.suspend(receive(store, LOGIN, "1").number(), VERDICT);
            var passed = docket.pass(test(store, "2").number(), VERDICT);
            var held = docket.hold(receive(store, LOGIN, "3").number(), "Policy");
            var now = Instant.parse(NOON);
            assertThat(docket.keptPast(now, now, 10)).isEmpty();
            assertThat(docket.keptPast(now.plusSeconds(1), now, 10)).containsExactly(suspended);
            assertThat(docket.keptPast(now.plusSeconds(1), now.plusSeconds(1), 10))
                    .containsExactly(suspended, passed);
            docket.empty(suspended.number());
            docket.empty(suspended.number());
            assertThat(docket.received(suspended.number())).isEmpty();
            assertThat(docket.docketed(suspended.number())).contains(suspended);
            assertThat(docket.keptPast(now.plusSeconds(1), now.plusSeconds(1), 10))
                    .containsExactly(passed);
            assertThatThrownBy(() -> docket.empty(held.number()))
                    .isInstanceOf(OutOfTurnException.class)
                    .hasMessageEndingWith("is held, and only what was suspended or passed can be emptied");
        }
    }

    @Test
    default void listsTheSubmissionsOfALoginNewestFirst() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var first = receive(store, LOGIN, "1");
            receive(store, new Cik(320193), "1");
            var second = receive(store, LOGIN, "2");
            var third = receive(store, LOGIN, "3");
            assertThat(store.docket().of(LOGIN, Optional.empty(), 2)).containsExactly(third, second);
            assertThat(store.docket().of(LOGIN, Optional.of(second.number()), 2))
                    .containsExactly(first);
        }
    }

    private static List<State> states(Docketed docketed) {
        return docketed.history().stream().map(Docketed.Step::state).toList();
    }

    private static Docketed take(Docket docket, AccessionNumber number, String state) throws IOException {
        return switch (state) {
            case "in review" -> docket.beginReview(number);
            case "held" -> docket.hold(number, "Policy");
            case "suspended" -> docket.suspend(number, VERDICT);
            case "accepted" -> docket.accept(number, SUBMISSION, VERDICT, Instant.parse("2026-06-26T10:00:00Z"));
            case "disseminated" -> docket.release(number);
            default -> throw new IllegalArgumentException(state);
        };
    }
}
