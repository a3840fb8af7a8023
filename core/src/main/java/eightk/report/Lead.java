package eightk.report;

import eightk.law.LatePattern;
import eightk.report.flow.Words;
import java.util.Optional;
import java.util.regex.Matcher;

/// Words with which a text may go on. They are looked for only where the first letter or digit is one of those with
/// which they begin, which few texts have.
///
/// @param initials in lower case
/// @param words that begin with one of these, behind neither letters nor digits
record Lead(String initials, LatePattern words) {

    Lead(String initials, String expression) {
        this(initials, LatePattern.of(expression));
    }

    /// The words where they begin at a place, as if nothing stood before it.
    Optional<Matcher> at(int from, String text) {
        if (initials.indexOf(Words.initial(text, from, text.length())) < 0) {
            return Optional.empty();
        }
        var found = words.matcher(text).region(from, text.length());
        return found.lookingAt() ? Optional.of(found) : Optional.empty();
    }
}
