/// From documents to a current report: what the main document says, in the words of the form.
///
/// Start at [CurrentReportReader]. Whatever the era, a document first becomes a [eightk.report.flow.Flow] of lines in
/// reading order; an [Outline] cuts it into cover, items, signatures, exhibit index and the rest; then one
/// reader each takes its stretch. Nothing is thrown away on the way: every word of the document is in one of them.
@NullMarked
package eightk.report;

import org.jspecify.annotations.NullMarked;
