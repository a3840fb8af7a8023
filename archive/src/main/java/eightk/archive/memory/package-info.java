/// A store on the heap, for tests and for trying things: every promise but durability.
///
/// Start at [MemoryStore].
@NullMarked
package eightk.archive.memory;

import org.jspecify.annotations.NullMarked;
