/// The command line: every command, and the only place where implementations are picked.
///
/// Start at [Eightk], whose list of commands is the table of contents. A command reads its arguments,
/// hands them to the library, writes what comes back and returns an [Exit] code; it holds no logic of
/// the field.
@NullMarked
package eightk.cli;

import org.jspecify.annotations.NullMarked;
