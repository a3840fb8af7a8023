package eightk.events;

import eightk.law.LatePattern;
import eightk.model.PrintedDate;
import java.util.Optional;

/// Finds the day on which a move takes effect: the one the words call effective, else the one of the deed itself.
/// The day on which it was announced or told to the board is none.
final class EffectiveDate {

    /// What is this many characters behind the words of a move is said of it before what is farther away.
    private static final int NEAR = 40;

    private static final String D = "(?<day>[\uE200-\uE2FF])";

    private static final LatePattern SAID =
            LatePattern.of("(?i:effective(?:ly)?(?: date)?(?: of| as of| on| from| upon| at| with)?"
                    + "|commencing|beginning|as of|with effect from|starting|which (?:will|is to) (?:occur|take effect|be effective))(?: on| as of| the)?(?: close of business(?: on)?| end of (?:the )?(?:business )?day(?: on)?)? "
                    + D);

    private static final LatePattern AT_ONCE = LatePattern.of(
            "(?i)(?:effective(?:ly)? upon [^,;.]{0,20}?(?:appointment|election)|immediate effect|immediately)(?! (?:following|after|upon|prior|before)\\b)");

    /// Not on the day it was done, but on one that depends on something else, said of the words right before it.
    private static final LatePattern LATER = LatePattern.of(
            "(?i)\\beffective(?:ly)?(?: immediately)? (?:following|upon|after)\\b(?! [^,;.]{0,20}?(?:appointment|election))");

    private static final LatePattern OPENING = LatePattern.of(
            "^ ?(?:\\(\\w{1,3}\\) )*(?:(?:In addition|Additionally|Also|Further|Furthermore|Separately|As previously"
                    + " (?:announced|disclosed|reported)),? )?(?i:On|Effective|As of|Effective as of|Effective on) "
                    + D);

    private static final LatePattern TOLD = LatePattern.of(
            "(?i)\\b(?:announc|told|inform|notif|advis|tender|submit|deliver|gave notice|provided notice|received|agree|entered into|decision|indicat|report"
                    + "|approved (?:an?|the) (?!appointment|election|promotion|hiring|increase))");

    private static final LatePattern DATE = LatePattern.of(D);

    /// A day at the end of what stands before the words of the move, unless something is told on it.
    private static final LatePattern LAST = LatePattern.of(
            "\\b(?:effective|(?<!\\b(?:announced|reported|disclosed|filed|issued|notified|informed|dated) )on) " + D
                    + ",?(?: " + Mark.BOARD + ")?(?: (?:also|has|have|then|unanimously))* ?$");

    /// A day after them.
    private static final LatePattern NEXT =
            LatePattern.of("^(?: the [Cc]ompany| from [^,;.\uE200-\uE2FF]{1,60}?)?,? (?:on|at the end of|as of) " + D);

    private EffectiveDate() {}

    /// @param before where the words begin that may say the day before they tell of the move
    /// @param start where the words of the move begin
    /// @param end where they end
    static Optional<PrintedDate> of(MarkedSentence sentence, int before, int start, int end) {
        int near = Math.min(sentence.text().length(), end + NEAR);
        boolean atOnce = AT_ONCE.matcher(sentence.text()).region(start, near).find();
        return find(SAID, sentence, start, near)
                .or(() -> atOnce ? Optional.empty() : find(SAID, sentence, before, start))
                .or(() -> find(NEXT, sentence, end, sentence.text().length()))
                .or(() -> find(SAID, sentence, end, sentence.text().length()))
                .or(() -> find(DATE, sentence, start, end))
                .or(() -> find(LAST, sentence, 0, start))
                .or(() -> opening(sentence, start, end));
    }

    /// The day with which the sentence opens, if the move is done on it.
    private static Optional<PrintedDate> opening(MarkedSentence sentence, int start, int end) {
        var text = sentence.text();
        boolean done = !LATER.matcher(text).region(start, text.length()).find()
                && (!TOLD.matcher(text).region(0, end).find()
                        || AT_ONCE.matcher(text).find());
        return done ? find(OPENING, sentence, 0, text.length()) : Optional.empty();
    }

    private static Optional<PrintedDate> find(LatePattern words, MarkedSentence sentence, int from, int to) {
        var found = words.matcher(sentence.text()).region(from, to);
        return found.find() ? Optional.of(sentence.date(found.group("day").charAt(0))) : Optional.empty();
    }

    /// The day that stands beside a person in a list.
    static Optional<PrintedDate> beside(MarkedSentence sentence, PersonName person) {
        var listed = LatePattern.of(
                (char) (Mark.PERSON + sentence.persons().indexOf(person)) + "[ ,\u2013\u2014-]{0,3}" + D);
        return find(listed, sentence, 0, sentence.text().length());
    }

    /// The day of a sentence that opens with it and says, up to the move, that something is told or decided.
    static Optional<PrintedDate> announced(MarkedSentence sentence, int end) {
        return TOLD.matcher(sentence.text()).region(0, end).find()
                ? find(OPENING, sentence, 0, sentence.text().length())
                : Optional.empty();
    }
}
