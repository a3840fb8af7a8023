package eightk.cli.follow;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.Entry;
import eightk.archive.Store;
import eightk.archive.folder.Comparison;
import eightk.archive.memory.MemoryStore;
import eightk.edgar.SubmissionReader;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.SubmissionHeader;
import eightk.server.Server;
import eightk.server.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mirrors of a desk over real HTTP, once followed as a desk and once as EDGAR.
class MirrorTest {

    private static final Path SAMPLES = Path.of(System.getProperty("eightk.home"), "samples");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2003-11-04T15:00:00Z"));
    private final InstantSource clock = now::get;
    private final Store theirs = new MemoryStore(clock);
    private final Store ours = new MemoryStore(clock);
    private final List<Mirror.Seen> seen = new ArrayList<>();

    @TempDir
    private Path folder;

    private Server server;
    private FairClient client;

    @BeforeEach
    void start() throws IOException {
        server = Server.start(theirs, Settings.at("127.0.0.1", 0), clock);
        client = new FairClient(server.address(), "Mirror test@example.com", new Pace(1_000, clock, _ -> {}));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void takesInAllThatADeskHasOnceHoweverOftenItIsAsked() throws Exception {
        disseminate("2003-text");
        disseminate("2005-html");
        var desk = desk();
        assertThat(desk.round()).isZero();
        assertThat(desk().round()).isZero();
        assertThat(seen).hasSize(2).allMatch(one -> one.failure().isEmpty());
        assertSame();
        disseminate("2017-html");
        assertThat(desk.round()).isZero();
        assertThat(seen).hasSize(3);
        assertSame();
    }

    @Test
    void theInstantOfAnEntryIsWhenTheMirrorSawIt() throws Exception {
        var number = disseminate("2003-text");
        now.set(Instant.parse("2003-11-05T08:00:00Z"));
        desk().round();
        assertThat(ours.archive().entry(number).orElseThrow().at()).isEqualTo(now.get());
    }

    @Test
    void followsCorrectionsAndDeletionsOfADeskWithTheirReasons() throws Exception {
        var corrected = disseminate("2003-text");
        var deleted = disseminate("2005-html");
        desk().round();
        theirs.archive().correct(corrected, changed("2003-text"), "A page was missing");
        theirs.archive().delete(deleted, "Filed in error");
        server.refresh();
        assertThat(desk().round()).isZero();
        assertThat(ours.archive().find(corrected)).contains(changed("2003-text"));
        assertThat(ours.archive().entry(deleted).orElseThrow())
                .isInstanceOfSatisfying(
                        Entry.Deleted.class, entry -> assertThat(entry.reason()).isEqualTo("Filed in error"));
        assertSame();
    }

    @Test
    void whatWasTakenBackBeforeItWasSeenIsNotMissed() throws Exception {
        theirs.archive().delete(disseminate("2003-text"), "Filed in error");
        server.refresh();
        assertThat(desk().round()).isZero();
        assertThat(ours.archive().after(0, 10)).isEmpty();
    }

    @Test
    void findsAtEdgarTheLatestFilingsAndByTheDailyIndexWhatTheFeedHasNoMore() throws Exception {
        disseminate("2003-text");
        now.set(Instant.parse("2003-11-04T15:00:00Z"));
        var edgar = edgar(LocalDate.parse("2003-11-04"));
        assertThat(edgar.round()).isZero();
        assertSame();
        now.set(Instant.parse("2005-09-01T15:00:00Z"));
        disseminate("2005-html");
        var index = new EdgarSource(client, new EdgarSource.Extent("8-K", filed("2005-html"), 0, clock));
        assertThat(index.after("", _ -> false).changes())
                .containsExactly(new Change.Appeared(number("2005-html"), path("2005-html")));
    }

    @Test
    void looksOnceMoreAfterSomeDaysForWhatEdgarChangedOrTookBack() throws Exception {
        var number = disseminate("2003-text");
        var day = filed("2003-text");
        now.set(day.atTime(15, 0).toInstant(ZoneOffset.UTC));
        edgar(day).round();
        theirs.archive().correct(number, changed("2003-text"), "A page was missing");
        server.refresh();
        now.updateAndGet(it -> it.plus(Duration.ofDays(9)));
        assertThat(edgar(day).round()).isZero();
        assertThat(ours.archive().find(number)).contains(changed("2003-text"));
    }

    @Test
    void aPageInPlaceOfAFilingIsNotArchived() throws Exception {
        var number = disseminate("2003-text");
        var other = AccessionNumber.parse("0009999999-03-000009");
        var wrong = new Change.Appeared(other, path("2003-text"));
        var source = desk();
        assertThat(source.round()).isZero();
        var failing = new Mirror(
                new DeskSource(client), client, ours.archive(), new Bookmark(folder, server.address()), seen::add);
        assertThat(failing.take(wrong)).isFalse();
        assertThat(seen.getLast().failure()).isEqualTo("submission %s was wanted, found %s".formatted(other, number));
    }

    private void assertSame() throws Exception {
        assertThat(Comparison.differences(Comparison.standing(ours.archive()), DeskSource.standing(client)))
                .isEmpty();
        assertThat(Standing.there(client, ours.archive(), Comparison.standing(ours.archive())))
                .isEqualTo(Comparison.standing(ours.archive()));
    }

    private Mirror desk() throws Exception {
        var source = Source.at(client, new EdgarSource.Extent("8-K", LocalDate.EPOCH, 0, clock));
        assertThat(source).isInstanceOf(DeskSource.class);
        return new Mirror(source, client, ours.archive(), new Bookmark(folder, server.address()), seen::add);
    }

    private Mirror edgar(LocalDate since) {
        var source = new EdgarSource(client, new EdgarSource.Extent("8-K", since, 7, clock));
        return new Mirror(source, client, ours.archive(), new Bookmark(folder, server.address()), seen::add);
    }

    private AccessionNumber disseminate(String sample) throws IOException {
        return server.intake().mirror(bytes(sample)).number();
    }

    private static Bytes bytes(String sample) throws IOException {
        return Bytes.mapped(SAMPLES.resolve(sample).resolve("submission.txt"));
    }

    private static Bytes changed(String sample) throws IOException {
        var text = new String(bytes(sample).toArray(), StandardCharsets.ISO_8859_1);
        return Bytes.of(text.replace("</TEXT>", "One more page.\n</TEXT>").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static SubmissionHeader header(String sample) throws IOException {
        return new SubmissionReader().read(bytes(sample)).value().header();
    }

    private static AccessionNumber number(String sample) throws IOException {
        return header(sample).accessionNumber().orElseThrow();
    }

    private static LocalDate filed(String sample) throws IOException {
        return header(sample).filedAsOf().orElseThrow();
    }

    private static String path(String sample) throws IOException {
        var cik = header(sample).filers().getFirst().cik().orElseThrow().number();
        return "/Archives/edgar/data/%d/%s.txt".formatted(cik, number(sample));
    }
}
