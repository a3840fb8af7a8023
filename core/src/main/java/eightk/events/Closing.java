package eightk.events;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a report tells that securities were sold or money lent that it may have agreed upon before.
final class Closing {

    private static final Pattern CLOSED = Pattern.compile(
            "(?i)\\b(?:closed|completed|consummated)\\b[^.;]{0,60}\\b(?:sale|offerings?|issuance|placement)\\b"
                    + "|\\b(?:sale|offering|issuance|placement)\\b[^.;]{0,80}\\b(?:closed|(?:was|were) (?:completed|consummated))\\b"
                    + "|\\bissued\\b[^.;$]{0,60}\\b(?:notes?|debentures|bonds)\\b");

    /// Under an item that asks for it, what is sold is a business.
    private static final Pattern SALE = Pattern.compile("(?i)\\bsale\\b");

    /// The beginnings of words of which a sentence must have one.
    private static final Stems STEMS = Stems.of(List.of("closed", "completed", "consummated", "issued"));

    private Closing() {}

    /// In the sentence of a scene, in one that follows, or under another item; else the scene itself.
    static Scene of(Scene scene) {
        var others = scene.filing().passages().stream().filter(other -> !other.equals(scene.passage()));
        return Stream.concat(Stream.of(scene.passage()), others)
                .filter(passage -> passage.source() == Source.REPORT)
                .flatMap(passage -> in(passage, scene))
                .findFirst()
                .orElse(scene);
    }

    private static Stream<Scene> in(Passage passage, Scene scene) {
        int from = passage.equals(scene.passage()) ? scene.sentenceIndex() : 0;
        return IntStream.range(from, passage.sentences().size())
                .mapToObj(i -> at(passage, i, scene))
                .flatMap(Optional::stream)
                .filter(closing -> closing.days().news(closing.text()).findAny().isPresent());
    }

    private static Optional<Scene> at(Passage passage, int index, Scene scene) {
        var text = passage.sentences().get(index).text();
        if (!STEMS.areIn(text)) {
            return Optional.empty();
        }
        boolean ofBusiness = !passage.equals(scene.passage()) && EventType.DISPOSITION.isAskedBy(passage.item());
        return CLOSED.matcher(text)
                .results()
                .filter(closed -> !(ofBusiness && SALE.matcher(closed.group()).find()))
                .findFirst()
                .map(closed -> new Scene(scene.type(), scene.filing(), passage, index, closed));
    }
}
