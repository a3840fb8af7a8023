@NullMarked
package eightk.server.filer;

import org.jspecify.annotations.NullMarked;
