package eightk.cli;

import eightk.archive.BadQueryException;
import eightk.archive.Indexing;
import eightk.archive.Search;
import eightk.archive.Search.Hit;
import eightk.archive.Search.Level;
import eightk.archive.Search.Order;
import eightk.archive.Search.Passage;
import eightk.archive.Search.Request;
import eightk.archive.folder.FolderStore;
import eightk.server.SearchJson;
import eightk.server.SearchJson.Quoted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds words in an archive.
@Command(
        name = "search",
        description = "Find documents, items or events in the archive of a folder, and quote the words.",
        footer = {
            "",
            "Words side by side must all be there. \"a phrase\"; one NEAR(5) other; begin*; OR; -without; brackets;",
            "and fields: company, cik, ticker, form, item, event, person, position, exhibit, sic, state, status,",
            "filed, period, number.",
            "",
            "Examples:",
            "  eightk search desk '\"material weakness\" item:4.02 filed:2023-01..2024-06'",
            "  eightk search desk 'event:departure position:\"chief financial officer\"' --level event --json"
        })
final class SearchCommand implements Callable<Integer> {

    private static final int MOST_ON_A_PAGE = Search.MOST_HITS;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of a desk that is not running.")
    private Path folder;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WORD", description = "What to find.")
    private List<String> words = List.of();

    @Option(names = "--level", defaultValue = "document", description = "document, item or event.")
    private Level level;

    @Option(names = "--order", defaultValue = "best", description = "best, newest or archived.")
    private Order order;

    @Option(names = "--limit", defaultValue = "20", description = "Most hits (default: ${DEFAULT-VALUE}); 0 for all.")
    private int limit;

    @Option(names = "--json", description = "One hit a line, as JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (Files.notExists(folder)) {
            throw new IOException("folder %s is not there".formatted(folder));
        }
        try (var store = FolderStore.open(folder, Clock.systemUTC())) {
            var search = store.search();
            Indexing.catchUp(store.archive(), search, _ -> {});
            show(search);
            return Exit.DONE;
        } catch (BadQueryException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void show(Search search) throws IOException {
        var out = spec.commandLine().getOut();
        var text = String.join(" ", words);
        long left = limit == 0 ? Long.MAX_VALUE : limit;
        var next = Optional.<String>empty();
        do {
            var answer = search.find(Request.of(text, search.position())
                    .at(level)
                    .by(order)
                    .limit((int) Math.min(left, MOST_ON_A_PAGE))
                    .from(next));
            for (var hit : answer.hits()) {
                show(out, hit, search.passages(hit, text, 1));
            }
            left -= answer.hits().size();
            next = answer.next();
            if (left <= 0 || next.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("%,d found%s".formatted(answer.total(), answer.complete() ? "" : ", and more"));
            }
        } while (left > 0 && next.isPresent());
    }

    private void show(PrintWriter out, Hit hit, List<Passage> passages) {
        if (json) {
            out.println(SearchJson.line(new Quoted(hit, passages)));
            return;
        }
        var companies = hit.companies().stream().map(Search.Filer::name).collect(Collectors.joining("; "));
        var what = hit.event()
                .map(Search.Told::type)
                .or(() -> hit.item().map(item -> "Item " + item))
                .orElse(hit.type());
        out.println("%s  %s  %s  %s  %s".formatted(hit.filed(), hit.number(), hit.form(), what, companies));
        for (var passage : passages) {
            out.println("    %s: %s".formatted(passage.place(), passage.quote()));
        }
    }
}
