package eightk.model;

/// Where a person wrote what stands at a [Place] of the report made of it.
///
/// @param file by the name under which that person knows it
/// @param line counted from 1; 0 if it is about the whole file
public record Origin(String file, int line) {

    public Origin {
        Require.range("line", line, 0, Integer.MAX_VALUE);
    }

    /// `cfo/item-5.02.md:12`.
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
