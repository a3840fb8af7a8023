/// How right the library is, measured on a corpus of real filings whose truth is known.
///
/// Start at [Accuracy]: every [Measure] in the order in which they are reported. A measure takes a [Corpus] and gives
/// [Score]s: so many right of so many, by [Era], with an interval and every miss. Nothing here is shipped.
@NullMarked
package eightk.bench.accuracy;

import org.jspecify.annotations.NullMarked;
