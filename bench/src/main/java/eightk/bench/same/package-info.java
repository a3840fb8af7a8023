/// Whether the reader says of a folder of filings what it said before: the guard of every change that is to make it
/// faster and nothing else.
///
/// Start at [Sameness]. Nothing here is shipped.
@NullMarked
package eightk.bench.same;

import org.jspecify.annotations.NullMarked;
