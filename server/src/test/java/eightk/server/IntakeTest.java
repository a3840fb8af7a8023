package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.archive.IdempotencyKey;
import eightk.archive.State;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final Cik FILER = Cik.parse("9990001");
    private static final IdempotencyKey KEY = new IdempotencyKey("job-1");
    private static final Sample GOOD = Sample.numbered("0009990001-12-000001");

    /// Item 1.05 did not exist until December 2023.
    private static final Sample TOO_EARLY =
            GOOD.filed(LocalDate.of(2010, 3, 1)).reporting("Material Cybersecurity Incidents");

    private RunningServer web;

    @BeforeEach
    void start() throws Exception {
        web = new RunningServer();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void showsWhatItAcceptedBeforeItAnswers() throws Exception {
        var docketed = web.server.intake().submit(FILER, KEY, GOOD.bytes());
        assertThat(docketed.state()).isEqualTo(new State.Disseminated(1));
        assertThat(docketed.number()).hasToString("0009990001-26-000001");
        assertThat(web.get("/filings/" + docketed.number()).statusCode()).isEqualTo(200);
    }

    @Test
    void numbersWhatItSuspendsAndShowsItToNoOne() throws Exception {
        var docketed = web.server.intake().submit(FILER, KEY, TOO_EARLY.bytes());
        assertThat(docketed.state())
                .isEqualTo(
                        new State.Suspended("8K-ITEM-KNOWN at header:8: Item 'Material Cybersecurity Incidents' is not"
                                + " known on this date."));
        assertThat(web.get("/filings/" + docketed.number()).statusCode()).isEqualTo(404);
        assertThat(web.server.catalogue().size()).isZero();
    }

    @Test
    void decidesTheSameBytesUnderTheSameKeyOnce() throws Exception {
        var first = web.server.intake().submit(FILER, KEY, GOOD.bytes());
        assertThat(web.server.intake().submit(FILER, KEY, GOOD.bytes())).isEqualTo(first);
        assertThat(web.server.catalogue().size()).isEqualTo(1);
    }

    @Test
    void mirrorsUnderTheNumberInTheHeader() throws Exception {
        var entry = web.server.intake().mirror(GOOD.bytes());
        assertThat(entry.number()).isEqualTo(GOOD.accession());
        assertThat(web.server.intake().mirror(GOOD.bytes())).isEqualTo(entry);
    }

    @Test
    void doesNotMirrorWhatHasNoNumber() {
        var bare = Bytes.of("FORM 8-K".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> web.server.intake().mirror(bare))
                .hasMessage("a submission to mirror must have an accession number in its header, found none");
    }
}
