package eightk.report;

import eightk.law.LatePattern;
import eightk.report.flow.Words;
import java.util.Optional;

/// The words in which somebody who signs is named: a name, and often a title behind it.
final class SignerName {

    /// Longest line that can be a name or a title.
    private static final int LONGEST = 400;

    private static final LatePattern FILLER = LatePattern.of("[_\\s*.\u2013\u2014-]+");
    private static final LatePattern DASH = LatePattern.of("\\s(?:--|\u2013|\u2014|-)\\s");
    private static final LatePattern DASHES = LatePattern.of("^[\\s\u2013\u2014-]+");
    private static final LatePattern DEGREE =
            LatePattern.of("(?i)^(?:jr|sr|ii|iii|iv|esq|cpa|ph\\.?d|m\\.?d)\\b\\.?.*");
    private static final LatePattern OPEN_END = LatePattern.of("(?i).*(?:,|&|\\band|\\bof|\\bthe|\\bfor|-)$");

    private SignerName() {}

    /// The words without what surrounds them; absent if nothing is left but lines to sign on.
    static Optional<String> clean(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var line = Words.onOneLine(text.replace('_', ' '));
        int from = 0;
        int to = line.length();
        while (from < to && " ,.;:".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,;:*".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        var words = line.substring(from, to);
        return words.isEmpty() || FILLER.matcher(words).matches() ? Optional.empty() : Optional.of(words);
    }

    /// `Jane Roe, Secretary` is a name and a title; `John Roe, Jr.` is a name.
    static String withoutTitle(String name) {
        int comma = titleComma(name);
        return comma < 0 ? name : name.substring(0, comma).strip();
    }

    private static Optional<String> titleAfter(String name) {
        int comma = titleComma(name);
        return comma < 0 ? Optional.empty() : clean(Words.without(DASHES, name.substring(comma + 1)));
    }

    /// What stands below the name; what stands behind it, if that goes on below or is all there is.
    static Optional<String> title(String name, Optional<String> below) {
        var behind = titleAfter(name);
        var rest = below.flatMap(title -> withoutName(title, name));
        return behind.isPresent() && rest.isPresent() && goesOn(behind.get())
                ? Optional.of(behind.get() + " " + rest.get())
                : rest.or(() -> behind);
    }

    /// `Jane Roe, Secretary` as a title below the signature of Jane Roe.
    private static Optional<String> withoutName(String title, String name) {
        boolean repeats = title.regionMatches(true, 0, name, 0, name.length());
        return repeats ? clean(title.substring(name.length())) : Optional.of(title);
    }

    private static int titleComma(String name) {
        var dash = DASH.matcher(name);
        if (dash.find()) {
            return dash.start();
        }
        int comma = name.indexOf(',');
        while (comma >= 0 && DEGREE.matcher(name.substring(comma + 1).strip()).matches()) {
            comma = name.indexOf(',', comma + 1);
        }
        return comma;
    }

    /// Whether the words end as if more were to follow: with a comma, or with "and".
    static boolean goesOn(String words) {
        return OPEN_END.matcher(words).matches();
    }

    /// `W.A. Freeman` and `William A. Freeman` share the family name.
    static boolean isSamePerson(String typed, String printed) {
        var family = Words.plain(withoutTitle(typed)).split(" ", -1);
        var last = family[family.length - 1];
        return Words.plain(printed).contains(last)
                || (family.length > 1
                        && last.length() < 4
                        && Words.plain(printed).contains(family[family.length - 2]));
    }
}
