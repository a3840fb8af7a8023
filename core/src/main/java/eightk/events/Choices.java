package eightk.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which of a closed list of things something is, told by words for each; the first that fits goes before the others.
record Choices(List<Map.Entry<String, Pattern>> choices) {

    Choices {
        choices = List.copyOf(choices);
    }

    Optional<String> in(String words) {
        return first(pattern -> pattern.matcher(words).find());
    }

    Optional<String> first(Predicate<Pattern> fits) {
        return fitting(fits).findFirst();
    }

    List<String> all(Predicate<Pattern> fits) {
        return fitting(fits).toList();
    }

    private Stream<String> fitting(Predicate<Pattern> fits) {
        return choices.stream().filter(choice -> fits.test(choice.getValue())).map(Map.Entry::getKey);
    }
}
