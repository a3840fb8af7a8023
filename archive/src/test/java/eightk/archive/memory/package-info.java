@NullMarked
package eightk.archive.memory;

import org.jspecify.annotations.NullMarked;
