/// EDGAR's public interfaces in their own formats, so that a client works here once its host is changed.
///
/// Start at [EdgarFeeds], which has the addresses; each format is a class that turns [Listing]s into bytes. Nothing is
/// kept here: every answer is made of what the [Shelf] shows at that moment.
@NullMarked
package eightk.server.edgar;

import org.jspecify.annotations.NullMarked;
