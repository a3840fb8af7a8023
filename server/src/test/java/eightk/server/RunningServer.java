package eightk.server;

import eightk.archive.memory.MemoryStore;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// A server on a free port with a store in memory, and a browser of sorts.
final class RunningServer implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), ZoneOffset.UTC);

    final SmallStore store;
    final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningServer() throws IOException {
        this(Settings.at("127.0.0.1", 0), CLOCK);
    }

    RunningServer(Settings settings, InstantSource clock) throws IOException {
        store = new SmallStore(new MemoryStore(clock));
        server = Server.start(store, settings, clock);
    }

    static RunningServer mirroring(Sample... samples) throws IOException {
        var running = new RunningServer();
        for (var sample : samples) {
            running.server.intake().mirror(sample.bytes());
        }
        return running;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path) {
        return send(request(path).build(), BodyHandlers.ofByteArray());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no answer from " + request.uri(), e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
