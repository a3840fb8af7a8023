/// A document as lines in reading order, whatever it was written in.
///
/// Start at [Flow]. Plain text becomes lines by [TextFlow], HTML of every era by [HtmlFlow], in one pass over the
/// characters each; what the lines mean is not known here.
@NullMarked
package eightk.report.flow;

import org.jspecify.annotations.NullMarked;
