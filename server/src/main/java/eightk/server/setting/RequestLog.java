package eightk.server.setting;

import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/// A line of JSON for each request: when, what it was called, who asked for what, and what came of it. No query, header
/// or body is in it, where secrets would be.
public final class RequestLog implements AutoCloseable {

    /// Written nowhere.
    public static final RequestLog NONE = new RequestLog(Writer.nullWriter());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double NANOS_IN_MILLISECOND = 1e6;

    private final Writer to;

    private RequestLog(Writer to) {
        this.to = to;
    }

    /// Lines at the end of a file, which may be moved away meanwhile.
    public static RequestLog in(Path file) throws IOException {
        return new RequestLog(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /// Lines to a stream that stays open.
    public static RequestLog on(PrintStream stream) {
        return new RequestLog(new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                stream.print(new String(text, from, length));
            }

            @Override
            public void flush() {
                stream.flush();
            }

            @Override
            public void close() {
                flush();
            }
        });
    }

    /// @param id that the answer has in `X-Request-Id`
    public void answered(String id, PublicAddress known, ServerRequest request, int status, Instant at, Duration took) {
        var line = JSON.createObjectNode()
                .put("at", at.toString())
                .put("request", id)
                .put(
                        "client",
                        known.client(request).map(it -> it.getHostAddress()).orElse(""))
                .put("method", request.prologue().method().text())
                .put("path", request.path().path())
                .put("status", status)
                .put("ms", Math.round(took.toNanos() / NANOS_IN_MILLISECOND));
        write(JSON.writeValueAsString(line) + "\n");
    }

    /// A log that cannot be written keeps no one from being answered.
    private synchronized void write(String line) {
        try {
            to.write(line);
            to.flush();
        } catch (IOException e) {
            System.getLogger(RequestLog.class.getName()).log(System.Logger.Level.DEBUG, "not logged", e);
        }
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
