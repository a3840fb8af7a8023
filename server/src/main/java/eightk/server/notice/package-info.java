/// Telling filers what became of their submissions, without being asked. Start at [eightk.server.notice.Outbox].
@NullMarked
package eightk.server.notice;

import org.jspecify.annotations.NullMarked;
