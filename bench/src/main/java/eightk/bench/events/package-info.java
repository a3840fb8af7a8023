/// What reading events costs beside reading the filings and parsing the exhibits they are read from.
///
/// Start at [EventBench]. Nothing here is shipped.
@NullMarked
package eightk.bench.events;

import org.jspecify.annotations.NullMarked;
