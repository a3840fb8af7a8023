/// Who may do what: filers, the people who act for them, the people of the desk, and their tokens.
///
/// Start at [Register]. All of it is what the audit log says, read again at every start: there is no second place that
/// could say otherwise. Roles are those of EDGAR Next (Release 33-11313).
@NullMarked
package eightk.server.register;

import org.jspecify.annotations.NullMarked;
