package eightk.archive;

import static eightk.archive.Samples.LOGIN;
import static eightk.archive.Samples.atOnce;
import static eightk.archive.Samples.bytes;
import static eightk.archive.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How every docket numbers what it receives, and knows it again. The test of an implementation is this interface and
/// one method.
public interface NumberingContract {

    String NOON = "2026-06-25T16:00:00Z";
    Bytes DRAFT = bytes("<edgarSubmission/>");

    Store open(InstantSource clock) throws IOException;

    @Test
    default void numbersEachLoginFromOne() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            assertThat(receive(store, LOGIN, "1").number()).hasToString("0001234567-26-000001");
            assertThat(receive(store, LOGIN, "2").number()).hasToString("0001234567-26-000002");
            assertThat(receive(store, new Cik(320193), "1").number()).hasToString("0000320193-26-000001");
        }
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2025-12-31T23:00:00Z, 0001234567-25-000001",
        "2026-01-01T04:59:59Z, 0001234567-25-000001",
        "2026-01-01T05:00:00Z, 0001234567-26-000001",
    })
    default void countsTheYearInWashington(String instant, String number) throws Exception {
        try (var store = open(new TestClock(instant))) {
            assertThat(receive(store, LOGIN, "1").number()).hasToString(number);
        }
    }

    @Test
    default void goesOnAfterTheNumbersTheArchiveHasSeen() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            store.archive().append(AccessionNumber.parse("0001234567-26-000041"), bytes("<SEC-DOCUMENT>"));
            assertThat(receive(store, LOGIN, "1").number()).hasToString("0001234567-26-000042");
        }
    }

    @Test
    default void givesNoNumberTwiceHoweverManyAsk() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            int each = 20;
            var numbers = atOnce(Samples.FILERS, filer -> () -> {
                        var mine = new HashSet<Integer>();
                        for (int i = 0; i < each; i++) {
                            mine.add(receive(store, LOGIN, filer + "/" + i)
                                    .number()
                                    .sequence());
                        }
                        return mine;
                    })
                    .stream()
                    .flatMap(HashSet::stream)
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, Samples.FILERS * each)
                            .boxed()
                            .toList());
            assertThat(store.docket().pending()).hasSize(Samples.FILERS * each);
        }
    }

    @Test
    default void receivesTheSameBytesUnderTheSameKeyOnce() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var answers = atOnce(Samples.FILERS, _ -> () -> receive(store, LOGIN, "1"));
            assertThat(new HashSet<>(answers)).hasSize(1);
            assertThat(store.docket().pending()).hasSize(1);
        }
    }

    @Test
    default void receivesTheSameBytesUnderOtherKeysEachTime() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            assertThat(receive(store, LOGIN, "1").number())
                    .isNotEqualTo(receive(store, LOGIN, "2").number());
        }
    }

    @Test
    default void refusesOtherBytesUnderTheSameKey() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            receive(store, LOGIN, "1");
            assertThatThrownBy(() -> store.docket().receive(LOGIN, key("1"), bytes("other")))
                    .isInstanceOf(KeyReusedException.class)
                    .hasMessage(
                            "key '1' was used for 0001234567-26-000001 and cannot be used for other bytes or in the other mode");
            assertThat(receive(store, LOGIN, "2").number()).hasToString("0001234567-26-000002");
        }
    }

    @Test
    default void refusesTheSameBytesUnderTheSameKeyInTheOtherMode() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            receive(store, LOGIN, "1");
            assertThatThrownBy(() -> test(store, "1")).isInstanceOf(KeyReusedException.class);
        }
    }

    static IdempotencyKey key(String text) {
        return new IdempotencyKey(text);
    }

    static Docketed receive(Store store, Cik login, String key) throws IOException {
        return store.docket().receive(login, key(key), DRAFT);
    }

    static Docketed test(Store store, String key) throws IOException {
        return store.docket()
                .receive(new Offer(LOGIN, key(key), Mode.TEST, "", Optional.empty(), DRAFT, DRAFT.sha256()));
    }
}
