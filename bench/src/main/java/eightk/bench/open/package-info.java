/// What everyone asks for, measured against the same bytes lying ready. Start at [PublicBench].
@NullMarked
package eightk.bench.open;

import org.jspecify.annotations.NullMarked;
