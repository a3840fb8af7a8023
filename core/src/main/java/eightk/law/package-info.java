/// The law of Form 8-K as facts with dates, and no conditions.
///
/// Start at [Form8K#on]: the items of the form as it stood on a day. [BusinessDays] is the calendar,
/// [Requirements] the list of what is required and where that is written, [Jurisdictions] EDGAR's codes
/// for states and countries. The facts are rows in resources beside this package, each with its source and
/// how sure it is; a row is closed, never edited. What follows from the facts belongs to `eightk.rules`.
@NullMarked
package eightk.law;

import org.jspecify.annotations.NullMarked;
