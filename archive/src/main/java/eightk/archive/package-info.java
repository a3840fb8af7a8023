/// What was received and what was disseminated, and what may be relied on after each answer.
///
/// Start at [Store]: a [Docket], where every submission is numbered and decided, and an [Archive], where the
/// disseminated ones stand in their order. The promises are on those two interfaces; the packages below keep them,
/// `eightk.archive.memory` until the process ends and `eightk.archive.folder` through its death.
///
/// Docket and archive read no submission: bytes come in and the same bytes go out. [Search] is derived from them, and
/// `eightk.archive.lucene` keeps its promises; [Indexing] brings it up where no server does.
@NullMarked
package eightk.archive;

import org.jspecify.annotations.NullMarked;
