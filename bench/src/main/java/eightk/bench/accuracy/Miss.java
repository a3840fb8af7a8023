package eightk.bench.accuracy;

import java.util.Optional;

/// One thing that came out wrong.
///
/// @param path the file, relative to the corpus
/// @param what was wanted and what was found
/// @param argued why it is not the reader that errs, where a person looked and found so
public record Miss(String path, String what, Optional<String> argued) {}
