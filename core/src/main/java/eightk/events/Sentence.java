package eightk.events;

import eightk.model.Place;

/// A sentence on one line, and where it begins.
///
/// @param text with a [mark][Mark#ROW] between the rows of a list that it goes on in
record Sentence(String text, Place place) {

    /// As it stands, without the marks.
    String quote() {
        return text.indexOf(Mark.ROW) < 0 ? text : text.replace(" " + Mark.ROW + " ", " ");
    }
}
