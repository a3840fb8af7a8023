package eightk.bench.open;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Requests made over and over on connections that stay open, by as little program as can be.
///
/// @param nanos how long each answer took
@SuppressWarnings("ArrayRecordComponent") // some hundred thousand numbers, which nobody changes
record Load(Duration time, long[] nanos) {

    private static final int CONNECTIONS = 8;

    private static final String LENGTH = "content-length:";

    double rate() {
        return nanos.length / (time.toNanos() / 1e9);
    }

    /// In milliseconds.
    double p99() {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.99)] / 1e6;
    }

    static Load together(List<Load> some) {
        return new Load(
                some.stream().map(Load::time).reduce(Duration.ZERO, Duration::plus),
                some.stream().flatMapToLong(load -> LongStream.of(load.nanos)).toArray());
    }

    static Load on(URI address, Duration time) throws InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            Callable<long[]> asking = () -> ask(address, until);
            var asked = threads.invokeAll(
                    Stream.generate(() -> asking).limit(CONNECTIONS).toList());
            var all = LongStream.empty();
            for (var one : asked) {
                all = LongStream.concat(all, LongStream.of(one.get()));
            }
            return new Load(time, all.toArray());
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException("no answer from " + address, e));
        }
    }

    private static long[] ask(URI address, long until) throws IOException {
        var request = "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: eightk-bench/1\r\n\r\n"
                .formatted(address.getRawPath(), address.getAuthority())
                .getBytes(StandardCharsets.US_ASCII);
        var took = LongStream.builder();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (long now = System.nanoTime(); now < until; ) {
                socket.getOutputStream().write(request);
                in.skipNBytes(length(in));
                long end = System.nanoTime();
                took.add(end - now);
                now = end;
            }
        }
        return took.build().toArray();
    }

    /// Of the body, as the head says, which is read to its end.
    private static long length(InputStream in) throws IOException {
        long length = 0;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.startsWith("HTTP/") && !line.startsWith("HTTP/1.1 200")) {
                throw new IOException("status 200 was wanted, found '%s'".formatted(line));
            }
            if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Long.parseLong(line.substring(LENGTH.length()).strip());
            }
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("a line of a head was wanted, found the end");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
