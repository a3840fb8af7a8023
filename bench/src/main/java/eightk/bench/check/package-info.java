/// What the rules cost beside reading, how often each finds something in a folder of filings, and which were late.
///
/// Start at [CheckBench]. Nothing here is shipped.
@NullMarked
package eightk.bench.check;

import org.jspecify.annotations.NullMarked;
