/// Measures the search: whether what is there is found, how fast beside Lucene alone, and what the index costs.
@NullMarked
package eightk.bench.search;

import org.jspecify.annotations.NullMarked;
