package eightk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of a part of a regular expression.
///
/// @param whole all that it may match, where that is known
/// @param beside choices of which whatever it matches, or what stands ahead of that or behind it, has a word each
record ExpressionPart(Optional<WordChoice> whole, List<WordChoice> beside) {

    private static final WordChoice NO_LETTER = WordChoice.of("");

    /// Matches what is not known.
    static final ExpressionPart ANYTHING = new ExpressionPart(Optional.empty(), List.of());

    /// Matches no letter, as the edge of a word does.
    static final ExpressionPart EDGE = of(NO_LETTER);

    ExpressionPart {
        beside = List.copyOf(beside);
    }

    static ExpressionPart of(WordChoice words) {
        return words.isShort() ? new ExpressionPart(Optional.of(words), List.of()) : ANYTHING;
    }

    /// The choices of which a text in which it matches has a word each.
    List<WordChoice> needed() {
        var needed = new ArrayList<>(beside);
        whole.ifPresent(needed::add);
        needed.removeIf(choice -> choice.shortest() == 0);
        return needed;
    }

    /// The same, where none of it is part of the match: what stands ahead or behind.
    ExpressionPart asCondition() {
        return new ExpressionPart(Optional.of(NO_LETTER), needed());
    }

    /// The same, where it may also be missing.
    ExpressionPart optional() {
        return whole.map(words -> of(words.or(NO_LETTER))).orElse(ANYTHING);
    }

    /// The same, once or several times.
    ExpressionPart repeated() {
        return new ExpressionPart(Optional.empty(), needed());
    }

    /// One part or another.
    static ExpressionPart either(List<ExpressionPart> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var words = parts.stream().flatMap(part -> part.whole.stream()).reduce(WordChoice::or);
        if (words.isPresent() && words.get().isShort() && parts.stream().allMatch(part -> part.whole.isPresent())) {
            return of(words.get());
        }
        return new ExpressionPart(
                Optional.empty(),
                parts.stream().map(ExpressionPart::best).reduce(WordChoice::or).stream()
                        .toList());
    }

    /// The choice that is in the fewest texts.
    private WordChoice best() {
        return needed().stream()
                .map(WordChoice::least)
                .min(WordChoice.SELECTIVE)
                .orElse(NO_LETTER);
    }

    /// One part after another: words that follow each other are one, as long as there are few of them.
    static ExpressionPart sequence(List<ExpressionPart> parts) {
        var needed = new ArrayList<WordChoice>();
        var words = NO_LETTER;
        boolean known = true;
        for (var part : parts) {
            needed.addAll(part.beside);
            var next = part.whole.orElse(NO_LETTER);
            if (part.whole.isPresent() && words.mayBeJoined(next)) {
                words = words.then(next);
            } else {
                needed.add(words);
                words = next;
                known = false;
            }
        }
        if (known) {
            return new ExpressionPart(Optional.of(words), needed);
        }
        needed.add(words);
        return new ExpressionPart(Optional.empty(), needed);
    }
}
