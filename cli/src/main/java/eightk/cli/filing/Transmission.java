package eightk.cli.filing;

import eightk.model.AccessionNumber;
import java.util.List;

/// How one sending of a submission ended.
public sealed interface Transmission {

    /// The server has it, and gave it a number. That is not yet a filing.
    ///
    /// @param tracking the server's name for the request; may be empty
    record Received(AccessionNumber number, String tracking) implements Transmission {}

    /// The server does not have it, and sending it again makes no duplicate.
    ///
    /// @param words what was wanted, what was found, what to do now
    record Refused(String words, List<ServerMessage> messages) implements Transmission {}

    /// The server may have it or not.
    record Unknown(String words) implements Transmission {}
}
