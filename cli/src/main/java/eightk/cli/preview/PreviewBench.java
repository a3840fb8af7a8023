package eightk.cli.preview;

import eightk.draft.DraftReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Saves one file of a draft again and again, as a person does who writes, and measures from the save until the browser
/// has the page that shows it. Nobody waits for the first page of a program, so the first save is told by itself.
public final class PreviewBench {

    private static final int SAVES = 101;

    /// Between two saves, so that none meets the glance that saw the last; not a multiple of the glances.
    private static final int PAUSE_MILLIS = 97;

    /// A save that is not shown by then never will be: the file is not of the draft, or the draft has mistakes.
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private PreviewBench() {}

    /// The figures, one to a line.
    ///
    /// @param folder a draft that can be built
    /// @param file the text in it that is saved; it is as it was when this ends
    /// @throws IOException if the folder is no draft, or a page does not come
    /// @throws InterruptedException if the thread is
    public static String bench(Path folder, Path file) throws IOException, InterruptedException {
        if (!Files.isRegularFile(folder.resolve(DraftReader.REPORT))) {
            throw new IOException("%s must be in a draft, which is a folder with a %s, found none beside it"
                    .formatted(file, DraftReader.REPORT));
        }
        var words = Files.readString(file);
        var millis = new double[SAVES];
        try (var client = HttpClient.newHttpClient();
                var waiting = Executors.newVirtualThreadPerTaskExecutor();
                var preview = Preview.of(folder, 0);
                var changes = changes(client, preview.address())) {
            changes.readLine();
            for (int save = 0; save < SAVES; save++) {
                Thread.sleep(PAUSE_MILLIS);
                var saved = "This is save %d.".formatted(save);
                long start = System.nanoTime();
                Files.writeString(file, words + "\n" + saved + "\n");
                await(waiting, file, () -> awaitPage(client, preview.address(), changes, saved));
                millis[save] = (System.nanoTime() - start) / 1e6;
            }
        } finally {
            Files.writeString(file, words);
        }
        double first = millis[0];
        var rest = Arrays.copyOfRange(millis, 1, SAVES);
        Arrays.sort(rest);
        return figure("preview_first", first)
                + figure("preview_median", rest[rest.length / 2])
                + figure("preview_p90", rest[rest.length * 9 / 10])
                + figure("preview_worst", rest[rest.length - 1]);
    }

    private static BufferedReader changes(HttpClient client, URI address) throws IOException, InterruptedException {
        var answer = client.send(request(address, "/changes"), BodyHandlers.ofInputStream());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static void await(ExecutorService waiting, Path file, Callable<String> page)
            throws IOException, InterruptedException {
        var shown = waiting.submit(page);
        try {
            shown.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            shown.cancel(true);
            throw new IOException(
                    "%s must be shown within %d seconds after a save, and was not: eightk check tells why"
                            .formatted(file, LONGEST.toSeconds()),
                    e);
        } catch (ExecutionException e) {
            throw new IOException("no page came after a save of " + file, e.getCause());
        }
    }

    /// A save may be seen in two parts, and the first of them is not the page to wait for.
    private static String awaitPage(HttpClient client, URI address, BufferedReader changes, String words)
            throws IOException, InterruptedException {
        String page;
        do {
            var line = changes.readLine();
            if (line == null) {
                throw new IOException("the preview must tell of each save, and ended");
            }
            page = client.send(request(address, "/"), BodyHandlers.ofString()).body();
        } while (!page.contains(words));
        return page;
    }

    private static HttpRequest request(URI address, String path) {
        return HttpRequest.newBuilder(address.resolve(path)).build();
    }

    private static String figure(String name, double millis) {
        return String.format(Locale.ROOT, "figure %s %.1f ms%n", name, millis);
    }
}
