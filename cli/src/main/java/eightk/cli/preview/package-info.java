/// A draft in the browser of whoever writes it, made anew at each save.
///
/// Start at [Preview]: it listens on this machine only, watches the folder, and tells open pages when there is
/// something new. Nothing is written, and nothing that a draft says is run.
@NullMarked
package eightk.cli.preview;

import org.jspecify.annotations.NullMarked;
