package eightk.model;

import java.util.List;

/// One line of a submission header, as filed.
///
/// @param path the blocks it stands in, outermost first: `FILER`, `COMPANY DATA`; empty at the top
/// @param key the key as written: `CONFORMED PERIOD OF REPORT`, or the tag `PERIOD` in a tagged header
/// @param value without surrounding blanks; may be empty
/// @param line counted from 1 from the beginning of the file
public record HeaderField(List<String> path, String key, String value, int line) {

    public HeaderField {
        path = List.copyOf(path);
    }
}
