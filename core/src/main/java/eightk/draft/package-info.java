/// The folder in which a person writes a report, and the documents made of it.
///
/// Start at [DraftReader]: a folder in, a [Draft] and the [Mistake]s at their lines out. [DocumentWriter] makes its
/// files, in the manner of the day on which it is signed. The folder holds `report.yaml`, a `registrant.yaml` for each
/// company, one Markdown file an item, and the exhibits; it never holds a secret. The same folder always gives the same
/// bytes.
@NullMarked
package eightk.draft;

import org.jspecify.annotations.NullMarked;
