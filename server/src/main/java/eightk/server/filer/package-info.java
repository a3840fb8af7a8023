/// The counter: what filers, their administrators and the people of the desk can ask for over HTTP.
///
/// Start at [Counter], the list of all endpoints with what each needs. The filer API is EDGAR Next's, so that a client
/// works by changing the host; `/api/v1` is our own. Public pages are elsewhere: nothing here is for everyone.
@NullMarked
package eightk.server.filer;

import org.jspecify.annotations.NullMarked;
