package eightk.server;

import eightk.archive.Search;
import eightk.archive.Search.Request;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// What the live stream tells of a stretch of the archive, looked for once for all readers who want the same: a list of
/// filings on a hundred screens costs one search a filing.
final class LiveEvents {

    /// Stretches kept: the last of so many different wishes.
    private static final int KEPT = 256;

    private final Search search;
    private final Map<Request, CompletableFuture<String>> told = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Request, CompletableFuture<String>> eldest) {
            return size() > KEPT;
        }
    };

    LiveEvents(Search search) {
        this.search = search;
    }

    /// The events as they are sent: one a filing, however many of its documents match.
    ///
    /// @param wanted with the stretch of positions
    /// @throws IOException if the index cannot be read
    String of(Request wanted) throws IOException {
        var mine = new CompletableFuture<String>();
        var others = claimed(wanted, mine);
        if (others.isPresent()) {
            return joined(others.get());
        }
        try {
            var text = look(wanted);
            mine.complete(text);
            return text;
        } catch (IOException | RuntimeException e) {
            forget(wanted);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized Optional<CompletableFuture<String>> claimed(Request wanted, CompletableFuture<String> mine) {
        return Optional.ofNullable(told.putIfAbsent(wanted, mine));
    }

    private synchronized void forget(Request wanted) {
        told.remove(wanted);
    }

    private static String joined(CompletableFuture<String> others) throws IOException {
        try {
            return others.join();
        } catch (CompletionException e) {
            throw new IOException("what another reader wanted too could not be read", e);
        }
    }

    private String look(Request wanted) throws IOException {
        var text = new StringBuilder();
        var next = Optional.<String>empty();
        long last = wanted.after();
        do {
            var answer = search.find(wanted.from(next));
            for (var hit : answer.hits()) {
                if (hit.position() > last) {
                    last = hit.position();
                    text.append("id: %d\nevent: filing\ndata: %s\n\n"
                            .formatted(last, SearchJson.line(new SearchJson.Quoted(hit, List.of()))));
                }
            }
            next = answer.next();
        } while (next.isPresent());
        return text.toString();
    }
}
