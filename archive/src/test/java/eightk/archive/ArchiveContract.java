package eightk.archive;

import static eightk.archive.Samples.atOnce;
import static eightk.archive.Samples.bytes;
import static eightk.archive.Samples.noise;
import static eightk.archive.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every archive must do. The test of an implementation is this interface and one method.
public interface ArchiveContract {

    String NOON = "2026-06-25T16:00:00Z";

    Store open(InstantSource clock) throws IOException;

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 70_000, 5_000_000})
    default void givesBackWhatWasAppendedByteForByte(int length) throws Exception {
        try (var store = open(new TestClock(NOON))) {
            store.archive().append(number(17), noise(length, length));
            assertThat(store.archive().find(number(17))).contains(noise(length, length));
        }
    }

    @Test
    default void saysWhereAndWhenAndUnderWhichHash() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var entry = store.archive().append(number(17), bytes("8-K"));
            assertThat(entry)
                    .isEqualTo(new Entry.Disseminated(
                            1,
                            number(17),
                            Instant.parse(NOON),
                            "ea3009a3aa07ab3715eecaca26bcdb504ce372e7d8783a0e05a640e2b5031fe4",
                            3));
            assertThat(store.archive().entry(number(17))).contains(entry);
        }
    }

    @Test
    default void hasWhatIsBegunInThatOrderWhateverWasPreparedFirst() throws Exception {
        try (var store = open(new TestClock(NOON));
                var first = store.archive().prepare(number(17), bytes("8-K"));
                var second = store.archive().prepare(number(18), noise(5_000_000, 1));
                var never = store.archive().prepare(number(19), bytes("8-K/A"))) {
            var late = second.begin();
            assertThat(first.begin().await().position()).isEqualTo(2);
            assertThat(late.await().position()).isEqualTo(1);
            assertThat(never).isNotNull();
            assertThat(store.archive().after(0, 10)).extracting(Entry::number).containsExactly(number(18), number(17));
        }
    }

    @Test
    default void keepsTheSameSubmissionOnce() throws Exception {
        var clock = new TestClock(NOON);
        try (var store = open(clock)) {
            var first = store.archive().append(number(17), bytes("8-K"));
            clock.set("2026-06-26T16:00:00Z");
            assertThat(store.archive().append(number(17), bytes("8-K"))).isEqualTo(first);
            assertThat(store.archive().after(0, 10)).containsExactly(first);
        }
    }

    @Test
    default void keepsTheSameBytesUnderTwoNumbers() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            store.archive().append(number(17), bytes("8-K"));
            store.archive().append(number(18), bytes("8-K"));
            assertThat(store.archive().find(number(17)))
                    .isEqualTo(store.archive().find(number(18)));
            assertThat(store.archive().after(0, 10)).hasSize(2);
        }
    }

    @Test
    default void refusesOtherBytesUnderTheSameNumber() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var first = store.archive().append(number(17), bytes("8-K"));
            assertThatThrownBy(() -> store.archive().append(number(17), bytes("8-K/A")))
                    .isInstanceOf(AlreadyArchivedException.class)
                    .hasMessage("0001234567-04-000017 is archived with SHA-256 %s and cannot be replaced by %s"
                            .formatted(bytes("8-K").sha256(), bytes("8-K/A").sha256()));
            assertThat(store.archive().find(number(17))).contains(bytes("8-K"));
            assertThat(store.archive().after(0, 10)).containsExactly(first);
        }
    }

    @Test
    default void knowsNothingOfANumberItNeverSaw() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            assertThat(store.archive().find(number(17))).isEmpty();
            assertThat(store.archive().entry(number(17))).isEmpty();
            assertThat(store.archive().after(0, 10)).isEmpty();
        }
    }

    @Test
    default void givesPagesInOrderUntilThereIsNoMore() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            for (int i = 1; i <= 5; i++) {
                store.archive().append(number(i), bytes("8-K " + i));
            }
            assertThat(positions(store.archive().after(0, 2))).containsExactly(1L, 2L);
            assertThat(positions(store.archive().after(2, 2))).containsExactly(3L, 4L);
            assertThat(positions(store.archive().after(4, 2))).containsExactly(5L);
            assertThat(store.archive().after(5, 2)).isEmpty();
            assertThat(store.archive().after(0, 0)).isEmpty();
            assertThat(store.archive().after(0, Integer.MAX_VALUE)).hasSize(5);
        }
    }

    @Test
    default void leavesNoGapsWhenManyAppendAtOnce() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            int each = 20;
            atOnce(Samples.FILERS, filer -> () -> {
                for (int i = 0; i < each; i++) {
                    int sequence = 1 + filer * each + i;
                    store.archive().append(number(sequence), noise(sequence, 100 * sequence));
                }
                return filer;
            });
            var entries = store.archive().after(0, 1_000);
            assertThat(entries).hasSize(Samples.FILERS * each);
            assertThat(positions(entries))
                    .isEqualTo(LongStream.rangeClosed(1, entries.size()).boxed().toList());
            assertThat(entries.stream().map(Entry::number)).doesNotHaveDuplicates();
            for (var entry : entries) {
                int sequence = entry.number().sequence();
                assertThat(store.archive().find(entry.number())).contains(noise(sequence, 100 * sequence));
            }
        }
    }

    @Test
    default void keepsOneOfManyEqualAppends() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var entries = atOnce(Samples.FILERS, _ -> () -> store.archive().append(number(17), noise(1, 3_500_000)));
            assertThat(new HashSet<>(entries)).hasSize(1);
            assertThat(store.archive().after(0, 10)).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {1_000, 3_500_000})
    default void deletionTakesTheBytesAndKeepsHashReasonAndOrder(int length) throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var first = store.archive().append(number(17), noise(17, length));
            store.archive().append(number(18), bytes("8-K"));
            var deleted = store.archive().delete(number(17), "Filed under the wrong CIK");
            assertThat(deleted)
                    .isEqualTo(new Entry.Deleted(
                            3, number(17), Instant.parse(NOON), first.sha256(), "Filed under the wrong CIK"));
            assertThat(store.archive().find(number(17))).isEmpty();
            assertThat(store.archive().entry(number(17))).contains(deleted);
            assertThat(positions(store.archive().after(0, 10))).containsExactly(1L, 2L, 3L);
            assertThat(store.archive().after(0, 1)).containsExactly(first);
        }
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {1_000, 3_500_000})
    default void correctionPutsOtherBytesAndKeepsOrderAndReason(int length) throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var first = store.archive().append(number(17), noise(17, length));
            store.archive().append(number(18), bytes("8-K"));
            var corrected = store.archive().correct(number(17), noise(19, length), "A page was missing");
            assertThat(corrected)
                    .isEqualTo(new Entry.Corrected(
                            3,
                            number(17),
                            Instant.parse(NOON),
                            noise(19, length).sha256(),
                            length,
                            "A page was missing"));
            assertThat(store.archive().find(number(17))).contains(noise(19, length));
            assertThat(store.archive().entry(number(17))).contains(corrected);
            assertThat(store.archive().after(0, 1)).containsExactly(first);
            assertThat(store.archive().correct(number(17), noise(19, length), "Again"))
                    .isEqualTo(corrected);
            assertThat(store.archive().append(number(17), noise(17, length))).isEqualTo(first);
            var deleted = store.archive().delete(number(17), "Filed under the wrong CIK");
            assertThat(deleted.sha256()).isEqualTo(noise(19, length).sha256());
            assertThat(positions(store.archive().after(0, 10))).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    default void correctsNothingThatIsNotThere() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            assertThatThrownBy(() -> store.archive().correct(number(17), bytes("8-K"), "Unknown"))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("0001234567-04-000017 is not in the archive");
            store.archive().append(number(17), bytes("8-K"));
            store.archive().delete(number(17), "Filed twice");
            assertThatThrownBy(() -> store.archive().correct(number(17), bytes("8-K/A"), "Late"))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    default void deletesOnce() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            store.archive().append(number(17), bytes("8-K"));
            var deleted = store.archive().delete(number(17), "Filed under the wrong CIK");
            assertThat(store.archive().delete(number(17), "Again")).isEqualTo(deleted);
            assertThat(store.archive().after(0, 10)).hasSize(2);
        }
    }

    @Test
    default void deletionSparesTheSameBytesUnderAnotherNumber() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            store.archive().append(number(17), noise(1, 3_500_000));
            store.archive().append(number(18), noise(1, 3_500_000));
            store.archive().delete(number(17), "Filed twice");
            assertThat(store.archive().find(number(17))).isEmpty();
            assertThat(store.archive().find(number(18))).contains(noise(1, 3_500_000));
        }
    }

    @Test
    default void whatWasDeletedIsNotBroughtBackByTheSameBytes() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var first = store.archive().append(number(17), bytes("8-K"));
            store.archive().delete(number(17), "Filed under the wrong CIK");
            assertThat(store.archive().append(number(17), bytes("8-K"))).isEqualTo(first);
            assertThat(store.archive().find(number(17))).isEmpty();
            assertThat(store.archive().after(0, 10)).hasSize(2);
        }
    }

    @Test
    default void refusesToDeleteWhatItNeverHad() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            assertThatThrownBy(() -> store.archive().delete(number(17), "Unknown"))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("0001234567-04-000017 is not in the archive");
            assertThat(store.archive().after(0, 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    default void refusesADeletionWithoutReasonAndKeepsTheBytes(String reason) throws Exception {
        try (var store = open(new TestClock(NOON))) {
            store.archive().append(number(17), bytes("8-K"));
            assertThatThrownBy(() -> store.archive().delete(number(17), reason))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("reason must be 1 to 2,000 characters and not blank");
            assertThat(store.archive().find(number(17))).contains(bytes("8-K"));
            assertThat(store.archive().after(0, 10)).hasSize(1);
        }
    }

    private static List<Long> positions(List<Entry> entries) {
        return entries.stream().map(Entry::position).toList();
    }
}
