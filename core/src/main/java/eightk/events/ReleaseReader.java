package eightk.events;

import eightk.model.ItemNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads that a release is attached, of a filing that tells nothing else.
final class ReleaseReader {

    private static final Pattern ATTACHED = Pattern.compile(
            "(?i)\\b(?:press|news|earnings) releases?\\b|\\b(?:presentation|slides?|letter to (?:share|stock)holders|investor day|shareholder letter|fact sheet|transcript|webcast)\\b");
    private static final Pattern EXHIBIT =
            Pattern.compile("(?i)\\bexhibits? (?:no\\.? ?)?\\d|\\b(?:attached|furnish|issued|announc)");

    /// What tells news by itself, so that a release named after it is no news of its own.
    private static final Pattern TELLS = Pattern.compile(
            "(?i)\\b(?:announced|adopted|appointed|approved|authorized|completed|declared|determined|elected|entered into|executed|filed|received|resolved)\\b");

    /// The item for what investors are told, where anything attached is a release.
    private static final ItemNumber FAIR_DISCLOSURE = ItemNumber.parse("7.01");

    private static final Pattern OF_RELEASES = Pattern.compile("(?i)\\bexhibits? (?:no\\.? ?)?99\\b");

    private ReleaseReader() {}

    static List<Event> read(Filing filing) {
        for (var passage : filing.passages()) {
            if (passage.source() == Source.REPORT && passage.tellsAnyNews()) {
                var release = release(filing, passage);
                if (release.isPresent()) {
                    return List.of(release.get());
                }
            }
        }
        return List.of();
    }

    private static Optional<Event> release(Filing filing, Passage passage) {
        boolean forInvestors = passage.item().equals(FAIR_DISCLOSURE);
        for (int i = 0; i < passage.sentences().size(); i++) {
            var text = passage.sentences().get(i).text();
            var words = words(text, forInvestors);
            if (words.isPresent()) {
                return Optional.of(Release.of(new Scene(EventType.RELEASE, filing, passage, i, words.get())));
            }
            if (!forInvestors && TELLS.matcher(text).find()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The words of a sentence by which something is attached.
    private static Optional<MatchResult> words(String text, boolean forInvestors) {
        var release = ATTACHED.matcher(text);
        if (release.find() && EXHIBIT.matcher(text).find()) {
            return Optional.of(release.toMatchResult());
        }
        var exhibit = OF_RELEASES.matcher(text);
        return forInvestors && exhibit.find() ? Optional.of(exhibit.toMatchResult()) : Optional.empty();
    }
}
