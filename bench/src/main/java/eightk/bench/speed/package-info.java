/// How fast the library reads, beside references that are measured in the same run on the same files.
///
/// Start at [ReadSpeed]. Nothing here is shipped.
@NullMarked
package eightk.bench.speed;

import org.jspecify.annotations.NullMarked;
