package eightk.events;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Offices made comparable: abbreviations and the words that only say which board are spelled alike.
final class Offices {

    private static final Map<String, String> SHORT = Map.of(
            "ceo", "chief executive officer",
            "cfo", "chief financial officer",
            "coo", "chief operating officer",
            "cto", "chief technology officer",
            "evp", "executive vice president",
            "svp", "senior vice president",
            "vp", "vice president");

    private Offices() {}

    static Set<String> alike(Collection<String> offices) {
        return offices.stream().map(Offices::alike).collect(Collectors.toSet());
    }

    private static String alike(String office) {
        var text = office.toLowerCase(Locale.ROOT)
                .replaceAll(" of (?:the|its|our) (?:[^ ]+ )?board(?: of directors)?$", "")
                .replaceAll("[,&]", " ")
                .replaceAll("\\b(?:and|of)\\b", " ");
        for (var abbreviation : SHORT.entrySet()) {
            text = text.replaceAll("\\b" + abbreviation.getKey() + "\\b", abbreviation.getValue());
        }
        return text.replaceAll("\\s+", " ").strip();
    }
}
