/// What a Form 8-K current report is, in the words of EDGAR and Regulation S-K.
///
/// Start at [CurrentReport]: a cover, the items reported, the exhibits and the signatures, read out
/// of the documents of one [Submission]. Everything here is an immutable value and knows nothing of
/// networks, formats or rules. Dates are `LocalDate` in Washington; a moment is an `Instant`.
///
/// Nothing is corrected. What the filer wrote is what the record holds, and a doubt about it is
/// a [Finding] that travels beside the value in a [Reading].
@NullMarked
package eightk.model;

import org.jspecify.annotations.NullMarked;
