package eightk.server;

import eightk.law.Effect;
import eightk.law.Requirements;
import eightk.model.Certainty;
import eightk.model.Finding;
import eightk.model.Place;
import eightk.render.Wording;
import java.util.Optional;

/// A finding as a page shows it: in words, with how grave and how sure it is and where that is written.
///
/// @param mend what a filer can do about it
/// @param citation where the requirement is written
public record Remark(
        Effect effect, Certainty certainty, String rule, String message, String mend, String citation, Place place) {

    static Remark of(Finding finding) {
        var requirement = Requirements.of(finding.rule());
        return new Remark(
                requirement.effect(),
                finding.certainty(),
                finding.rule().id(),
                Wording.sentence(finding),
                requirement.mend(),
                requirement.citation(),
                finding.place());
    }

    /// How sure it is, in words, where it is not certain.
    public Optional<String> doubt() {
        return switch (certainty) {
            case SURE -> Optional.empty();
            case PROBABLE -> Optional.of("probably");
            case CANNOT_TELL -> Optional.of("cannot tell");
        };
    }

    /// Where it is seen: `document 1, line 24`.
    public String where() {
        var document = place.document() == 0 ? "header" : "document " + place.document();
        return place.line() == 0 ? document : document + ", line " + place.line();
    }

    /// The effect as a heading: `Defect`.
    public String heading() {
        return switch (effect) {
            case SUSPENDS -> "Suspends";
            case DEFECT -> "Defect";
            case REVIEW -> "For review";
            case NOTE -> "Note";
        };
    }
}
