package eightk.events;

import eightk.model.PrintedDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the day on which a move takes effect: the one the words call effective, else the one of the deed itself.
/// The day on which it was announced or told to the board is none.
final class EffectiveDate {

    private static final String D = "([\uE200-\uE2FF])";

    private static final Pattern SAID =
            Pattern.compile("(?i:effective(?:ly)?(?: date)?(?: of| as of| on| from| upon| at| with)?"
                    + "|commencing|beginning|as of|with effect from|starting|which (?:will|is to) (?:occur|take effect|be effective))(?: on| as of| the)?(?: close of business(?: on)?| end of (?:the )?(?:business )?day(?: on)?)? "
                    + D);

    private static final Pattern AT_ONCE = Pattern.compile(
            "(?i)effective(?:ly)?(?: immediately| as of (?:that|the same) (?:date|day)| upon [^,;.]{0,20}?(?:appointment|election))|with immediate effect|immediately");

    private static final Pattern OPENING = Pattern.compile(
            "^ ?(?:\\(\\w{1,3}\\) )*(?:(?:In addition|Additionally|Also|Further|Furthermore|Separately|As previously"
                    + " (?:announced|disclosed|reported)),? )?(?i:On|Effective|As of|Effective as of|Effective on) "
                    + D);

    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:announc|inform|notif|advis|tender|submit|deliver|gave notice|provided notice|received|agree|entered into|decision|indicat|report"
                    + "|approved (?:an?|the) (?!appointment|election|promotion|hiring))");

    private static final Pattern DATE = Pattern.compile(" (?i:on|by) " + D + "|" + D);

    private EffectiveDate() {}

    /// @param before where the words begin that may say the day before they tell of the move
    /// @param start where the words of the move begin
    /// @param end where they end
    static Optional<PrintedDate> of(MarkedSentence sentence, int before, int start, int end) {
        var text = sentence.text();
        var said = SAID.matcher(text).region(before, text.length());
        if (said.find()) {
            return Optional.of(sentence.date(said.group(1).charAt(0)));
        }
        var inside = DATE.matcher(text).region(start, end);
        if (inside.find()) {
            return Optional.of(sentence.date(text.charAt(inside.end() - 1)));
        }
        var opening = OPENING.matcher(text);
        if (opening.find()
                && (!TOLD.matcher(text.substring(0, end)).find()
                        || AT_ONCE.matcher(text).find())) {
            return Optional.of(sentence.date(opening.group(1).charAt(0)));
        }
        return directlyBefore(sentence, start).or(() -> directlyAfter(sentence, end));
    }

    /// The day of a sentence that opens with it and says, up to the move, that something is told or decided.
    static Optional<PrintedDate> announced(MarkedSentence sentence, int end) {
        var opening = OPENING.matcher(sentence.text());
        return opening.find() && TOLD.matcher(sentence.text().substring(0, end)).find()
                ? Optional.of(sentence.date(opening.group(1).charAt(0)))
                : Optional.empty();
    }

    private static Optional<PrintedDate> directlyBefore(MarkedSentence sentence, int start) {
        var before = sentence.text().substring(0, start).stripTrailing();
        boolean dated = before.matches("(?s).*\\b(?i:that on|effective|and on) [\uE200-\uE2FF],?");
        return dated
                ? Optional.of(sentence.date(before.replaceAll(",$", "")
                        .charAt(before.replaceAll(",$", "").length() - 1)))
                : Optional.empty();
    }

    private static Optional<PrintedDate> directlyAfter(MarkedSentence sentence, int end) {
        var after = Pattern.compile(
                        "^(?:(?: from)? the [Cc]ompany|(?: from)? \\p{Lu}\\p{L}+)?,? (?:on|at the end of|as of) " + D)
                .matcher(sentence.text().substring(end));
        return after.find() ? Optional.of(sentence.date(after.group(1).charAt(0))) : Optional.empty();
    }
}
