/// The search of an archive in an index of Lucene's, beside the archive or in memory.
///
/// Start at [LuceneSearch]. A filing becomes documents of the index, called units here, by [UnitMaker]; a query
/// becomes a [Clause] by [QueryReader] and a query of Lucene's by [QueryMaker]. The index keeps no text: the words
/// around a hit are found by [PassageFinder] in the document, read anew from the archive.
@NullMarked
package eightk.archive.lucene;

import org.jspecify.annotations.NullMarked;
