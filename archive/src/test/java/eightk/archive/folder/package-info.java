@NullMarked
package eightk.archive.folder;

import org.jspecify.annotations.NullMarked;
