package eightk.law;

import eightk.model.RuleId;

/// Something the law or EDGAR asks of a report: everything anyone wants to know of it but how to look for a breach.
///
/// @param effect what a breach means
/// @param inForce the days on which it binds
/// @param day which day decides whether it binds
/// @param confidence of what is said here
/// @param citation where it is written
/// @param text the requirement, in our words
/// @param mend what a filer can do about a breach
/// @param why a breach has this effect, and no graver or lesser one
public record Requirement(
        RuleId id,
        Scope scope,
        Effect effect,
        Period inForce,
        JudgedBy day,
        Confidence confidence,
        String citation,
        String text,
        String mend,
        String why) {

    public Requirement {
        if (effect == Effect.SUSPENDS && confidence != Confidence.HIGH) {
            throw new IllegalArgumentException(
                    "%s must not suspend: it rests on a fact marked %s".formatted(id, confidence.mark()));
        }
    }

    /// What it is asked of.
    public enum Scope {
        /// The header and the container, which a document on its own does not have.
        SUBMISSION,
        /// What the report says.
        REPORT
    }

    /// Some requirements bind what is filed from a day on, others what happens from a day on.
    public enum JudgedBy {
        FILING,
        EVENT
    }
}
