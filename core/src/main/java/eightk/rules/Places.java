package eightk.rules;

import eightk.edgar.DocumentText;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Part;
import eightk.model.Place;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where to point when something is not there.
final class Places {

    /// How far from the start of a block its words are looked for, in characters of the file.
    private static final int LONGEST_BLOCK = 100_000;

    private Places() {}

    /// The main document as a whole.
    static Place main(CurrentReport report) {
        return report.submission()
                .main()
                .map(document -> Place.document(document.sequence()))
                .orElse(Place.header());
    }

    /// The cover, else the main document.
    static Place cover(CurrentReport report) {
        return of(report, Part.Kind.COVER);
    }

    /// The line on which the words of a block stand in the file; the block's own place where they cannot be found,
    /// as when markup stands between them.
    ///
    /// @param quote what to quote, which may be more than the words
    static Place words(CurrentReport report, Block block, String words, String quote) {
        var place = block.place().quoting(quote);
        return report.submission().documents().stream()
                .filter(document -> document.sequence() == place.document() && place.line() > 0)
                .filter(document -> document.text().length() <= DocumentText.LONGEST)
                .findFirst()
                .flatMap(document -> find(DocumentText.of(document.text()), place, words))
                .orElse(place);
    }

    private static Optional<Place> find(String text, Place block, String words) {
        int start = 0;
        for (int line = 1; line < block.line() && start >= 0; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        var pattern = Pattern.compile(
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        var found = pattern.matcher(text).region(start, Math.min(text.length(), start + LONGEST_BLOCK));
        return found.find()
                ? Optional.of(new Place(
                        block.document(),
                        block.line()
                                + (int) text.substring(start, found.start())
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count(),
                        found.start() - text.lastIndexOf('\n', found.start()),
                        block.quote()))
                : Optional.empty();
    }

    /// The first part of a kind, without words, for what is missing there stands nowhere; else the main document.
    static Place of(CurrentReport report, Part.Kind kind) {
        return report.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> part.place().quoting(""))
                .findFirst()
                .orElse(main(report));
    }
}
