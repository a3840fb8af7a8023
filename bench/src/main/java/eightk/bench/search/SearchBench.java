package eightk.bench.search;

import eightk.archive.Indexing;
import eightk.archive.Search;
import eightk.archive.Search.Request;
import eightk.archive.Store;
import eightk.bench.search.Draw.Phrase;
import eightk.bench.search.Draw.Source;
import eightk.edgar.DocumentText;
import eightk.edgar.SubmissionReader;
import eightk.edgar.Uuencode;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Loads filings into an archive and searches it.
public final class SearchBench {

    private static final int PHRASES = 200;

    /// The login of documents that have no number of their own.
    private static final Cik NOBODY = new Cik(9_999_999_999L);

    private static final int YEAR = 26;

    private final Store store;
    private final List<Source> sources;
    private long text;
    private int unnumbered;

    private SearchBench(Store store, List<Source> sources) {
        this.store = store;
        this.sources = sources;
    }

    /// Opens the same store, empty at first, again and again.
    public interface Opening {
        Store open() throws IOException;
    }

    /// One figure a line.
    ///
    /// @param filings a folder of submissions, or of documents on their own
    /// @param index the folder in which the store has its index
    /// @throws IOException if a file cannot be read
    public static String bench(Path filings, Opening opening, Path index, long seed) throws IOException {
        var sources = new ArrayList<Source>();
        var out = new StringBuilder();
        long text;
        try (var store = opening.open()) {
            var loading = new SearchBench(store, sources);
            loading.load(filings);
            text = loading.text;
            long began = System.nanoTime();
            Indexing.catchUp(store.archive(), store.search(), _ -> {});
            double seconds = (System.nanoTime() - began) / 1e9;
            out.append("figure search_documents %d documents%n".formatted(sources.size()));
            out.append("figure search_text %.2f MB%n".formatted(text / 1e6));
            out.append("figure search_indexing %.2f MB_text_per_s%n".formatted(text / 1e6 / seconds));
        }
        try (var store = opening.open()) {
            var phrases = Draw.phrases(sources, PHRASES, seed);
            out.append(new SearchBench(store, sources).found(phrases));
            out.append(Speed.figures(store.search(), phrases, index));
        }
        out.append("figure search_index_of_text %.3f ratio%n".formatted((double) size(index) / text));
        return out.toString();
    }

    private void load(Path filings) throws IOException {
        try (var files = Files.walk(filings)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                load(Bytes.mapped(file));
            }
        }
    }

    private void load(Bytes bytes) throws IOException {
        var submission = new SubmissionReader().read(bytes).value();
        var number =
                submission.header().accessionNumber().orElseGet(() -> new AccessionNumber(NOBODY, YEAR, ++unnumbered));
        if (store.archive().entry(number).isPresent()) {
            return;
        }
        var _ = store.archive().append(number, bytes);
        for (var document : submission.documents()) {
            if (isText(document)) {
                var words = Draw.text(document);
                text += words.getBytes(StandardCharsets.UTF_8).length;
                sources.add(Draw.source(number, document.sequence(), words));
            }
        }
    }

    private static boolean isText(Document document) {
        var type = document.type().code();
        return (document.type().isCurrentReport() || (type.startsWith("EX-") && !type.startsWith("EX-101")))
                && document.text().length() <= DocumentText.LONGEST
                && !Uuencode.isIn(document.text());
    }

    /// Of how many phrases the document is found, and the words in it.
    private String found(List<Phrase> phrases) throws IOException {
        int documents = 0;
        int passages = 0;
        var missed = new StringBuilder();
        for (var phrase : phrases) {
            var hit = hit(phrase);
            documents += hit.isPresent() ? 1 : 0;
            if (hit.isPresent() && isQuoted(hit.get(), phrase)) {
                passages++;
            } else {
                missed.append(
                        "missed %s document %d: %s%n".formatted(phrase.number(), phrase.sequence(), phrase.words()));
            }
        }
        return missed
                + "figure search_phrases_found %d of_%d%n".formatted(documents, phrases.size())
                + "figure search_phrases_quoted %d of_%d%n".formatted(passages, phrases.size());
    }

    private Optional<Search.Hit> hit(Phrase phrase) throws IOException {
        var request = Request.of(phrase.query(), store.search().position()).limit(Search.MOST_HITS);
        var answer = store.search().find(request);
        while (true) {
            var hit = answer.hits().stream()
                    .filter(it -> it.number().equals(phrase.number()) && it.sequence() == phrase.sequence())
                    .findFirst();
            if (hit.isPresent() || answer.next().isEmpty()) {
                return hit;
            }
            answer = store.search().find(request.from(answer.next()));
        }
    }

    private boolean isQuoted(Search.Hit hit, Phrase phrase) throws IOException {
        return store.search().passages(hit, phrase.query(), 1).stream()
                .flatMap(passage ->
                        passage.marks().stream().map(mark -> passage.quote().substring(mark.from(), mark.to())))
                .anyMatch(quoted -> bare(phrase.words()).contains(bare(quoted)) && !quoted.isBlank());
    }

    /// Letters and digits alone: punctuation at the ends of a phrase is no part of what is marked.
    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
