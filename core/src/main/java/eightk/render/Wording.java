package eightk.render;

import eightk.model.Finding;
import eightk.model.Finding.Assumed;
import eightk.model.Finding.Conflict;
import eightk.model.Finding.Cut;
import eightk.model.Finding.Forbidden;
import eightk.model.Finding.Late;
import eightk.model.Finding.Malformed;
import eightk.model.Finding.Missing;
import eightk.model.Finding.Owed;
import eightk.model.Finding.Unknown;
import eightk.model.Finding.Unread;
import eightk.model.Finding.WithoutEffect;

/// The words of a finding: what was wanted and what was found, in one sentence. This is the one
/// place where findings are worded; the shapes are closed, so that a new one does not compile without words.
public final class Wording {

    private Wording() {}

    /// The finding as a sentence, without its place.
    public static String sentence(Finding finding) {
        return capitalised(
                switch (finding) {
                    case Missing(_, _, _, var what) -> what + " is missing.";
                    case Malformed(_, _, _, var what, var found, var expected) ->
                        what + " must be " + expected + ", found " + quoted(found) + ".";
                    case Unknown(_, _, _, var what, var found) ->
                        what + " " + quoted(found) + " is not known on this date.";
                    case Conflict(_, _, _, var what, var here, var there) ->
                        what + " is " + quoted(here) + " here and " + quoted(there) + " elsewhere.";
                    case WithoutEffect(_, _, _, var what, var because) ->
                        what + " has no effect: " + because + ".";
                    case Late(_, _, _, var due, var filed) -> "filed " + filed + ", due " + due + ".";
                    case Cut(_, _, _, var what, var limit, var found) ->
                        "of %,d %s, only %,d are read.".formatted(found, what, limit);
                    case Unread(_, _, _, var what, var limit, var found) ->
                        "%s is kept unread: it has %,d bytes, and at most %,d are read.".formatted(what, found, limit);
                    case Forbidden(_, _, _, var what, var found) ->
                        what + " must not be here, found " + quoted(found) + ".";
                    case Assumed(_, _, _, var what, var assumed, var because) ->
                        what + " is taken to be " + assumed + ": " + because + ".";
                    case Owed(_, _, _, var what, var due) -> "due by " + due + ": " + what + ".";
                });
    }

    private static String quoted(String found) {
        return found.isBlank() ? "nothing" : "'" + found + "'";
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
