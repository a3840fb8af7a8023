/// What the filing desk costs: how fast it takes submissions in and decides, beside what its disk and SQLite alone can
/// do.
///
/// Start at [DeskBench].
@NullMarked
package eightk.bench.desk;

import org.jspecify.annotations.NullMarked;
