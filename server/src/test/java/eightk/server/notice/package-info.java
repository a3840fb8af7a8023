@NullMarked
package eightk.server.notice;

import org.jspecify.annotations.NullMarked;
