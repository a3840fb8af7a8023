@NullMarked
package eightk.server;

import org.jspecify.annotations.NullMarked;
