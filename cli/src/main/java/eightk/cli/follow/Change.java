package eightk.cli.follow;

import eightk.model.AccessionNumber;

/// Something that a source says of a submission.
public sealed interface Change {

    AccessionNumber number();

    /// It is there.
    ///
    /// @param path of its bytes
    record Appeared(AccessionNumber number, String path) implements Change {}

    /// Other bytes stand there than before.
    record Corrected(AccessionNumber number, String path, String reason) implements Change {}

    /// It was taken back.
    record Deleted(AccessionNumber number, String reason) implements Change {}

    /// It was there some days ago; whether it still is, and the same, its bytes will tell.
    record Checked(AccessionNumber number, String path) implements Change {}
}
