package eightk.bench.search;

import eightk.model.AccessionNumber;
import eightk.model.Block;
import eightk.model.Document;
import eightk.report.DocumentBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Phrases drawn at random: each document that has words is as likely as any other, and each place in it.
final class Draw {

    /// Long enough to be someone's own words, short enough to be remembered.
    private static final int WORDS = 7;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// What ends a phrase in the language of queries.
    private static final Pattern QUOTE = Pattern.compile("[\"\u201C\u201D\u201E]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Draw() {}

    /// Some words and where they were drawn.
    ///
    /// @param sequence of the document
    record Phrase(AccessionNumber number, int sequence, String words) {

        String query() {
            return '"' + words + '"';
        }
    }

    /// A document with its words.
    record Source(AccessionNumber number, int sequence, List<String> words) {}

    static String text(Document document) {
        return Block.textOf(DocumentBlocks.of(document));
    }

    static Source source(AccessionNumber number, int sequence, String text) {
        return new Source(
                number,
                sequence,
                List.of(BLANKS.split(QUOTE.matcher(text).replaceAll(" ").strip())));
    }

    static List<Phrase> phrases(List<Source> sources, int count, long seed) {
        var random = new Random(seed);
        var phrases = new ArrayList<Phrase>();
        var wordy =
                sources.stream().filter(source -> source.words().size() > WORDS).toList();
        while (phrases.size() < count && !wordy.isEmpty()) {
            var source = wordy.get(random.nextInt(wordy.size()));
            int at = random.nextInt(source.words().size() - WORDS);
            var words = String.join(" ", source.words().subList(at, at + WORDS));
            if (LETTER.matcher(words).find()) {
                phrases.add(new Phrase(source.number(), source.sequence(), words));
            }
        }
        return phrases;
    }
}
