/// A mirror of EDGAR or of another desk, kept as both ask of programs: named, slow, and never asked twice for the same.
///
/// Start at [Mirror], which takes in what a [Source] says is new, corrected or gone. [DeskSource] follows the lines of
/// a
/// desk's archive; [EdgarSource] its latest filings, and the daily indexes to find what was missed.
@NullMarked
package eightk.cli.follow;

import org.jspecify.annotations.NullMarked;
