@NullMarked
package eightk.server.setting;

import org.jspecify.annotations.NullMarked;
