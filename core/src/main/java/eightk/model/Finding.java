package eightk.model;

import java.time.LocalDate;

/// One thing seen to be wrong or doubtful, as evidence. What the law says of it and how grave that is
/// belongs to the requirement named by [#rule]; how it is worded belongs to the renderer.
///
/// The shapes are closed on purpose: a renderer that forgets one does not compile.
public sealed interface Finding {

    RuleId rule();

    Certainty certainty();

    Place place();

    /// Something that must be there is not.
    record Missing(RuleId rule, Certainty certainty, Place place, String what) implements Finding {}

    /// Something is there and is not written as it must be.
    record Malformed(RuleId rule, Certainty certainty, Place place, String what, String found, String expected)
            implements Finding {}

    /// A value that is not in the list of its day.
    record Unknown(RuleId rule, Certainty certainty, Place place, String what, String found) implements Finding {}

    /// Two places that should say the same and do not.
    record Conflict(RuleId rule, Certainty certainty, Place place, String what, String here, String there)
            implements Finding {}

    /// Words that claim what they cannot bring about.
    record WithoutEffect(RuleId rule, Certainty certainty, Place place, String what, String because)
            implements Finding {}

    /// Filed after its day.
    record Late(RuleId rule, Certainty certainty, Place place, LocalDate due, LocalDate filed) implements Finding {}

    /// More than a limit allows, so that the rest was not read.
    record Cut(RuleId rule, Certainty certainty, Place place, String what, long limit, long found) implements Finding {}

    /// More than a limit allows, so that none of it was read; it is kept as it came.
    record Unread(RuleId rule, Certainty certainty, Place place, String what, long limit, long found)
            implements Finding {}

    /// Something is there that must not be.
    record Forbidden(RuleId rule, Certainty certainty, Place place, String what, String found) implements Finding {}

    /// What was not said, and what was taken for it.
    record Assumed(RuleId rule, Certainty certainty, Place place, String what, String assumed, String because)
            implements Finding {}

    /// Something that will have to follow.
    record Owed(RuleId rule, Certainty certainty, Place place, String what, LocalDate due) implements Finding {}
}
