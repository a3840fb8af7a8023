package eightk.cli.filing;

import eightk.model.Place;

/// What the server says of a submission, and where in it.
///
/// @param type such as `ERROR` or `WARNING`
/// @param label the name of the fault; may be empty
/// @param document counted from 1; 0 if it is about the whole
/// @param line counted from 1; 0 if none is said
/// @param column counted from 1; 0 if none is said
/// @param context what stands there; may be empty
public record ServerMessage(
        String type, String content, String label, int document, int line, int column, String context) {

    Place place() {
        return new Place(document, line, column, context);
    }
}
