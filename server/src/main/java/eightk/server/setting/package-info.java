/// What whoever runs a desk can set: every bound, the address it is known by, and the certificate it shows.
///
/// Start at [Limit], the list of bounds with their reasons.
@NullMarked
package eightk.server.setting;

import org.jspecify.annotations.NullMarked;
