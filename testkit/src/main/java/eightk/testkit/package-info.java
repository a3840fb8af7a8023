/// What the tests of every module share: [Golden] files and the real filings of [Shared].
///
/// Nothing here is shipped.
@NullMarked
package eightk.testkit;

import org.jspecify.annotations.NullMarked;
