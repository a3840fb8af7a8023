package eightk.cli.input;

import eightk.model.Bytes;

/// Something to read, or why it cannot be.
public sealed interface Input {

    /// The path as given; of a member of an archive, the archive's path and the member's; `-` for standard input.
    String name();

    record Given(String name, Bytes bytes) implements Input {}

    /// @param why in words that follow the name and a colon
    record Unreadable(String name, String why) implements Input {}
}
