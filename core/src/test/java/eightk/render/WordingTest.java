package eightk.render;

import static eightk.model.Certainty.SURE;
import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Finding;
import eightk.model.Finding.Assumed;
import eightk.model.Finding.Conflict;
import eightk.model.Finding.Cut;
import eightk.model.Finding.Forbidden;
import eightk.model.Finding.Late;
import eightk.model.Finding.Malformed;
import eightk.model.Finding.Missing;
import eightk.model.Finding.Owed;
import eightk.model.Finding.Unknown;
import eightk.model.Finding.Unread;
import eightk.model.Finding.WithoutEffect;
import eightk.model.Place;
import eightk.model.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class WordingTest {

    private static final RuleId RULE = new RuleId("8K-EXAMPLE");
    private static final Place PLACE = Place.document(1);
    private static final LocalDate MONDAY = LocalDate.parse("2004-08-23");
    private static final LocalDate FRIDAY = LocalDate.parse("2004-08-27");

    static final List<Arguments> SENTENCES = List.of(
            says(new Missing(RULE, SURE, PLACE, "the submission header"), "The submission header is missing."),
            says(
                    new Malformed(RULE, SURE, PLACE, "CIK", "12A", "one to ten digits"),
                    "CIK must be one to ten digits, found '12A'."),
            says(new Malformed(RULE, SURE, PLACE, "CIK", " ", "ten digits"), "CIK must be ten digits, found nothing."),
            says(new Unknown(RULE, SURE, PLACE, "item", "13"), "Item '13' is not known on this date."),
            says(
                    new Conflict(RULE, SURE, PLACE, "the date of report", "2004-08-23", "2004-08-27"),
                    "The date of report is '2004-08-23' here and '2004-08-27' elsewhere."),
            says(
                    new WithoutEffect(RULE, SURE, PLACE, "the legend", "only Item 9 is furnished"),
                    "The legend has no effect: only Item 9 is furnished."),
            says(new Late(RULE, SURE, PLACE, MONDAY, FRIDAY), "Filed 2004-08-27, due 2004-08-23."),
            says(new Cut(RULE, SURE, PLACE, "documents", 1000, 1001), "Of 1,001 documents, only 1,000 are read."),
            says(
                    new Unread(RULE, SURE, PLACE, "the main document", 1000, 2500),
                    "The main document is kept unread: it has 2,500 bytes, and at most 1,000 are read."),
            says(
                    new Forbidden(RULE, SURE, PLACE, "a script", "<script>"),
                    "A script must not be here, found '<script>'."),
            says(
                    new Assumed(RULE, SURE, PLACE, "filing date", "2004-08-27", "the report is signed on that day"),
                    "Filing date is taken to be 2004-08-27: the report is signed on that day."),
            says(new Owed(RULE, SURE, PLACE, "the statements", FRIDAY), "Due by 2004-08-27: the statements."));

    @ParameterizedTest
    @FieldSource("SENTENCES")
    void saysWhatWasWantedAndWhatWasFound(Finding finding, String sentence) {
        assertThat(Wording.sentence(finding)).isEqualTo(sentence);
    }

    private static Arguments says(Finding finding, String sentence) {
        return Arguments.of(finding, sentence);
    }
}
