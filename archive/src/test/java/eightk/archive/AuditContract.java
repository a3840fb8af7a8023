package eightk.archive;

import static eightk.archive.Samples.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What every audit log must do. The test of an implementation is this interface and one method.
public interface AuditContract {

    String NOON = "2026-06-25T16:00:00Z";

    Store open(InstantSource clock) throws IOException;

    @Test
    default void keepsWhoDidWhatInOrder() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            var first = store.audit().append("ada@example.com", "hold", "0001234567-26-000001", "Large deal");
            var second = store.audit().append("bob@example.com", "release", "0001234567-26-000001", "");
            assertThat(store.audit().after(0, 10)).containsExactly(first, second);
            assertThat(store.audit().after(1, 10)).containsExactly(second);
            assertThat(first.position()).isEqualTo(1);
            assertThat(first.at()).isEqualTo(Instant.parse(NOON));
        }
    }

    @Test
    default void chainsEachLineToTheOneBefore() throws Exception {
        try (var store = open(new TestClock(NOON))) {
            atOnce(Samples.FILERS, filer -> () -> store.audit().append("filer " + filer, "try", "", ""));
            var before = AuditLine.BEGINNING;
            for (var line : store.audit().after(0, 100)) {
                assertThat(line.follows(before)).isTrue();
                assertThat(line.follows(AuditLine.BEGINNING)).isEqualTo(line.position() == 1);
                before = line.hash();
            }
            assertThat(store.audit().after(0, 100).stream().map(AuditLine::position))
                    .isEqualTo(LongStream.rangeClosed(1, Samples.FILERS).boxed().toList());
        }
    }
}
