package eightk.events;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What has a full stop behind it that does not end a sentence: an initial, a shortened word, the number of an item.
final class Abbreviations {

    /// Most characters of one.
    static final int LONGEST = 12;

    private static final Set<String> SHORTENED = Set.copyOf(WordList.of("""
            Messrs Mr Mrs Ms Mmes Dr Prof Gen Adm Lt Col Capt Hon Sen Gov Rev Ret St Jr Sr Esq
            No Nos v vs Sec Art Fig Bros Cos LLC Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
            """));

    /// Those of companies, which may be in capitals.
    private static final Set<String> COMPANIES = Set.of("inc", "corp", "co", "ltd");

    private static final Pattern WITH_STOPS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}|(?:Ph|Pharm|Ed)\\.D|LL\\.C|L\\.LC");

    private static final Pattern AN_ITEM = Pattern.compile("[\u201C\"]Item \\d{1,2}(?:\\.\\d\\d)?$");

    private static final String OPENINGS = " (\u201C\"";

    private Abbreviations() {}

    /// Whether a text ends with one.
    static boolean end(String text) {
        int start = text.length();
        while (start > 0 && OPENINGS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        var word = text.substring(start);
        if (word.indexOf('.') >= 0 && WITH_STOPS.matcher(word).matches()) {
            return true;
        }
        return SHORTENED.contains(word)
                || COMPANIES.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() == 1 && Letters.isCapital(word.charAt(0)))
                || (text.contains("Item ") && AN_ITEM.matcher(text).find());
    }
}
