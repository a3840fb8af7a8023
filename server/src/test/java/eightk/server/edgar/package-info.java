@NullMarked
package eightk.server.edgar;

import org.jspecify.annotations.NullMarked;
