package eightk.bench.accuracy;

/// One thing that came out wrong.
///
/// @param path the file, relative to the corpus
/// @param what was wanted and what was found
public record Miss(String path, String what) {}
