@NullMarked
package eightk.server.desk;

import org.jspecify.annotations.NullMarked;
