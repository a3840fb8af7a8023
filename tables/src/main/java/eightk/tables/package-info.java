/// Reports as tables that join: one each of filings, registrants, items, exhibits, signatures, findings, and one of
/// each
/// type of event.
///
/// Start at [Export], which writes them, and [Tables], which says which there are. A [Table] is a name, what a row of
/// it
/// is, and its [Column]s; the data dictionary, the CSV, the JSON Lines and the Parquet are all made of these. One
/// filing
/// is held at a time.
@NullMarked
package eightk.tables;

import org.jspecify.annotations.NullMarked;
