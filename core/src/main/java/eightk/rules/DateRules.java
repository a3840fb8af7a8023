package eightk.rules;

import static eightk.model.Certainty.CANNOT_TELL;
import static eightk.model.Certainty.SURE;

import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Finding.Assumed;
import eightk.model.Finding.Missing;
import eightk.model.Place;
import eightk.model.RuleId;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Rules about the dates of the report.
final class DateRules {

    /// Not a duty of the filer: it says which day's law was applied where the header does not.
    static final RuleId DAY_OF_LAW = new RuleId("8K-DAY-OF-LAW");

    private DateRules() {}

    static Stream<Finding> assumed(CurrentReport report, AsOfBasis basis, LocalDate day) {
        return switch (basis) {
            case HEADER -> Stream.empty();
            case SIGNATURE -> assumed(report, day, "there is no header and the report is signed on that day");
            case EVENT -> assumed(report, day, "there is no header or dated signature and the event is of that day");
            case HYPOTHETICAL -> assumed(report, day, "that day was asked for; what follows is hypothetical");
            case UNDATED ->
                Stream.of(new Missing(DAY_OF_LAW, CANNOT_TELL, main(report), "any date to judge the report by"));
        };
    }

    private static Stream<Finding> assumed(CurrentReport report, LocalDate day, String because) {
        return Stream.of(new Assumed(DAY_OF_LAW, SURE, main(report), "filing date", day.toString(), because));
    }

    private static Place main(CurrentReport report) {
        return report.submission()
                .main()
                .map(document -> Place.document(document.sequence()))
                .orElse(Place.header());
    }
}
