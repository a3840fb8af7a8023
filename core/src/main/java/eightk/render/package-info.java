/// Reports and findings as JSON, as text, as HTML and as lines to compare.
///
/// Start at [Dossier], a report with all that is known about it; every renderer takes one. [ReportJson] is
/// the contract with programs, [ReportText] what a person sees on a terminal, [ReportHtml] what she sees in
/// a browser, [FactLines] what a golden file holds. [Wording] is the one place where findings are worded.
///
/// Renderers decide nothing and read nothing: no rule, no file and no clock is consulted here. A filer's
/// markup is never passed on; what is shown is made from the model, escaped.
@NullMarked
package eightk.render;

import org.jspecify.annotations.NullMarked;
