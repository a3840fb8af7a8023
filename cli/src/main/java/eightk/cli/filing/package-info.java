/// Sends a submission to any server that speaks EDGAR Next's submission API, and keeps the proof.
///
/// Start at [Transmitter]: it looks at what became of earlier attempts, writes a receipt, sends once, and asks for the
/// verdict. [FilerClient] is the wire; [FilingRecord] is the folder that is kept. A live submission is never sent
/// again while it is not known what became of the last: a duplicate is a filing of its own.
@NullMarked
package eightk.cli.filing;

import org.jspecify.annotations.NullMarked;
