/// What every docket and archive must do, as tests that each implementation runs.
@NullMarked
package eightk.archive;

import org.jspecify.annotations.NullMarked;
