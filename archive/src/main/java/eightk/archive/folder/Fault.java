package eightk.archive.folder;

/// One promise that a folder breaks, seen in its own bytes.
///
/// @param promise what was promised of the whole folder
/// @param where the position, number or hash at which it is broken
/// @param mend what would make it whole; nothing is mended by looking
public record Fault(String promise, String where, String wanted, String found, String mend) {

    @Override
    public String toString() {
        return "%s: %s: wanted %s, found %s; to mend: %s".formatted(promise, where, wanted, found, mend);
    }
}
