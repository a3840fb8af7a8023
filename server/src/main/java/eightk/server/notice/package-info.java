/// Telling people and programs what happened, without being asked. Start at [eightk.server.notice.Dispatcher].
@NullMarked
package eightk.server.notice;

import org.jspecify.annotations.NullMarked;
