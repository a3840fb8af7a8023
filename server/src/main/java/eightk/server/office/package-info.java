/// The desk's own pages: what waits, each submission with what was found in it, and the decisions of the people of the
/// desk, each with its reason.
///
/// Start at [OfficeRoutes]. A person signs in with their user token, which is then kept here and not by the browser:
/// the
/// cookie holds a number that means nothing elsewhere, goes to no other site, and ends after some hours or at a
/// restart.
@NullMarked
package eightk.server.office;

import org.jspecify.annotations.NullMarked;
