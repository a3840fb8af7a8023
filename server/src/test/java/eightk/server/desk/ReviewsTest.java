package eightk.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Docketed;
import eightk.archive.IdempotencyKey;
import eightk.archive.Mode;
import eightk.archive.Offer;
import eightk.archive.memory.MemoryStore;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.server.desk.Envelope.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What waits for review.
class ReviewsTest {

    private static final Cik FILER = new Cik(9_990_001);

    private static final String XML = """
            <edgarSubmission><liveTestFlag>LIVE</liveTestFlag><submissionType>8-K</submissionType>
            <filer><filerId>9990001</filerId><filerCcc>depot#01</filerCcc></filer><items><item>8.01</item></items>
            <documents><document><conformedName>report.htm</conformedName>
            <conformedDocumentType>8-K</conformedDocumentType><contents>RGVwb3Q=</contents></document></documents>
            </edgarSubmission>""";

    private final MemoryStore store = new MemoryStore(InstantSource.system());
    private final BlockingQueue<Envelope> opened = new LinkedBlockingQueue<>();
    private final CountDownLatch begin = new CountDownLatch(1);

    @Test
    void keepsSoMuchAtHandAndReadsTheRestFromTheDocket() throws Exception {
        var large = envelope(new byte[17 << 20]);
        var small = envelope(new byte[1]);
        try (var reviews = new Reviews(store.docket(), 1, (_, kept) -> open(kept))) {
            reviews.add(received("one"), large);
            reviews.add(received("two"), small);
            begin.countDown();
            assertThat(next()).isSameAs(large);
            assertThat(next()).satisfies(envelope -> {
                assertThat(envelope).isNotSameAs(small);
                assertThat(envelope.documents().getFirst().bytes())
                        .isEqualTo(Bytes.of("Depot".getBytes(StandardCharsets.UTF_8)));
            });
            reviews.add(received("three"), small);
            assertThat(next()).isSameAs(small);
        }
    }

    private Docketed received(String key) throws IOException {
        return store.docket()
                .receive(Offer.live(FILER, new IdempotencyKey(key), Bytes.of(XML.getBytes(StandardCharsets.UTF_8))));
    }

    private static Envelope envelope(byte[] document) {
        return new Envelope(
                Mode.LIVE,
                "8-K",
                List.of(new Envelope.Credential(FILER, "depot#01")),
                Optional.empty(),
                List.of("8.01"),
                List.of(new Attachment("report.htm", "8-K", Optional.empty(), Bytes.of(document))));
    }

    private void open(Reviews.Kept kept) {
        try {
            begin.await();
            opened.add(kept.open());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Envelope next() throws InterruptedException {
        return Optional.ofNullable(opened.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }
}
