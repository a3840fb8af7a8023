package eightk.draft;

/// Something in a draft that must be mended before documents can be made of it.
///
/// @param file in the folder
/// @param line counted from 1; 0 if it is about the whole file
/// @param sentence what was wanted and what was found
public record Mistake(String file, int line, String sentence) {

    /// `report.yaml:3: event must be ...`.
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + sentence;
    }
}
