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
                    case Missing(_, _, _, var what) -> "%s is missing.".formatted(what);
                    case Malformed(_, _, _, var what, var found, var expected) ->
                        "%s must be %s, found %s.".formatted(what, expected, quoted(found));
                    case Unknown(_, _, _, var what, var found) ->
                        "%s %s is not known on this date.".formatted(what, quoted(found));
                    case Conflict(_, _, _, var what, var here, var there) ->
                        "%s is %s here and %s elsewhere.".formatted(what, quoted(here), quoted(there));
                    case WithoutEffect(_, _, _, var what, var because) ->
                        "%s has no effect: %s.".formatted(what, because);
                    case Late(_, _, _, var due, var filed) -> "filed %s, due %s.".formatted(filed, due);
                    case Cut(_, _, _, var what, var limit, var found) ->
                        "of %,d %s, only %,d are read.".formatted(found, what, limit);
                    case Unread(_, _, _, var what, var limit, var found) ->
                        "%s is kept unread: it has %,d bytes, and at most %,d are read.".formatted(what, found, limit);
                    case Forbidden(_, _, _, var what, var found) ->
                        "%s must not be here, found %s.".formatted(what, quoted(found));
                    case Assumed(_, _, _, var what, var assumed, var because) ->
                        "%s is taken to be %s: %s.".formatted(what, assumed, because);
                    case Owed(_, _, _, var what, var due) -> "due by %s: %s.".formatted(due, what);
                });
    }

    private static String quoted(String found) {
        return found.isBlank() ? "nothing" : "'" + found + "'";
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
