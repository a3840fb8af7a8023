package eightk.draft;

import eightk.draft.Draft.Attachment;
import eightk.draft.Draft.Company;
import eightk.draft.DraftMaker.Made;
import eightk.law.Effect;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.model.Block;
import eightk.model.Bytes;
import eightk.model.CoverPage.Boxes;
import eightk.model.CurrentReport;
import eightk.model.Exhibit;
import eightk.model.Finding;
import eightk.model.PrintedDate;
import eightk.model.Registrant;
import eightk.model.Registrant.Security;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.RuleBook;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/// What is read of the documents that were made of a draft is that draft: of every edition of the form and every item
/// of it, field for field.
class RoundTripTest {

    /// Drafts of each item of each edition.
    private static final int EACH = 3;

    static Stream<Form8K> editions() {
        return Form8K.everyEdition().stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void whatIsReadIsWhatWasDrafted(Form8K edition) {
        int seed = 0;
        for (var item : edition.items()) {
            for (int i = 0; i < EACH; i++) {
                var event = day(edition, item, seed++);
                var made = new DraftMaker(seed, event, event.plusDays(seed % 4)).make(item);
                holds(made, "seed %d, Item %s on %s".formatted(seed, item.number(), event));
            }
        }
    }

    /// A day of the edition on which EDGAR took the item, spread over the years it was in force.
    private static LocalDate day(Form8K edition, FormItem item, int seed) {
        var from = item.acceptedFrom().isAfter(edition.inForce().from())
                ? item.acceptedFrom()
                : edition.inForce().from();
        var last = edition.inForce().isOpen()
                ? LocalDate.of(2026, 11, 20)
                : edition.inForce().until().minusDays(4);
        long days = Math.max(1, last.toEpochDay() - from.toEpochDay());
        return from.plusDays(seed * 379L % days);
    }

    private static void holds(Made made, String which) {
        var draft = made.draft();
        var documents = DocumentWriter.write(draft);
        var reading = CurrentReports.read(Bytes.of(new SubmissionFiles(draft, documents).text(draft.day())));
        var softly = new SoftAssertions();
        cover(draft, reading.value(), softly);
        items(made, reading.value(), softly);
        exhibits(draft, reading.value(), softly);
        signatures(draft, reading.value(), softly);
        softly.assertThat(Examination.of(reading, RuleBook.current(), Optional.empty())
                        .findings())
                .filteredOn(RoundTripTest::isOfForm)
                .isEmpty();
        documents.forEach(document -> wellFormed(document, softly));
        try {
            softly.assertAll();
        } catch (AssertionError e) {
            throw new AssertionError(
                    which + "\n" + new String(documents.getFirst().content().toArray(), StandardCharsets.US_ASCII), e);
        }
    }

    /// Whether it is grave, or about what the writers are to see to and not whoever drafts: format, cover,
    /// tags. Item 1.05 is not tagged with the taxonomy of cybersecurity, and an address abroad may have no
    /// ZIP code: EDGAR warns of both.
    private static boolean isOfForm(Finding finding) {
        var effect = Examination.effect(finding);
        var rule = finding.rule().toString();
        if (finding instanceof Finding.Missing missing && missing.what().equals("dei:EntityAddressPostalZipCode")) {
            return false;
        }
        return effect == Effect.SUSPENDS
                || effect == Effect.DEFECT
                || rule.matches("EDGAR-.*|8K-(?:FORMAT|COVER|TAG(?!-CYBERSECURITY)|SIGNATURE)-.*");
    }

    private static void cover(Draft draft, CurrentReport report, SoftAssertions softly) {
        var cover = report.cover();
        softly.assertThat(report.form()).isEqualTo(draft.form());
        softly.assertThat(cover.amendment()).isEqualTo(draft.amendment().map(Draft.Amendment::number));
        softly.assertThat(cover.dateOfReport().map(PrintedDate::date)).contains(draft.event());
        boolean boxes = Manner.BOXES.on(draft.day());
        softly.assertThat(cover.boxes()).isEqualTo(boxes ? Optional.of(boxes(draft)) : Optional.empty());
        softly.assertThat(cover.registrants()).hasSameSizeAs(draft.companies());
        for (int i = 0;
                i < Math.min(cover.registrants().size(), draft.companies().size());
                i++) {
            softly.assertThat(cover.registrants().get(i))
                    .isEqualTo(registrant(draft, draft.companies().get(i)));
        }
    }

    private static Boxes boxes(Draft draft) {
        return new Boxes(
                draft.boxes().contains(CoverBox.WRITTEN_COMMUNICATIONS),
                draft.boxes().contains(CoverBox.SOLICITING_MATERIAL),
                draft.boxes().contains(CoverBox.TENDER_OFFER),
                draft.boxes().contains(CoverBox.ISSUER_TENDER_OFFER));
    }

    private static Registrant registrant(Draft draft, Company company) {
        var address = company.address();
        boolean growth = Manner.GROWTH.on(draft.day());
        return new Registrant(
                Optional.of(company.name()),
                Optional.of(company.cik()),
                Optional.of(company.state()),
                Optional.of(company.fileNumber()),
                Optional.of(company.employerId()),
                company.fiscalYearEnd().map(end -> end.replace("-", "")),
                company.sic(),
                new eightk.model.Address(
                        Optional.of(address.street()),
                        address.street2(),
                        Optional.of(address.city()),
                        address.state().or(address::country),
                        address.zip(),
                        address.state().flatMap(_ -> address.country())),
                Optional.of(company.phone().toString()),
                company.formerName(),
                Manner.SECURITIES.on(draft.day())
                        ? company.securities().stream()
                                .map(RoundTripTest::printed)
                                .toList()
                        : List.of(),
                growth ? Optional.of(company.emergingGrowth()) : Optional.empty(),
                growth ? Optional.of(company.noTransition()) : Optional.empty());
    }

    /// A class without a symbol says so.
    private static Security printed(Security security) {
        return new Security(security.title(), security.symbol().or(() -> Optional.of("None")), security.exchange());
    }

    private static void items(Made made, CurrentReport report, SoftAssertions softly) {
        softly.assertThat(report.items())
                .extracting(item -> item.number())
                .containsExactlyElementsOf(made.draft().texts().stream()
                        .map(text -> text.provisions().getFirst().item())
                        .toList());
        for (int i = 0; i < Math.min(report.items().size(), made.pieces().size()); i++) {
            var item = report.items().get(i);
            var caption = Form8K.on(made.draft().day())
                    .item(item.number())
                    .orElseThrow()
                    .caption();
            made.draft()
                    .texts()
                    .get(i)
                    .status()
                    .ifPresent(status -> softly.assertThat(item.claimed().map(claim -> claim.status()))
                            .contains(status));
            softly.assertThat(item.caption().orElse("").toUpperCase(Locale.ROOT))
                    .isEqualTo(caption.toUpperCase(Locale.ROOT));
            var pieces = made.pieces().get(i);
            var blocks = i == made.pieces().size() - 1 ? item.blocks().subList(0, 1) : item.blocks();
            softly.assertThat(words(blocks))
                    .isEqualTo(pieces.stream().map(Made.Piece::rows).toList());
        }
    }

    private static List<List<List<String>>> words(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Table table ? table.rows() : List.of(List.of(block.text())))
                .toList();
    }

    private static void exhibits(Draft draft, CurrentReport report, SoftAssertions softly) {
        var listed = new ArrayList<List<Object>>();
        for (Attachment exhibit : draft.exhibits()) {
            listed.add(List.of(exhibit.number(), exhibit.description(), true, true));
        }
        if (Manner.TAGS.on(draft.day())) {
            listed.add(List.of(
                    "104", "Cover Page Interactive Data File (embedded within the Inline XBRL document)", false, true));
        }
        softly.assertThat(report.exhibits().stream()
                        .filter(Exhibit::listed)
                        .map(exhibit -> List.<Object>of(
                                exhibit.number(), exhibit.description().orElse(""), exhibit.attached(), true))
                        .toList())
                .isEqualTo(listed);
    }

    private static void signatures(Draft draft, CurrentReport report, SoftAssertions softly) {
        softly.assertThat(report.signatures().stream()
                        .map(each -> List.of(
                                each.registrant(),
                                each.name(),
                                each.title(),
                                each.date().map(PrintedDate::date),
                                each.conformed()))
                        .toList())
                .isEqualTo(draft.companies().stream()
                        .flatMap(company -> draft.signatories(company).stream()
                                .map(signed -> List.of(
                                        Optional.of(company.name()),
                                        Optional.of(signed.name()),
                                        Optional.of(signed.title()),
                                        Optional.of(signed.date()),
                                        true)))
                        .toList());
    }

    private static void wellFormed(DocumentWriter.Built document, SoftAssertions softly) {
        if (!document.fileName().endsWith(".txt")) {
            var text = new String(document.content().toArray(), StandardCharsets.US_ASCII);
            softly.assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(text))))
                    .as(document.fileName())
                    .doesNotThrowAnyException();
        }
    }
}
