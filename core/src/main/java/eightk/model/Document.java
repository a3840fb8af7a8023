package eightk.model;

import java.util.Optional;

/// One document of a submission, not yet decoded.
///
/// @param sequence as declared, else its place counted from 1
/// @param type `8-K`, `EX-99.1`, `GRAPHIC`; a document on its own that does not say is `8-K`
/// @param fileName absent until about September 2000
/// @param text what stands between `<TEXT>` and `</TEXT>`, as bytes
public record Document(
        int sequence, FormType type, Optional<String> fileName, Optional<String> description, Bytes text) {}
