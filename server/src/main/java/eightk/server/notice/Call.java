package eightk.server.notice;

import eightk.server.setting.Reach;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One `POST` to an address that somebody else chose (RFC 9112).
///
/// The name is looked up here, each address it leads to is held against the [Reach], and the connection goes to the
/// address that was looked at: a name cannot lead elsewhere in between. No proxy is asked, no redirect followed, no
/// body read; of the head of the answer so much and no more; and when the time is over the connection is closed,
/// whatever the other side is doing.
///
/// @param longest from the first look-up to the last byte
/// @param watch closes what takes too long
record Call(Reach reach, SSLSocketFactory tls, Duration longest, ScheduledExecutorService watch) {

    /// Longest head of an answer: what servers themselves take as the head of a request.
    private static final int LONGEST_HEAD = 16 << 10;

    /// Addresses of one name that are tried: one of each version of IP.
    private static final int MOST_ADDRESSES = 2;

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: [^\\r\\n]*)?");
    private static final Pattern RETRY_AFTER = Pattern.compile("(?im)^Retry-After:[ \\t]*(\\d{1,6})[ \\t]*\\r?$");
    private static final int FIRST_FINAL_STATUS = 200;

    /// What was answered.
    ///
    /// @param retryAfter how long not to come again, where it says so in seconds
    record Answer(int status, Optional<Duration> retryAfter) {}

    /// An address that is not to be called. Nothing was sent.
    static final class OutOfReachException extends IOException {
        private static final long serialVersionUID = 1;

        OutOfReachException(String host, InetAddress address) {
            super("%s leads to %s, which is not to be called".formatted(host, address.getHostAddress()));
        }
    }

    /// @throws OutOfReachException if the address is not to be called
    /// @throws IOException if there was no answer, or none in time
    Answer post(URI url, Map<String, String> headers, byte[] body) throws IOException {
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : secure ? HTTPS : HTTP;
        long end = System.nanoTime() + longest.toNanos();
        try (var socket = connected(url.getHost(), port, secure, end)) {
            var closing = watch.schedule(() -> close(socket), end - System.nanoTime(), TimeUnit.NANOSECONDS);
            try (var line = secure ? secured(socket, url.getHost(), port) : socket) {
                var out = line.getOutputStream();
                out.write(head(url, headers, body.length).getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
                return answer(new BufferedInputStream(line.getInputStream()));
            } finally {
                closing.cancel(false);
            }
        }
    }

    private Socket connected(String host, int port, boolean secure, long end) throws IOException {
        var addresses = InetAddress.getAllByName(bare(host));
        for (var address : addresses) {
            if (!reach.allows(address, secure)) {
                throw new OutOfReachException(host, address);
            }
        }
        var failure = new IOException("%s cannot be connected to".formatted(host));
        for (int i = 0; i < Math.min(addresses.length, MOST_ADDRESSES); i++) {
            var socket = new Socket(java.net.Proxy.NO_PROXY);
            try {
                long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
                socket.connect(new InetSocketAddress(addresses[i], port), Math.toIntExact(left));
                return socket;
            } catch (IOException e) {
                socket.close();
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    /// An address of IP version 6 stands in brackets in a URL.
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private SSLSocket secured(Socket socket, String host, int port) throws IOException {
        var line = (SSLSocket) tls.createSocket(socket, bare(host), port, true);
        var parameters = line.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        line.setSSLParameters(parameters);
        line.startHandshake();
        return line;
    }

    private static String head(URI url, Map<String, String> headers, int length) {
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        var host = url.getPort() >= 0 ? url.getHost() + ":" + url.getPort() : url.getHost();
        var head = new StringBuilder("POST %s%s HTTP/1.1\r\nHost: %s\r\n".formatted(path, query, host));
        headers.forEach((name, value) -> head.append("%s: %s\r\n".formatted(name, value)));
        return head.append("Content-Length: %d\r\nConnection: close\r\n\r\n".formatted(length))
                .toString();
    }

    /// Past the interim answers that a server may send first.
    private static Answer answer(InputStream in) throws IOException {
        int left = LONGEST_HEAD;
        while (true) {
            var head = head(in, left);
            left -= head.length();
            var status = STATUS.matcher(head.lines().findFirst().orElse(""));
            if (!status.matches()) {
                throw new IOException("the answer must begin as HTTP/1.1 does, found something else");
            }
            int code = Integer.parseInt(status.group(1));
            if (code >= FIRST_FINAL_STATUS) {
                var after = RETRY_AFTER.matcher(head);
                return new Answer(
                        code,
                        after.find()
                                ? Optional.of(Duration.ofSeconds(Long.parseLong(after.group(1))))
                                : Optional.empty());
            }
        }
    }

    private static String head(InputStream in, int most) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\n\r\n", Math.max(0, head.length() - 3)) < 0
                && head.indexOf("\n\n", Math.max(0, head.length() - 2)) < 0) {
            int c = in.read();
            if (c < 0) {
                throw new EOFException("the connection ended before there was an answer");
            }
            if (head.length() >= most) {
                throw new IOException(
                        "the head of an answer must be at most %,d bytes, found more".formatted(LONGEST_HEAD));
            }
            head.append((char) c);
        }
        return head.toString();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            System.getLogger(Call.class.getName()).log(System.Logger.Level.DEBUG, "closed already", e);
        }
    }
}
