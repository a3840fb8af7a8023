@NullMarked
package eightk.cli.follow;

import org.jspecify.annotations.NullMarked;
