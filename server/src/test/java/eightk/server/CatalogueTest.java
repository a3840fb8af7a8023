package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.memory.MemoryStore;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import eightk.server.desk.ReadSubmission;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Sample MAY = Sample.numbered("0009990001-12-000001").filed(LocalDate.of(2012, 5, 16));
    private static final Sample JUNE = Sample.numbered("0009990001-12-000002").filed(LocalDate.of(2012, 6, 1));
    private static final Sample JULY = Sample.numbered("0009990001-12-000003").filed(LocalDate.of(2012, 7, 2));

    private final MemoryStore store = new MemoryStore(RunningServer.CLOCK);
    private final Catalogue catalogue;

    CatalogueTest() throws IOException {
        catalogue = catalogue();
    }

    @Test
    void showsNothingThatItHasNotTakenIn() throws Exception {
        append(MAY);
        assertThat(catalogue.find(MAY.accession())).isEmpty();
        catalogue.catchUp();
        assertThat(catalogue.find(MAY.accession())).isPresent();
        assertThat(catalogue.position()).isEqualTo(1);
    }

    @Test
    void ordersByAcceptanceWhateverTheOrderOfTheArchive() throws Exception {
        append(JUNE, JULY, MAY);
        catalogue.catchUp();
        assertThat(newest()).containsExactly(JULY.accession(), JUNE.accession(), MAY.accession());
    }

    @Test
    void takesOutWhatWasDeleted() throws Exception {
        append(MAY, JUNE);
        catalogue.catchUp();
        store.archive().delete(MAY.accession(), "filed in error");
        catalogue.catchUp();
        assertThat(newest()).containsExactly(JUNE.accession());
        assertThat(catalogue.size()).isEqualTo(1);
        assertThat(catalogue.position()).isEqualTo(3);
    }

    @Test
    void isTheSameWhenMadeAnew() throws Exception {
        append(MAY, JUNE, JULY);
        store.archive().delete(JUNE.accession(), "filed in error");
        catalogue.catchUp();
        var anew = catalogue();
        anew.catchUp();
        assertThat(anew.newest(Optional.empty(), 10)).isEqualTo(catalogue.newest(Optional.empty(), 10));
        assertThat(anew.position()).isEqualTo(catalogue.position());
    }

    @Test
    void tellsWhenACompanyLastChangedAndNotWhenOthersDid() throws Exception {
        var cik = Cik.parse("9990001");
        append(MAY);
        catalogue.catchUp();
        assertThat(catalogue.position(cik)).isEqualTo(1);
        assertThat(catalogue.position(Cik.parse("1"))).isZero();
        append(JUNE, JULY);
        assertThat(catalogue.position(cik)).isEqualTo(1);
        catalogue.catchUp();
        assertThat(catalogue.position(cik)).isEqualTo(3);
        store.archive().correct(MAY.accession(), MAY.saying("Corrected").bytes(), "a typing error");
        catalogue.catchUp();
        assertThat(catalogue.position(cik)).isEqualTo(4);
        assertThat(catalogue.position(catalogue.find(JUNE.accession()).orElseThrow()))
                .isEqualTo(4);
    }

    @Test
    void aCorrectedFilingHasTheTimeOfItsCorrection() throws Exception {
        append(MAY);
        catalogue.catchUp();
        var before = catalogue.find(MAY.accession()).orElseThrow().listing();
        assertThat(before.modified()).isEqualTo(before.at());
        var corrected =
                store.archive().correct(MAY.accession(), MAY.saying("Corrected").bytes(), "a typing error");
        catalogue.catchUp();
        assertThat(catalogue.find(MAY.accession()).orElseThrow().listing().modified())
                .isEqualTo(corrected.at());
    }

    @Test
    void listsByWhatReviewHasReadAlready() throws Exception {
        catalogue.expect(MAY.accession(), CompletableFuture.completedFuture(ReadSubmission.of(JULY.bytes())));
        append(MAY);
        catalogue.catchUp();
        assertThat(catalogue.find(MAY.accession()).orElseThrow().filed()).isEqualTo(LocalDate.of(2012, 7, 2));
        catalogue.expectNoMore(MAY.accession());
        var anew = catalogue();
        anew.catchUp();
        assertThat(anew.find(MAY.accession()).orElseThrow().filed()).isEqualTo(LocalDate.of(2012, 5, 16));
    }

    @Test
    void goesOnFromACursorThoughItsFilingIsGone() throws Exception {
        append(MAY, JUNE, JULY);
        catalogue.catchUp();
        var june = Cursor.of(catalogue.find(JUNE.accession()).orElseThrow());
        store.archive().delete(JUNE.accession(), "filed in error");
        catalogue.catchUp();
        assertThat(catalogue.newest(Optional.of(june), 10))
                .extracting(Filing::accession)
                .containsExactly(MAY.accession());
        assertThat(Cursor.parse(june.toString())).contains(june);
    }

    private Catalogue catalogue() throws IOException {
        return new Catalogue(store.archive(), store.search());
    }

    private List<AccessionNumber> newest() {
        return catalogue.newest(Optional.empty(), 10).stream()
                .map(Filing::accession)
                .toList();
    }

    private void append(Sample... samples) throws Exception {
        for (var sample : samples) {
            store.archive().append(sample.accession(), sample.bytes());
        }
    }
}
