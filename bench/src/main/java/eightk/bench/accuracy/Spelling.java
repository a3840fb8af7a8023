package eightk.bench.accuracy;

import eightk.law.Jurisdictions;
import java.util.List;
import java.util.Locale;

/// What is taken for the same when the words of a cover are compared with its tags. The list is the whole list.
final class Spelling {

    private static final List<String> NOTHING = List.of("none", "na", "notapplicable");

    private Spelling() {}

    /// Case, punctuation and blanks do not matter; "None" and "N/A" are nothing.
    static String words(String text) {
        var words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return NOTHING.contains(words) ? "" : words;
    }

    /// As EDGAR conforms names: no "The" before, and the kind of company abbreviated.
    static String name(String text) {
        var kind = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\bcorporation\\b", "corp")
                .replaceAll("\\bincorporated\\b", "inc")
                .replaceAll("\\bcompany\\b", "co")
                .replaceAll("\\blimited\\b", "ltd");
        return words(kind.replaceFirst("^\\W*the\\b", ""));
    }

    static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /// Digits, without the country code 1.
    static String phone(String text) {
        return digits(text).replaceFirst("^1(?=\\d{10}$)", "");
    }

    /// A code and the name it stands for are the same.
    static String jurisdiction(String text) {
        return Jurisdictions.code(text)
                .or(() -> Jurisdictions.name(text).flatMap(Jurisdictions::code))
                .orElseGet(() -> words(text));
    }

    /// A date in words or figures, as ISO has it.
    static String date(String text) {
        return TaggedDate.parse(text).map(Object::toString).orElseGet(() -> words(text));
    }

    /// A ticked or empty box in any font, or the words for it.
    static String tick(String text) {
        var mark = text.strip();
        if (mark.matches("(?i)[\u2611\u2612\u2714\u2713\u00FE\u00FDxRS]|true|yes")) {
            return "true";
        }
        return mark.matches("(?i)[\u2610\u25A1\u00A8\u00A3o]?|false|no") ? "false" : mark;
    }

    /// An exchange by its code or one of its names.
    static String exchange(String text) {
        var words = words(text).replaceFirst("^the", "");
        if (words.contains("nasdaq")) {
            return "nasdaq";
        }
        if (words.equals("chx")) {
            return "nysechicago";
        }
        return words.replaceFirst("^newyorkstockexchange", "nyse").replaceFirst("(?:llc|inc)+$", "");
    }
}
