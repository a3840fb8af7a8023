/// How long it takes to read one file from nothing, beside a JVM that starts and does as good as nothing.
///
/// Start at [StartUp]. Nothing here is shipped.
@NullMarked
package eightk.bench.start;

import org.jspecify.annotations.NullMarked;
