/// The filing desk without its counter: takes envelopes in, lets them be reviewed, and releases what was accepted.
///
/// Start at [Intake]. An [Envelope] is a submission as a filer sends it; [SubmissionComposer] makes of it what EDGAR
/// disseminates; [Hours] says when the desk receives, for which day a submission counts and when it goes out. Who may
/// send is the register's to say, and nothing here knows of HTTP.
@NullMarked
package eightk.server.desk;

import org.jspecify.annotations.NullMarked;
