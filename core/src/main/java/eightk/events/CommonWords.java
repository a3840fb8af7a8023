package eightk.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is known of capitalised words: which are in no person's name, and which are first names.
final class CommonWords {

    private static final Set<String> IN_NO_NAME = words("not-names.txt");
    private static final Set<String> GIVEN_NAMES = words("given-names.txt");

    private static final Pattern ENDING = Pattern.compile("(?:[\u2019']s?|-)$");

    private CommonWords() {}

    private static Set<String> words(String resource) {
        return WordList.lines(resource).stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether filings write the word with a capital although it is in no person's name.
    static boolean isInNoName(String word) {
        return IN_NO_NAME.contains(ENDING.matcher(word).replaceAll("").toLowerCase(Locale.ROOT));
    }

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
