package eightk.rules;

import eightk.law.Provision;
import eightk.law.Shelter;
import java.time.LocalDate;
import java.util.List;

/// What it costs to report late. Form 12b-25 extends no current report.
///
/// @param antifraud whether Rule 13a-11(c) protects
/// @param shortForm whether Form S-3 stays open
/// @param shelters the rows that say so; those of single paragraphs where the answer depends on the paragraph
public record Consequences(Answer antifraud, Answer shortForm, List<Shelter> shelters) {

    public Consequences {
        shelters = List.copyOf(shelters);
    }

    /// Whether a late report is protected.
    public enum Answer {
        PROTECTED,
        NOT_PROTECTED,
        /// Some paragraphs of the item are, others are not.
        DEPENDS
    }

    /// For an item or paragraph whose event was on that day.
    public static Consequences of(Provision provision, LocalDate event) {
        var whole = Shelter.on(event, provision);
        if (whole.isPresent()) {
            var shelter = whole.get();
            return new Consequences(answer(shelter.antifraud()), answer(shelter.shortForm()), List.of(shelter));
        }
        var paragraphs = Shelter.withinItem(event, provision);
        var answer = paragraphs.isEmpty() ? Answer.NOT_PROTECTED : Answer.DEPENDS;
        return new Consequences(answer, answer, paragraphs);
    }

    private static Answer answer(boolean isProtected) {
        return isProtected ? Answer.PROTECTED : Answer.NOT_PROTECTED;
    }
}
