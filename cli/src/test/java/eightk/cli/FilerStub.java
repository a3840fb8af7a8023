package eightk.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server of the submission API that answers as it is told, and remembers what it was asked.
final class FilerStub implements AutoCloseable {

    static final String NUMBER = "0009990001-26-000007";

    /// What to do with one request.
    @FunctionalInterface
    interface Reply {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<String> bodies = new CopyOnWriteArrayList<>();

    FilerStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        on("/status", json(200, "{\"condition\":\"ACCEPTING\"}"));
        on("/fm/0009990001/verify", json(200, "{\"authorized\":true}"));
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /// What to answer at an address, one after the other; the last stays.
    FilerStub on(String path, Reply... inOrder) {
        replies.put(path, new ArrayDeque<>(List.of(inOrder)));
        return this;
    }

    /// Receives every submission, and then says this of it.
    FilerStub receiving(String... standings) {
        received("test");
        received("live");
        var inOrder = new ArrayList<Reply>();
        for (var standing : standings) {
            inOrder.add(json(200, standing));
        }
        return on("/submission/" + NUMBER + "/status", inOrder.toArray(Reply[]::new));
    }

    private void received(String mode) {
        on(
                "/submission/single/" + mode,
                json(
                        202,
                        "{\"tracking\":\"t-1\",\"accessionNumber\":\"%s\",\"status\":\"RECEIVED\"}".formatted(NUMBER)));
    }

    long posts() {
        return asked.stream().filter(line -> line.startsWith("POST")).count();
    }

    static Reply json(int code, String text) {
        return exchange -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /// Takes the request, and never answers.
    Reply silence() {
        return _ -> end.await();
    }

    /// Begins an answer, and never ends it.
    Reply slowBody() {
        return exchange -> {
            exchange.sendResponseHeaders(202, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            end.await();
        };
    }

    /// An answer of more bytes than anyone wants.
    static Reply huge() {
        return exchange -> {
            exchange.sendResponseHeaders(202, 0);
            var chunk = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(chunk);
            }
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add("%s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Authorization")));
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var inOrder =
                    replies.getOrDefault(exchange.getRequestURI().getPath(), new ArrayDeque<>(List.of(json(404, ""))));
            synchronized (inOrder) {
                (inOrder.size() > 1 ? inOrder.remove() : inOrder.element()).to(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
